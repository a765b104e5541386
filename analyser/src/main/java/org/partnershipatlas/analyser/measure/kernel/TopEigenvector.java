package org.partnershipatlas.analyser.measure.kernel;

import java.util.Optional;
import org.partnershipatlas.model.Progress;

/**
 * The eigenvector of the greatest eigenvalue of a symmetric matrix without negative entries, by
 * Lanczos's method with full orthogonalisation, begun again from its last result (Saad, Numerical
 * Methods for Large Eigenvalue Problems, 2011, chapter 6). Unlike the power method it is not misled
 * by an eigenvalue of equal size and opposite sign, which every two-mode graph has.
 */
final class TopEigenvector {
  private static final int BASIS = 30;
  private static final int MOST_RESTARTS = 400;
  private static final double PRECISION = 1e-11;
  private static final double NOTHING = 1e-13;

  /** Multiplies by the matrix. */
  interface Matrix {
    void times(double[] x, double[] y);
  }

  private final Matrix matrix;
  private final int size;
  private final double[][] basis;
  private final double[] diagonal;
  private final double[] beside;
  private final double[] next;

  private TopEigenvector(int size, Matrix matrix) {
    this.matrix = matrix;
    this.size = size;
    int most = Math.min(BASIS, size);
    this.basis = new double[most][size];
    this.diagonal = new double[most];
    this.beside = new double[most];
    this.next = new double[size];
  }

  /**
   * The eigenvector of unit length without negative entries; of several the one nearest to the
   * start. Empty where it cannot be told from the next, or all is 0.
   */
  static Optional<double[]> of(double[] start, Matrix matrix, Progress progress) {
    return new TopEigenvector(start.length, matrix).search(start.clone(), progress);
  }

  private Optional<double[]> search(double[] x, Progress progress) {
    for (int restart = 0; restart < MOST_RESTARTS; restart++) {
      double length = Math.sqrt(dot(x, x));
      if (!(length > 0)) {
        return Optional.empty();
      }
      scale(x, 1 / length, basis[0]);
      for (int step = 0; step < basis.length; step++) {
        progress.check();
        boolean last = extend(step);
        Tridiagonal small = new Tridiagonal(diagonal, beside, step + 1);
        double greatest = small.eigenvalue(0);
        double[] ritz = small.vector(greatest);
        if (last || step + 1 == basis.length || close(small, greatest, ritz)) {
          x = combined(ritz);
          if (last || step + 1 == size || close(small, greatest, ritz)) {
            return greatest > 0 ? Optional.of(positive(x)) : Optional.empty();
          }
          break;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether what is missing of the eigenvector is small against the distance of its eigenvalue from
   * the next. Looked at after each step: further ones would bring in rounding, magnified.
   */
  private boolean close(Tridiagonal small, double greatest, double[] ritz) {
    int steps = ritz.length;
    double missing = beside[steps - 1] * Math.abs(ritz[steps - 1]);
    return steps > 1 && missing <= PRECISION * (greatest - small.eigenvalue(1));
  }

  /** Multiplies the last vector and adds what is new to the basis; whether nothing is. */
  private boolean extend(int step) {
    matrix.times(basis[step], next);
    double before = Math.sqrt(dot(next, next));
    diagonal[step] = 0;
    // Twice is enough (Kahan and Parlett).
    for (int pass = 0; pass < 2; pass++) {
      for (int i = step; i >= 0; i--) {
        double along = dot(next, basis[i]);
        diagonal[step] += i == step ? along : 0;
        subtract(next, along, basis[i]);
      }
    }
    beside[step] = Math.sqrt(dot(next, next));
    if (beside[step] <= NOTHING * before) {
      return true;
    }
    if (step + 1 < basis.length) {
      scale(next, 1 / beside[step], basis[step + 1]);
    }
    return false;
  }

  private double[] combined(double[] ritz) {
    double[] x = new double[size];
    for (int j = 0; j < ritz.length; j++) {
      subtract(x, -ritz[j], basis[j]);
    }
    return x;
  }

  private static double[] positive(double[] x) {
    double length = Math.sqrt(dot(x, x));
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.abs(x[i]) / length;
    }
    return x;
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  private static void scale(double[] x, double by, double[] into) {
    for (int i = 0; i < x.length; i++) {
      into[i] = x[i] * by;
    }
  }

  private static void subtract(double[] x, double times, double[] y) {
    for (int i = 0; i < x.length; i++) {
      x[i] -= times * y[i];
    }
  }
}
