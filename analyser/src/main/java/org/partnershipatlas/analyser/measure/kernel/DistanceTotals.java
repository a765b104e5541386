package org.partnershipatlas.analyser.measure.kernel;

/** What the distances between some sources and each node come to; added up in a fixed order. */
public final class DistanceTotals {
  private final double[] betweenness;
  private final double[] harmonic;
  private final double[] sum;
  private final double[] farthest;
  private final int[] reached;

  DistanceTotals(int nodes) {
    this.betweenness = new double[nodes];
    this.harmonic = new double[nodes];
    this.sum = new double[nodes];
    this.farthest = new double[nodes];
    this.reached = new int[nodes];
  }

  void add(int node, double distance) {
    reached[node]++;
    sum[node] += distance;
    harmonic[node] += 1 / distance;
    farthest[node] = Math.max(farthest[node], distance);
  }

  void between(int node, double dependency) {
    betweenness[node] += dependency / 2;
  }

  void add(DistanceTotals more) {
    for (int v = 0; v < sum.length; v++) {
      betweenness[v] += more.betweenness[v];
      harmonic[v] += more.harmonic[v];
      sum[v] += more.sum[v];
      farthest[v] = Math.max(farthest[v], more.farthest[v]);
      reached[v] += more.reached[v];
    }
  }

  /** By node, over ways from those sources; each unordered pair once where all are sources. */
  public double[] betweenness() {
    return betweenness;
  }

  /** By node, the sum of 1 / distance. */
  public double[] harmonic() {
    return harmonic;
  }

  /** By node, the sum of distances to the sources that reach it. */
  public double[] sum() {
    return sum;
  }

  /** By node, how far the farthest source is that reaches it. */
  public double[] farthest() {
    return farthest;
  }

  /** By node, how many other sources reach it. */
  public int[] reached() {
    return reached;
  }
}
