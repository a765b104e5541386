package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;

/** Matrices written out, for the tests' own answers. */
final class Dense {
  private Dense() {}

  static double[][] product(double[][] a, double[][] b) {
    int n = a.length;
    double[][] c = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        for (int j = 0; j < n; j++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  static double[][] transposed(double[][] a) {
    int n = a.length;
    double[][] t = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        t[j][i] = a[i][j];
      }
    }
    return t;
  }

  /** What a matrix tends to make of equal scores: squared 50 times, then its rows summed up. */
  static double[] limit(double[][] matrix) {
    double[][] power = matrix;
    for (int i = 0; i < 50; i++) {
      double most = Arrays.stream(power).flatMapToDouble(Arrays::stream).max().orElseThrow();
      double[][] scaled =
          Arrays.stream(power)
              .map(row -> Arrays.stream(row).map(x -> x / most).toArray())
              .toArray(double[][]::new);
      power = product(scaled, scaled);
    }
    return Arrays.stream(power).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /** The solution of a x = b, by elimination. */
  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
      }
      double[] row = a[k];
      a[k] = a[pivot];
      a[pivot] = row;
      double value = b[k];
      b[k] = b[pivot];
      b[pivot] = value;
      for (int i = 0; i < n; i++) {
        if (i != k) {
          double times = a[i][k] / a[k][k];
          for (int j = k; j < n; j++) {
            a[i][j] -= times * a[k][j];
          }
          b[i] -= times * b[k];
        }
      }
    }
    double[] x = new double[n];
    Arrays.setAll(x, i -> b[i] / a[i][i]);
    return x;
  }
}
