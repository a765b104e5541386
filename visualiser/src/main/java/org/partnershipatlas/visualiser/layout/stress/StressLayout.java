package org.partnershipatlas.visualiser.layout.stress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphstream.stream.PipeBase;
import org.graphstream.ui.geom.Point3;
import org.graphstream.ui.layout.Layout;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.visualiser.scene.Point;

/**
 * The free layout as GraphStream has layouts: it hears of nodes and edges, and {@link #compute}
 * tells every place that is new as the attribute {@code xyz}. It settles in one computation, and
 * the same events in the same order with the same seed give the same places. Nodes that were given
 * a place by {@link #moveNode} keep it, and stay fixed while they are frozen; see {@link
 * KeptPlaces}.
 */
public final class StressLayout extends PipeBase implements Layout {
  /** How long a tie is unless it is said otherwise. */
  public static final double LENGTH = 1;

  private final long seed;
  private final Progress progress;
  private final double length;
  private final Map<String, Point> places = new LinkedHashMap<>();
  private final Map<String, Point> given = new HashMap<>();
  private final Map<String, Boolean> frozen = new HashMap<>();
  private final Map<String, List<String>> edges = new LinkedHashMap<>();
  private static final Point NOWHERE = new Point(0, 0);
  private boolean settled;
  private int moved;
  private int steps;
  private long lastTime;
  private double quality = 1;
  private double limit = 0.9;
  private double force = 1;
  private Point3 low = new Point3(0, 0, 0);
  private Point3 high = new Point3(0, 0, 0);

  /** Ties of length 1, and nobody asks how far it is. */
  public StressLayout(long seed) {
    this(seed, LENGTH, Progress.NONE);
  }

  /**
   * A layout.
   *
   * @param length how long a tie is drawn, about
   * @param progress told how far it is, and asked whether to stop
   */
  public StressLayout(long seed, double length, Progress progress) {
    this.seed = seed;
    this.length = length;
    this.progress = progress;
  }

  /** Where a node stands since the last computation. */
  public Optional<Point> findPlace(String node) {
    return settled ? Optional.ofNullable(places.get(node)) : Optional.empty();
  }

  @Override
  public void compute() {
    moved = 0;
    if (settled) {
      return;
    }
    long start = System.nanoTime();
    List<String> nodes = new ArrayList<>(places.keySet());
    double[] x = new double[nodes.size()];
    double[] y = new double[nodes.size()];
    place(nodes, x, y);
    settled = true;
    steps++;
    bounds(x, y);
    for (int v = 0; v < x.length; v++) {
      Point at = new Point(x[v], y[v]);
      if (!at.equals(given.get(nodes.get(v)))) {
        moved++;
      }
      places.put(nodes.get(v), at);
      given.put(nodes.get(v), at);
      sendNodeAttributeChanged(
          sourceId, nodes.get(v), "xyz", null, new Object[] {at.x(), at.y(), 0.0});
    }
    lastTime = System.nanoTime() - start;
  }

  private void place(List<String> nodes, double[] x, double[] y) {
    boolean[] known = new boolean[x.length];
    boolean[] pinned = new boolean[x.length];
    boolean any = false;
    Map<String, Integer> number = new HashMap<>();
    for (int v = 0; v < x.length; v++) {
      String node = nodes.get(v);
      number.put(node, v);
      Point at = given.getOrDefault(node, NOWHERE);
      known[v] = given.containsKey(node);
      pinned[v] = known[v] && frozen.getOrDefault(node, false);
      x[v] = at.x();
      y[v] = at.y();
      any |= known[v];
    }
    Ties ties = ties(number);
    if (any) {
      KeptPlaces.of(ties, x, y, known, pinned, length, seed, progress);
    } else {
      Places.of(ties, x, y, seed, progress);
      for (int v = 0; v < x.length; v++) {
        x[v] *= length;
        y[v] *= length;
      }
    }
  }

  private Ties ties(Map<String, Integer> number) {
    int[] one = new int[edges.size()];
    int[] two = new int[edges.size()];
    int e = 0;
    for (List<String> ends : edges.values()) {
      one[e] = number.getOrDefault(ends.get(0), 0);
      two[e] = number.getOrDefault(ends.get(1), 0);
      e++;
    }
    return Ties.of(number.size(), one, two);
  }

  private void bounds(double[] x, double[] y) {
    double left = java.util.Arrays.stream(x).min().orElse(0);
    double right = java.util.Arrays.stream(x).max().orElse(0);
    double top = java.util.Arrays.stream(y).min().orElse(0);
    double bottom = java.util.Arrays.stream(y).max().orElse(0);
    low = new Point3(left, top, 0);
    high = new Point3(right, bottom, 0);
  }

  @Override
  public void nodeAdded(String source, long time, String node) {
    places.put(node, NOWHERE);
    settled = false;
    super.nodeAdded(source, time, node);
  }

  @Override
  public void nodeRemoved(String source, long time, String node) {
    places.remove(node);
    given.remove(node);
    frozen.remove(node);
    edges.values().removeIf(ends -> ends.contains(node));
    super.nodeRemoved(source, time, node);
  }

  @Override
  public void edgeAdded(
      String source, long time, String edge, String from, String to, boolean directed) {
    edges.put(edge, List.of(from, to));
    settled = false;
    super.edgeAdded(source, time, edge, from, to, directed);
  }

  @Override
  public void edgeRemoved(String source, long time, String edge) {
    edges.remove(edge);
    super.edgeRemoved(source, time, edge);
  }

  @Override
  public void graphCleared(String source, long time) {
    clear();
    super.graphCleared(source, time);
  }

  @Override
  public void clear() {
    places.clear();
    given.clear();
    frozen.clear();
    edges.clear();
    settled = false;
  }

  /** Gives a node a place, which it keeps. */
  @Override
  public void moveNode(String node, double x, double y, double z) {
    given.put(node, new Point(x, y));
    settled = false;
  }

  @Override
  public void freezeNode(String node, boolean isFrozen) {
    frozen.put(node, isFrozen);
  }

  /** Forgets every place that is not frozen, so that all is laid out anew. */
  @Override
  public void shake() {
    given.keySet().removeIf(node -> !frozen.getOrDefault(node, false));
    settled = false;
  }

  @Override
  public String getLayoutAlgorithmName() {
    return "sparse stress from pivots";
  }

  @Override
  public int getNodeMovedCount() {
    return moved;
  }

  @Override
  public double getStabilization() {
    return settled ? 1 : 0;
  }

  @Override
  public double getStabilizationLimit() {
    return limit;
  }

  @Override
  public void setStabilizationLimit(double value) {
    limit = value;
  }

  @Override
  public Point3 getLowPoint() {
    return low;
  }

  @Override
  public Point3 getHiPoint() {
    return high;
  }

  @Override
  public int getSteps() {
    return steps;
  }

  @Override
  public long getLastStepTime() {
    return lastTime;
  }

  @Override
  public double getQuality() {
    return quality;
  }

  @Override
  public void setQuality(double value) {
    quality = value;
  }

  @Override
  public double getForce() {
    return force;
  }

  @Override
  public void setForce(double value) {
    force = value;
  }

  /** Nothing is told of a node but its place. */
  @Override
  public void setSendNodeInfos(boolean on) {}
}
