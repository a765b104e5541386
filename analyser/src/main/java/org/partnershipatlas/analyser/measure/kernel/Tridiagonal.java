package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;

/**
 * A small symmetric tridiagonal matrix: its greatest eigenvalues by bisection on Sturm's count, and
 * an eigenvector by inverse iteration (Parlett, The Symmetric Eigenvalue Problem, 1980).
 */
final class Tridiagonal {
  private static final int BISECTIONS = 120;
  private static final int INVERSIONS = 4;

  private final double[] diagonal;
  private final double[] beside;
  private final int size;

  /**
   * @param beside the entries beside the diagonal: that of {@code i} and {@code i + 1} at {@code i}
   */
  Tridiagonal(double[] diagonal, double[] beside, int size) {
    this.diagonal = diagonal;
    this.beside = beside;
    this.size = size;
  }

  /** The eigenvalue that so many are greater than. */
  double eigenvalue(int rank) {
    double reach = 0;
    for (int i = 0; i < size; i++) {
      reach = Math.max(reach, Math.abs(diagonal[i]) + besideOf(i - 1) + besideOf(i));
    }
    double low = -reach;
    double high = reach;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (above(middle) > rank) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double besideOf(int i) {
    return i >= 0 && i + 1 < size ? beside[i] : 0;
  }

  /** How many eigenvalues are greater than x. */
  private int above(double x) {
    int count = 0;
    double pivot = 1;
    for (int i = 0; i < size; i++) {
      double b = besideOf(i - 1);
      pivot = diagonal[i] - x - (i > 0 ? b * b / pivot : 0);
      pivot = pivot == 0 ? -Double.MIN_NORMAL : pivot;
      count += pivot > 0 ? 1 : 0;
    }
    return count;
  }

  /** The eigenvector of the greatest eigenvalue, of unit length. */
  double[] vector(double greatest) {
    // Just above the greatest eigenvalue the pivots all have one sign, and dividing is safe.
    double shift = greatest + 1e-13 * Math.max(Math.abs(greatest), Double.MIN_NORMAL);
    double[] x = new double[size];
    Arrays.fill(x, 1);
    for (int pass = 0; pass < INVERSIONS; pass++) {
      solve(shift, x);
      double length = 0;
      for (double value : x) {
        length += value * value;
      }
      length = Math.sqrt(length);
      for (int i = 0; i < size; i++) {
        x[i] /= length;
      }
    }
    return x;
  }

  /** Solves (shift − T) y = x in place. */
  private void solve(double shift, double[] x) {
    double[] pivot = new double[size];
    for (int i = 0; i < size; i++) {
      double b = besideOf(i - 1);
      pivot[i] = shift - diagonal[i] - (i > 0 ? b * b / pivot[i - 1] : 0);
      pivot[i] = Math.max(pivot[i], 1e-300);
      x[i] += i > 0 ? b / pivot[i - 1] * x[i - 1] : 0;
    }
    for (int i = size - 1; i >= 0; i--) {
      x[i] = (x[i] + (i + 1 < size ? beside[i] * x[i + 1] : 0)) / pivot[i];
    }
  }
}
