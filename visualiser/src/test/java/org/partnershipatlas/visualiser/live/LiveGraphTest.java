package org.partnershipatlas.visualiser.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.scene.Point;

/** What the live window shows, without a window. */
class LiveGraphTest {
  private static final Network HISTORY =
      NetworkText.network(
          """
          group board name='Health Board'
          group forum name='Health Forum' from=2004-05-01 to=2010
          person p name='Priya Shah'
          person q name='Ana Jones'
          seat s1 group=board
          seat s2 group=forum from=2004-05-01 to=2010
          tenure t1 seat=s1 person=p
          tenure t2 seat=s2 person=p from=2004-05-01 to=2010
          tenure t3 seat=s1 person=q from=2009 to=2030-02
          """,
          "2026-11-22");

  private static Object[] place(Graph graph, String id) {
    return graph.getNode(id).getArray("xyz");
  }

  @Test
  void aDayShowsWhatWasThenAndWhoComesBackStandsWhereItStood() {
    LiveGraph live = new LiveGraph();
    live.show(HISTORY.asAt(LocalDate.of(2005, 1, 1)));
    Graph graph = live.graph();
    assertEquals(3, graph.getNodeCount());
    assertEquals(2, graph.getEdgeCount());
    Object[] forum = place(graph, "group:forum");
    Object[] board = place(graph, "group:board");
    live.show(HISTORY);
    assertNull(graph.getNode("group:forum"));
    assertEquals(3, graph.getNodeCount(), "the board and both who sit on it");
    assertArrayEquals(board, place(graph, "group:board"));
    live.show(HISTORY.asAt(LocalDate.of(2005, 1, 1)));
    assertArrayEquals(forum, place(graph, "group:forum"));
  }

  @Test
  void aLabelIsGivenWhereItLiesOverNoOther() {
    LiveGraph live = new LiveGraph();
    live.show(HISTORY);
    live.name(node -> new Point(node.getIndex() * 300.0, 0));
    assertEquals(3, live.graph().nodes().filter(LiveGraphTest::named).count());
    live.name(node -> new Point(0, 0));
    assertEquals(1, live.graph().nodes().filter(LiveGraphTest::named).count());
    assertTrue(named(live.graph().getNode("group:board")), "groups come first");
  }

  private static boolean named(Node node) {
    return !"".equals(node.getAttribute("ui.label"));
  }

  @Test
  void itsDaysGoFromTheFirstDateToTheLast() {
    LiveDays days = LiveDays.of(HISTORY);
    assertEquals(LocalDate.of(2004, 5, 1), days.first());
    assertEquals(LocalDate.of(2030, 2, 1), days.last());
    assertEquals(LocalDate.of(2004, 5, 3), days.day(2));
    assertEquals(2, days.indexOf(LocalDate.of(2004, 5, 3)));
    assertEquals(0, days.indexOf(LocalDate.of(1990, 1, 1)));
    LiveDays none = LiveDays.of(NetworkText.network("group g", "2026-11-22"));
    assertEquals(0, none.length());
  }

  @Test
  void everyStyleIsOneThatTheViewerKnows() throws Exception {
    org.graphstream.ui.graphicGraph.stylesheet.StyleSheet sheet =
        new org.graphstream.ui.graphicGraph.stylesheet.StyleSheet();
    sheet.parseFromString(LiveStyle.sheet());
    assertThrows(Exception.class, () -> sheet.parseFromString("node { shape: nonsense; }"));
    assertTrue(LiveStyle.sheet().contains("edge.issitson {"), LiveStyle.sheet());
  }
}
