package org.partnershipatlas.fuzz;

/** A small graph in each format of other programs. */
final class GraphSeeds {
  private GraphSeeds() {}

  /** Empty for what is no format of graphs. */
  static String of(String word) {
    return switch (word) {
      case "graphml" ->
          "<graphml><key id='d' for='node' attr.name='type'><default>group</default></key>"
              + "<graph edgedefault='directed'><node id='a'><data key='d'>person</data></node>"
              + "<node id='b'><graph><node id='c'/></graph></node><edge source='a' target='b'/>"
              + "<hyperedge><endpoint node='a'/><endpoint node='c'/></hyperedge></graph></graphml>";
      case "gexf" ->
          "<gexf version='1.3'><graph><attributes class='node'><attribute id='0' title='kind'/>"
              + "</attributes><nodes><node id='a' label='A'><attvalues><attvalue for='0' value='x'/>"
              + "</attvalues></node><node id='b' pid='a'/></nodes><edges><edge source='a' target='b'"
              + " start='2009' end='2010-02'/></edges></graph></gexf>";
      case "kumu" ->
          "{\"elements\":[{\"_id\":\"e\",\"attributes\":{\"label\":\"A\",\"element type\":\"Person\"}},"
              + "{\"label\":\"B\"}],\"connections\":[{\"from\":\"e\",\"to\":\"b\",\"direction\":\"mutual\"}],"
              + "\"maps\":[{\"elements\":[{\"element\":\"e\",\"position\":{\"x\":1,\"y\":2}}]}]}";
      case "pajek" ->
          "*Network n\n*Vertices 3 2\n1 \"A\" 0.1 0.2 [1-2]\n*Arcs :1 \"r\"\n1 3 2 l \"x\"\n*Edgeslist\n"
              + "2 3\n*Matrix\n1\n0\n*Partition p\n*Vertices 3\n1\n1\n2\n";
      case "dl" ->
          "dl n=3 nm=2 format=fullmatrix diagonal=absent\nlabels:\na b \"c d\"\nmatrix labels: x y\n"
              + "data:\n1 0\n0 1\n. 2\n0 0\n1 1\n0 0\n";
      case "nodexl" -> "Vertex 1,Vertex 2,Width,Label\na,b,1,x\nb,b,,\n";
      case "gephi" ->
          "Source,Target,Type,Id,Label,timeset,Weight\na,b,Undirected,1,x,\"<[2009, 2010)>\",2\n";
      default -> "";
    };
  }
}
