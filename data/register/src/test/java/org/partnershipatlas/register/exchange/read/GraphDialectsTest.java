package org.partnershipatlas.register.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** Each format in the dialects of the programs that write it. */
class GraphDialectsTest {
  static ReadGraph read(GraphFormat format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReadGraph read(GraphFormat format, byte[] bytes) {
    return GraphFiles.graph(format, Map.of("file", bytes));
  }

  private static String nodes(ReadGraph graph) {
    return graph.nodes().stream()
        .map(n -> n.id() + (n.label().equals(n.id()) ? "" : "=" + n.label()))
        .collect(Collectors.joining(" "));
  }

  static String edges(ReadGraph graph) {
    return graph.edges().stream()
        .map(
            e ->
                e.from()
                    + (e.directed() ? ">" : "-")
                    + e.to()
                    + (e.attributes().containsKey("weight")
                        ? ":" + e.attributes().get("weight")
                        : "")
                    + (e.label().isEmpty() ? "" : "/" + e.label()))
        .collect(Collectors.joining(" "));
  }

  private static String refused(GraphFormat format, String text) {
    return String.valueOf(
        assertThrows(UnreadableFile.class, () -> read(format, text)).getMessage());
  }

  @Test
  void graphMlHasDefaultsAndEdgesThatPointEitherWay() {
    ReadGraph graph =
        read(
            GraphFormat.GRAPHML,
            """
            <?xml version="1.0"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="c" for="node" attr.name="colour of door" attr.type="string">
                <default>yellow</default></key>
              <graph edgedefault="undirected">
                <key id="w" for="edge" attr.name="weight" attr.type="double"/>
                <node id="a"><data key="c"> green </data></node><node id="b"/>
                <node id="c"><data key="c"></data></node>
                <edge source="a" target="b"><data key="w">1.5</data></edge>
                <edge source="b" target="c" directed="true"/>
              </graph>
            </graphml>
            """);
    assertEquals("a b c", nodes(graph));
    assertEquals("a-b:1.5 b>c", edges(graph));
    assertEquals(
        List.of("{colour of door=green}", "{colour of door=yellow}", "{}"),
        graph.nodes().stream().map(n -> n.attributes().toString()).toList());
  }

  @Test
  void whatYedDrawsHasLabelsPlacesAndFolders() {
    ReadGraph graph =
        read(
            GraphFormat.GRAPHML,
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="urn:y">
              <key for="node" id="d6" yfiles.type="nodegraphics"/>
              <key for="edge" id="d9" yfiles.type="edgegraphics"/>
              <graph edgedefault="directed" id="G">
                <node id="n0" yfiles.foldertype="group">
                  <data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>
                    <y:Geometry height="20" width="10" x="5" y="0"/>
                    <y:NodeLabel>Hall</y:NodeLabel></y:GroupNode></y:Realizers>
                  </y:ProxyAutoBoundsNode></data>
                  <graph edgedefault="directed" id="n0:"><node id="n0::n0">
                    <data key="d6"><y:ShapeNode><y:NodeLabel hasText="true">Hub &amp; Co
                      <y:LabelModel><y:X/></y:LabelModel></y:NodeLabel></y:ShapeNode></data>
                  </node></graph>
                </node>
                <node id="n1"/>
                <edge source="n0::n0" target="n1"><data key="d9"><y:PolyLineEdge>
                  <y:EdgeLabel>funds</y:EdgeLabel></y:PolyLineEdge></data></edge>
              </graph>
            </graphml>
            """);
    assertEquals("n0=Hall n0::n0=Hub & Co n1", nodes(graph));
    assertEquals("n0", graph.nodes().get(1).inside());
    assertEquals(10, graph.nodes().get(0).spot().orElseThrow().x());
    assertEquals("funds", graph.edges().get(0).attributes().get("label"));
  }

  @Test
  void hyperedgesPortsAndStrangeNodesAreTold() {
    ReadGraph graph =
        read(
            GraphFormat.GRAPHML,
            """
            <graphml><graph edgedefault="directed">
              <node id="a"><port name="north"/></node><node id="a"/><node id="b"/><node id="c"/>
              <hyperedge id="h"><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
              <edge source="a" target="z" sourceport="north"/>
            </graph></graphml>
            """);
    assertEquals("a b c z", nodes(graph));
    assertEquals("a-b a-c b-c a>z", edges(graph));
    assertEquals(
        List.of(
            "1 port was left out (“north”, line 2)",
            "1 node has an id that another has; the two were read as one (“a”, line 2)",
            "1 hyperedge was read as the pairs of its ends (“h”, line 3)",
            "1 node is named by an edge and stands nowhere else; it was added (“z”, line 4)"),
        graph.notes());
  }

  @Test
  void gexfHasTypesTimesAndHierarchy() {
    ReadGraph graph =
        read(
            GraphFormat.GEXF,
            """
            <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
              <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
                <attributes class="node" mode="dynamic">
                  <attribute id="0" title="staff" type="integer"><default>3</default></attribute>
                  <attribute id="1" title="size" type="string"><options>small|large</options></attribute>
                </attributes>
                <nodes><node id="a" label="Alpha"><attvalues>
                    <attvalue for="0" value="4" start="2009" end="2010"/>
                    <attvalue for="0" value="5" start="2011"/><attvalue for="1" value="huge"/>
                  </attvalues><viz:position x="1" y="2" z="0"/>
                  <nodes><node id="b"/></nodes></node>
                  <node id="c" pid="a"/></nodes>
                <edges><edge source="a" target="b" type="undirected" weight="2" label="works with"/>
                  <edge id="7" source="b" target="c" type="mutual"/>
                  <edge source="c" target="a"><spells><spell start="2009-01-01" end="2009-06-30"/>
                    <spell start="2010-01-01" endopen="2011-01-01"/></spells></edge></edges>
              </graph>
            </gexf>
            """);
    assertEquals("a=Alpha b c", nodes(graph));
    assertEquals("a-b:2/works with b-c c>a c>a", edges(graph));
    assertEquals(
        Map.of("staff", "4 (2009 to 2010); 5 (from 2011)", "size", "huge"),
        graph.nodes().get(0).attributes());
    assertEquals(Map.of("staff", "3"), graph.nodes().get(1).attributes());
    assertEquals(List.of("", "a", "a"), graph.nodes().stream().map(ReadNode::inside).toList());
    assertEquals(-2, graph.nodes().get(0).spot().orElseThrow().y());
    assertEquals(
        "2009-07-01",
        Spans.interval(graph.edges().get(2).span()).orElseThrow().to().orElseThrow().toString());
    assertEquals(
        "2011-01-01",
        Spans.interval(graph.edges().get(3).span()).orElseThrow().to().orElseThrow().toString());
  }

  @Test
  void anOlderOrUnknownGexfIsReadAndTold() {
    ReadGraph graph =
        read(
            GraphFormat.GEXF,
            """
            <gexf xmlns="http://www.gephi.org/gexf" version="9.9"><graph><nodes>
            <node id="1" label="One"/><node id="2" label="Two"/></nodes>
            <edges><edge id="0" source="1" target="2"/></edges></graph></gexf>
            """);
    assertEquals("1-2", edges(graph));
    assertEquals(List.of("GEXF of version 9.9 is not known; read as 1.3."), graph.notes());
  }

  @Test
  void kumuHasProjectsAndBlueprints() {
    ReadGraph project =
        read(
            GraphFormat.KUMU,
            """
            {"name":"P","attributes":[{"_id":"attr-1","name":"x"}],
             "elements":[{"_id":"elem-1","attributes":{"label":"Hub","element type":"Person","tags":["a","b"]}},
                         {"_id":"elem-2","attributes":{"label":"Den"}}],
             "connections":[{"_id":"conn-1","direction":"mutual","delayed":false,"from":"elem-1","to":"elem-2",
                             "attributes":{"connection type":"knows"}}],
             "loops":[{"_id":"loop-1"}],
             "maps":[{"elements":[{"element":"elem-1","position":{"x":1.5,"y":-2}}]},{"elements":[]}]}
            """);
    assertEquals("elem-1=Hub elem-2=Den", nodes(project));
    assertEquals("elem-1-elem-2", edges(project));
    assertEquals(
        Map.of("element type", "Person", "tags", "a; b"), project.nodes().get(0).attributes());
    assertEquals(1.5, project.nodes().get(0).spot().orElseThrow().x());
    assertEquals(
        List.of(
            "1 loop was left out (“loop-1”, line 6)",
            "The project has 2 maps; the places are those of the first."),
        project.notes());
    ReadGraph blueprint =
        read(
            GraphFormat.KUMU,
            """
            {"elements":[{"label":"Hub","type":"group"},{"label":"Den"}],
             "connections":[{"from":"hub","to":"Den","type":"funds","strength":2}]}
            """);
    assertEquals("Hub Den", nodes(blueprint));
    assertEquals("Hub>Den", edges(blueprint));
    assertEquals(Map.of("type", "funds", "strength", "2"), blueprint.edges().get(0).attributes());
  }

  @Test
  void pajekHasArcsEdgesListsAndRelations() {
    ReadGraph graph =
        read(
            GraphFormat.PAJEK,
            """
            A line of somebody's own
            % a comment
            *Network play
            *Vertices 4
            1 "Ann Lee" 0.1 0.2 0.5 ic Red
            2 Bob
            3 "C&#246;rn"
            *Arcs :1 "likes"
            1 2 2.5 c Blue l "much"
            2: 2 1
            *Edges :2 "shares"
            3 4
            *Arcslist
            1 2 3
            *Edgeslist
            4 1
            """);
    assertEquals("1=Ann Lee 2=Bob 3=Cörn 4", nodes(graph));
    assertEquals("1>2:2.5/much 2>1/relation 2 3-4/shares 1>2 1>3 4-1", edges(graph));
    assertEquals("likes", graph.edges().get(0).attributes().get("relation"));
    assertEquals(
        List.of(
            "1 line before the network was not read (“A line of somebody's own”, line 1)",
            "Shapes, colours and sizes were left out."),
        graph.notes());
  }

  @Test
  void pajekHasMatricesTwoModesAndProjects() {
    assertEquals(
        "1>2:1 2>1:3 2>2:-1", edges(read(GraphFormat.PAJEK, "*vertices 2\r*matrix\r0 1\r3 -1\r")));
    ReadGraph two =
        read(GraphFormat.PAJEK, "*Vertices 3 2\n1 \"A\"\n2 \"B\"\n3 \"X\"\n*Matrix\n1\n0\n");
    assertEquals(2, two.modes());
    assertEquals("1-3:1", edges(two));
    assertEquals(List.of(false, false, true), two.nodes().stream().map(ReadNode::second).toList());
    ReadGraph project =
        read(
            GraphFormat.PAJEK,
            """
            *Network one
            *Vertices 2
            *Arcs
            1 2
            *Partition sides
            *Vertices 2
            1
            2
            *Vector loads
            *Vertices 2
            0.5
            0.25
            *Hierarchy of all
            *Vertices 2
            1 2
            *Network two
            *Vertices 2
            *Arcs
            2 1
            """);
    assertEquals("1>2 2>1/two", edges(project));
    assertEquals(Map.of("sides", "2", "loads", "0.25"), project.nodes().get(1).attributes());
    assertEquals(1, project.notes().size());
  }

  @Test
  void gephiHasTablesWithTypesTimesAndSpaces() {
    ReadGraph graph =
        GraphFiles.graph(
            GraphFormat.GEPHI,
            Map.of(
                "edges",
                """
                id,label,source,target,kind,type,weight
                1,a tie,x,Den,8,directed,2
                2,,Den,x,1,Undirected,0.5
                """
                    .getBytes(StandardCharsets.UTF_8)));
    assertEquals("x>Den:2/a tie Den-x:0.5", edges(graph));
    assertEquals("8", graph.edges().get(0).attributes().get("kind"));
    ReadGraph spaced =
        read(
            GraphFormat.GEPHI,
            "Source Target Type timeset\nFred Alice Directed \"[2016-02-03, 2016-02-04]\"\n"
                + "Alice Fred Directed \"<[2016-03-04, Infinity]; [-Infinity, 2015)>\"\n");
    assertEquals("Fred>Alice Alice>Fred Alice>Fred", edges(spaced));
    assertEquals(
        new ReadEdge.Span("2016-02-03", "2016-02-04", false), spaced.edges().get(0).span());
    assertEquals(new ReadEdge.Span("", "2015", true), spaced.edges().get(2).span());
  }

  @Test
  void lettersAreReadAsTheFileSaysOrAsTheyCanBe() {
    String text =
        "<?xml version='1.0' encoding='%s'?><gexf version='1.2'><graph><nodes><node id='a' label='Café – Öl'/></nodes></graph></gexf>";
    for (String charset : List.of("ISO-8859-15", "windows-1252", "UTF-16", "UTF-8")) {
      String said = text.formatted(charset).replace("–", charset.startsWith("ISO") ? "-" : "–");
      ReadGraph graph = read(GraphFormat.GEXF, said.getBytes(Charset.forName(charset)));
      assertTrue(graph.nodes().get(0).label().startsWith("Café"), charset);
      assertTrue(graph.nodes().get(0).label().endsWith("Öl"), charset);
    }
    byte[] pajek = "*Vertices 1\r\n1 \"Öl\"\r\n".getBytes(Charset.forName("windows-1252"));
    assertEquals("1=Öl", nodes(read(GraphFormat.PAJEK, pajek)));
    assertEquals("1=Öl", nodes(read(GraphFormat.PAJEK, "\uFEFF*Vertices 1\n1 \"Öl\"\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GRAPHML | <graphml><graph><node id='a'/> | “file”, line 1: The XML is damaged or breaks off at column
          GRAPHML | <!DOCTYPE g [<!ENTITY a 'b'>]><graphml/> | line 1: The file declares entities of its own
          GRAPHML | <graphml><graph><edge source='a'/></graph></graphml> | line 1: An edge has no target.
          GRAPHML | <gexf/> | It begins with <gexf>
          GEXF | <?xml version='1.0' encoding='klingon'?><gexf/> | coded as “klingon”
          GEXF | <gexf version='1.3'><a>&lol;</a></gexf> | line 1
          KUMU | {"elements":[{"label":"a"} | The JSON is damaged or breaks off at column
          KUMU | {"other":1} | It has no “elements” and no “connections”
          PAJEK | *Vertices 2000000000 | It announces
          PAJEK | *Vertices 999999999 | It announces 999999999 vertices, and 500000 are the most.
          PAJEK | *Arcs | Lines of ties stand before *Vertices.
          DL | dl n=100000 format=fullmatrix data: 0 | The header announces 1 × 100000 × 100000 cells
          DL | dl n=2 data: 0 1 1 | The data end where a number is wanted.
          DL | dl n=2 data: 0 1 1 x | “x” is not a number.
          DL | dl n=2 data: 0 1 1 0 0 | There are more numbers than the header announces.
          DL | dl n=2 format=blockmatrix data: 0 | The format “blockmatrix” is not read.
          DL | dl n=2 format=el1 data: 1 3 | “3” is no number from 1 to 2
          DL | dl n=3 nc=4 data: 0 0 0 1 0 0 0 0 0 0 0 0 | 3 rows and 4 columns of what must be a square
          DL | dl nr=3 nc=2 format=lowerhalf data: 1 1 1 1 1 1 | 3 rows and 2 columns
          GEPHI | a,b,c | No sheet has the columns source and target.
          """)
  void whatCannotBeReadIsRefusedWithThePlace(GraphFormat format, String text, String sentence) {
    if (text.contains("2000000000")) {
      assertTrue(refused(format, text).contains("not their number"));
    } else {
      String said = refused(format, text);
      assertTrue(said.contains(sentence), said);
      assertTrue(said.startsWith("“file”"), said);
    }
  }

  @Test
  void aLineIsCountedWhereItStands() {
    assertTrue(
        refused(GraphFormat.PAJEK, "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2\n1 3\n")
            .startsWith(
                "“file”, line 6: “3” is not the number of a vertex; they run from 1 to 2."));
    assertTrue(
        refused(GraphFormat.DL, "dl\nn=2\nformat=edgelist1\ndata:\n1 2\n2 1 0.5 7\n")
            .startsWith("“file”, line 6: The line goes on with “7”"));
  }
}
