package org.partnershipatlas.register.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pajek's projects of several networks, and times. */
class PajekProjectsTest {
  @Test
  void furtherNetworksOfAProjectAreRelationsOfTheSameVertices() {
    String first = "*Network help.net\n*Vertices 2\n1 \"Ann\"\n2 \"Bob\"\n*Arcs\n1 2 3\n";
    ReadGraph both =
        GraphDialectsTest.read(
            GraphFormat.PAJEK,
            first
                + "*Network trust.net\n*Vertices 2\n1 \"Ann\"\n2 \"Bob\"\n*Arcslist\n2 1\n"
                + "*Network\n*Vertices 2\n*Matrix\n0 4\n0 0\n");
    assertEquals("1>2:3 2>1/trust.net 1>2:4/network 3", GraphDialectsTest.edges(both));
    assertEquals(List.of(), both.notes());
    for (String other :
        List.of(
            "*Network far.net\n*Vertices 2\n1 \"Ann\"\n2 \"Cy\"\n*Arcs\n2 1\n",
            "*Network far.net\n*Vertices 3\n*Arcs\n2 1\n",
            "*Network far.net\n*Vertices 2 1\n*Arcs\n2 1\n")) {
      ReadGraph one = GraphDialectsTest.read(GraphFormat.PAJEK, first + other);
      assertEquals("1>2:3", GraphDialectsTest.edges(one), other);
      assertTrue(one.notes().toString().contains("“far.net”"), one.notes().toString());
    }
  }

  @Test
  void timesOfPajekAreKept() {
    ReadGraph graph =
        GraphDialectsTest.read(
            GraphFormat.PAJEK,
            "*Vertices 2\n1 \"Ann\" [1-5,7]\n2 \"Bob\" [3-*]\n*Arcs\n1 2 1 [4]\n");
    assertEquals("1-5,7", graph.nodes().get(0).attributes().get("time"));
    assertEquals("4", graph.edges().get(0).attributes().get("time"));
  }
}
