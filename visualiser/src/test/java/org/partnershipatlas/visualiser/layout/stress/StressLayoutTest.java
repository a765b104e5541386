package org.partnershipatlas.visualiser.layout.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.layout.Layout;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.visualiser.scene.Point;

/** The layout in GraphStream's own hands: a pipe between a graph and itself. */
class StressLayoutTest {
  private static Graph chain() {
    Graph graph = new MultiGraph("chain");
    for (String node : new String[] {"a", "b", "c", "d"}) {
      graph.addNode(node);
    }
    graph.addEdge("ab", "a", "b");
    graph.addEdge("bc", "b", "c");
    graph.addEdge("cd", "c", "d");
    return graph;
  }

  private static double[] at(Graph graph, String node) {
    Object[] xyz = graph.getNode(node).getArray("xyz");
    return new double[] {(Double) xyz[0], (Double) xyz[1]};
  }

  @Test
  void aGraphGetsItsPlacesThroughThePipe() {
    Graph graph = new MultiGraph("piped");
    StressLayout layout = new StressLayout(1);
    graph.addSink(layout);
    layout.addAttributeSink(graph);
    graph.addNode("a");
    graph.addNode("b");
    graph.addEdge("ab", "a", "b");
    Layout seen = layout;
    assertEquals(0, seen.getStabilization());
    seen.compute();
    assertEquals(1, seen.getStabilization());
    assertEquals(2, seen.getNodeMovedCount());
    double[] a = at(graph, "a");
    double[] b = at(graph, "b");
    assertEquals(1, Math.hypot(a[0] - b[0], a[1] - b[1]), 0.1);
    assertEquals(Optional.of(new Point(a[0], a[1])), layout.findPlace("a"));
    seen.compute();
    assertEquals(0, seen.getNodeMovedCount(), "settled, nothing moves");
  }

  private static StressLayout over(Graph graph) {
    StressLayout layout = new StressLayout(1);
    org.graphstream.stream.GraphReplay replay = new org.graphstream.stream.GraphReplay("replay");
    replay.addSink(layout);
    replay.replay(graph);
    return layout;
  }

  @Test
  void aMovedAndFrozenNodeStaysThereAndTheOthersComeToIt() {
    StressLayout layout = over(chain());
    layout.moveNode("a", 100, 50, 0);
    layout.freezeNode("a", true);
    layout.compute();
    assertEquals(Optional.of(new Point(100, 50)), layout.findPlace("a"));
    Point b = layout.findPlace("b").orElseThrow();
    assertEquals(1, Math.hypot(b.x() - 100, b.y() - 50), 0.3);
    layout.shake();
    layout.compute();
    assertEquals(Optional.of(new Point(100, 50)), layout.findPlace("a"), "shaking moves no frozen");
  }

  @Test
  void whatGoesIsForgottenAndWhatComesIsPlaced() {
    StressLayout layout = over(chain());
    layout.compute();
    Point before = layout.findPlace("a").orElseThrow();
    layout.nodeRemoved("x", 1, "d");
    layout.nodeAdded("x", 2, "e");
    layout.edgeAdded("x", 3, "ae", "a", "e", false);
    assertEquals(Optional.empty(), layout.findPlace("e"), "not before it is computed");
    layout.compute();
    assertEquals(Optional.empty(), layout.findPlace("d"));
    Point e = layout.findPlace("e").orElseThrow();
    Point a = layout.findPlace("a").orElseThrow();
    assertTrue(Math.hypot(e.x() - a.x(), e.y() - a.y()) < 1.5);
    assertTrue(Math.hypot(before.x() - a.x(), before.y() - a.y()) < 0.15);
    layout.graphCleared("x", 4);
    layout.compute();
    assertEquals(Optional.empty(), layout.findPlace("a"));
  }

  @Test
  void theBoundsHoldEveryNode() {
    StressLayout layout = over(chain());
    layout.compute();
    Point d = layout.findPlace("d").orElseThrow();
    assertTrue(d.x() >= layout.getLowPoint().x && d.x() <= layout.getHiPoint().x);
    assertTrue(d.y() >= layout.getLowPoint().y && d.y() <= layout.getHiPoint().y);
    assertNotEquals(layout.getLowPoint().x, layout.getHiPoint().x);
  }
}
