package org.partnershipatlas.visualiser.layout.stress;

import java.util.Arrays;
import org.partnershipatlas.model.Progress;

/**
 * A first placement of a connected graph: classical scaling of the distances to a few pivots
 * (PivotMDS; Brandes and Pich, <i>Eigensolver methods for progressive multidimensional scaling of
 * large data</i>, 2007). Pivots are chosen farthest from each other. Takes O(pivots · (nodes +
 * ties)); the same graph gives the same placement.
 */
final class PivotPlacement {
  private static final int ROUNDS = 60;

  private final Ties ties;
  private final int[] pivots;
  private final int[][] distances;

  private PivotPlacement(Ties ties, int[] pivots, int[][] distances) {
    this.ties = ties;
    this.pivots = pivots;
    this.distances = distances;
  }

  /** Chooses at most so many pivots and measures from each. */
  static PivotPlacement of(Ties ties, int most, Progress progress) {
    int n = ties.nodes();
    int count = Math.min(most, n);
    int[] pivots = new int[count];
    int[][] distances = new int[count][];
    int[] nearest = new int[n];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    int[] queue = new int[n];
    int next = busiest(ties);
    for (int p = 0; p < count; p++) {
      progress.check();
      pivots[p] = next;
      distances[p] = new int[n];
      ties.distances(next, distances[p], queue);
      next = 0;
      for (int v = 0; v < n; v++) {
        nearest[v] = Math.min(nearest[v], distances[p][v]);
        // Of those equally far the one with more ties, which stands for more of the graph.
        boolean farther = nearest[v] > nearest[next];
        if (farther || (nearest[v] == nearest[next] && ties.degree(v) > ties.degree(next))) {
          next = v;
        }
      }
    }
    return new PivotPlacement(ties, pivots, distances);
  }

  private static int busiest(Ties ties) {
    int best = 0;
    for (int v = 1; v < ties.nodes(); v++) {
      if (ties.degree(v) > ties.degree(best)) {
        best = v;
      }
    }
    return best;
  }

  int count() {
    return pivots.length;
  }

  int pivot(int p) {
    return pivots[p];
  }

  /** How far each node is from a pivot. */
  int[] distances(int p) {
    return distances[p];
  }

  /** Places every node along the two directions that tell most of the distances. */
  void place(double[] x, double[] y) {
    double[][] centred = centred();
    int k = pivots.length;
    double[][] product = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int v = 0; v < ties.nodes(); v++) {
          sum += centred[i][v] * centred[j][v];
        }
        product[i][j] = sum;
        product[j][i] = sum;
      }
    }
    double[] first = direction(product, new double[k], 1);
    double[] second = direction(product, first, 2);
    for (int v = 0; v < ties.nodes(); v++) {
      x[v] = 0;
      y[v] = 0;
      for (int p = 0; p < k; p++) {
        x[v] += centred[p][v] * first[p];
        y[v] += centred[p][v] * second[p];
      }
    }
  }

  /** Squared distances, by pivot and node, with the means of rows and columns taken off. */
  private double[][] centred() {
    int k = pivots.length;
    int n = ties.nodes();
    double[][] centred = new double[k][n];
    double[] ofNode = new double[n];
    double all = 0;
    for (int p = 0; p < k; p++) {
      double ofPivot = 0;
      for (int v = 0; v < n; v++) {
        double square = (double) distances[p][v] * distances[p][v];
        centred[p][v] = square;
        ofPivot += square / n;
        ofNode[v] += square / k;
      }
      all += ofPivot / k;
      for (int v = 0; v < n; v++) {
        centred[p][v] -= ofPivot;
      }
    }
    for (int p = 0; p < k; p++) {
      for (int v = 0; v < n; v++) {
        centred[p][v] = -(centred[p][v] - ofNode[v] + all) / 2;
      }
    }
    return centred;
  }

  /** The strongest direction at right angles to another, by repeated multiplication. */
  private static double[] direction(double[][] product, double[] other, int which) {
    int k = product.length;
    double[] now = new double[k];
    for (int i = 0; i < k; i++) {
      now[i] = Math.cos(which * (i + 1.0));
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[k];
      double along = 0;
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          next[i] += product[i][j] * now[j];
        }
        along += next[i] * other[i];
      }
      double length = 0;
      for (int i = 0; i < k; i++) {
        next[i] -= along * other[i];
        length += next[i] * next[i];
      }
      if (length < 1e-18) {
        return new double[k];
      }
      for (int i = 0; i < k; i++) {
        now[i] = next[i] / Math.sqrt(length);
      }
    }
    return now;
  }
}
