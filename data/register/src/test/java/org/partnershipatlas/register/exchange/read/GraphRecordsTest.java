package org.partnershipatlas.register.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** What the nodes and edges of other programs become. */
class GraphRecordsTest {
  private static GraphReading read(GraphFormat format, String text) {
    return GraphFiles.read(format, Map.of("file", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Network network(GraphReading reading) {
    return Network.of(reading.records(), LocalDate.parse("2026-11-30"));
  }

  private static String kumu(String elements, String connections) {
    return "{\"elements\":[" + elements + "],\"connections\":[" + connections + "]}";
  }

  @Test
  void nodesOfNoKindAreOrganisationsWithRelationships() {
    GraphReading reading =
        read(
            GraphFormat.GEXF,
            """
            <gexf version="1.3"><graph defaultedgetype="directed">
            <attributes class="edge"><attribute id="0" title="since" type="string"/></attributes>
            <nodes><node id="a" label="Alpha"/><node id="b;c" label="Beta"/></nodes><edges>
            <edge id="e1" source="a" target="b;c" label="funds" weight="2.5">
              <attvalues><attvalue for="0" value="spring"/></attvalues></edge>
            <edge source="b;c" target="a" label="dislikes" type="undirected"/>
            <edge source="a" target="a" start="2009" end="2010"/>
            <edge source="a" target="a" start="1.5" end="9"/></edges></graph></gexf>
            """);
    assertEquals(Optional.of(EdgeForm.RELATIONSHIPS), reading.form());
    Network network = network(reading);
    assertEquals(
        List.of("Alpha", "Beta"),
        network.list(Organisation.class).stream().map(Organisation::name).sorted().toList());
    Organisation odd =
        network.list(Organisation.class).stream()
            .filter(o -> o.name().equals("Beta"))
            .findFirst()
            .orElseThrow();
    assertEquals(Map.of("id", "b;c"), odd.about().extra());
    assertEquals(
        List.of(
            "funds {id=e1, label=funds, since=spring, weight=2.5}",
            "other {label=dislikes, type=undirected}",
            "- 2009 2011 {}",
            "- {end=9, start=1.5}"),
        reading.records().stream()
            .filter(Relationship.class::isInstance)
            .map(Relationship.class::cast)
            .map(
                r ->
                    r.kind().map(k -> k.word()).orElse("-")
                        + r.when().from().map(d -> " " + d).orElse("")
                        + r.when().to().map(d -> " " + d).orElse("")
                        + " "
                        + r.about().extra())
            .toList());
  }

  @Test
  void contactDetailsOfNodesAndEdgesAreMarkedAsSuch() {
    Network network =
        network(
            read(
                GraphFormat.KUMU,
                kumu(
                    "{\"id\":\"a\",\"label\":\"Hub\",\"Email\":\"hub@example.org\"},"
                        + "{\"id\":\"b\",\"label\":\"Choir\",\"town\":\"Exford\"}",
                    "{\"from\":\"a\",\"to\":\"b\",\"contactNumber\":\"01234 5\",\"since\":\"May\"}")));
    assertEquals(
        Map.of("contact:Email", "hub@example.org"),
        network.get(Id.organisation("a")).about().extra());
    assertEquals(Map.of("town", "Exford"), network.get(Id.organisation("b")).about().extra());
    Map<String, String> tie = network.list(Relationship.class).get(0).about().extra();
    assertEquals("01234 5", tie.get("contact:contactNumber"));
    assertEquals("May", tie.get("since"));
    assertEquals(
        Map.of(),
        Names.ROLES_ONLY.apply(network).get(Id.organisation("a")).about().extra(),
        "they stay with the owners");
  }

  @Test
  void kindsOfNodesAreToldByNearWordsAndTiesFollowThem() {
    GraphReading reading =
        read(
            GraphFormat.KUMU,
            kumu(
                "{\"id\":\"p\",\"label\":\"Ann\",\"type\":\"Individual\",\"mail\":\"x\"},"
                    + "{\"id\":\"o\",\"label\":\"Hub\",\"type\":\"Company\"},"
                    + "{\"id\":\"g\",\"label\":\"Board\",\"type\":\"Committee\"},"
                    + "{\"id\":\"h\",\"label\":\"Forum\",\"type\":\"forum\"},"
                    + "{\"id\":\"q\",\"label\":\"Odd\",\"type\":\"planet\"}",
                "{\"from\":\"o\",\"to\":\"p\",\"type\":\"Employee\"},"
                    + "{\"from\":\"p\",\"to\":\"g\",\"type\":\"chair\"},"
                    + "{\"from\":\"o\",\"to\":\"g\"},"
                    + "{\"from\":\"h\",\"to\":\"g\",\"type\":\"reports to\"},"
                    + "{\"from\":\"o\",\"to\":\"q\",\"type\":\"collaborates\"}"));
    assertEquals(Optional.empty(), reading.form());
    Network network = network(reading);
    assertEquals("Ann", network.list(Person.class).get(0).name().orElseThrow());
    assertEquals(
        Map.of("id", "p", "contact:mail", "x", "type", "Individual"),
        network.list(Person.class).get(0).about().extra());
    assertEquals(2, network.list(Group.class).size());
    assertEquals(
        Optional.of("planet"),
        network.list(Organisation.class).stream()
            .filter(o -> o.name().equals("Odd"))
            .findFirst()
            .orElseThrow()
            .kind());
    assertEquals("staff", network.list(Affiliation.class).get(0).capacity().orElseThrow().word());
    assertEquals(
        "the other way", network.list(Affiliation.class).get(0).about().extra().get("direction"));
    assertEquals("chair", network.list(Seat.class).get(0).role().orElseThrow().word());
    assertEquals(1, network.list(Tenure.class).size());
    assertEquals(1, network.list(Membership.class).size());
    assertEquals("reports to", network.list(Link.class).get(0).kind().word());
    assertEquals("works with", network.list(Relationship.class).get(0).kind().orElseThrow().word());
  }

  @Test
  void whatTheNodesAreCanBeSaid() {
    String mixed =
        kumu(
            "{\"id\":\"a\",\"label\":\"Ann\",\"sort\":\"person\"},"
                + "{\"id\":\"b\",\"label\":\"Bo\",\"sort\":\"People\"},"
                + "{\"id\":\"o\",\"label\":\"Oak\",\"sort\":\"charity\"},"
                + "{\"id\":\"q\",\"label\":\"Odd\",\"sort\":\"planet\"}",
            "{\"from\":\"a\",\"to\":\"o\",\"type\":\"trustee\"},"
                + "{\"from\":\"a\",\"to\":\"b\",\"type\":\"knows\"}");
    assertEquals(4, network(read(GraphFormat.KUMU, mixed)).list(Organisation.class).size());
    GraphReading said = said(mixed, "kind:Sort");
    Network network = network(said);
    assertEquals(2, network.list(Person.class).size());
    assertEquals(
        List.of("Oak", "Odd"),
        network.list(Organisation.class).stream().map(Organisation::name).sorted().toList());
    assertEquals("trustee", network.list(Affiliation.class).get(0).capacity().orElseThrow().word());
    assertTrue(
        said.notes().toString().contains("1 node does not say there"), said.notes().toString());
    assertTrue(said.notes().get(0).contains("its “sort” says"), said.notes().get(0));
    assertTrue(network.list(Person.class).toString().contains("Bo"), "what cannot be tied is kept");
    assertEquals(4, network(said(mixed, "people")).list(Person.class).size());
    assertEquals(4, network(said(mixed, "groups")).list(Group.class).size());
    String refused =
        String.valueOf(
            assertThrows(UnreadableFile.class, () -> said(mixed, "kind:colour")).getMessage());
    assertTrue(refused.contains("No node has “colour”. Name one that they have: sort."), refused);
    assertEquals(Optional.empty(), NodesAre.find("kind:"));
    assertEquals(Optional.empty(), NodesAre.find("planets"));
  }

  private static GraphReading said(String text, String as) {
    return GraphFiles.read(
        GraphFormat.KUMU,
        Map.of("file", text.getBytes(StandardCharsets.UTF_8)),
        NodesAre.find(as).orElseThrow());
  }

  @Test
  void twoSidesArePeopleAndGroups() {
    for (String text :
        List.of(
            "*Vertices 3 2\n1 \"Ann\"\n2 \"Bob\"\n3 \"Board\"\n*Edges\n1 3\n2 3\n",
            "dl nr=2 nc=1 row labels: Ann Bob column labels: Board data: 1 1")) {
      GraphReading reading = read(text.startsWith("*") ? GraphFormat.PAJEK : GraphFormat.DL, text);
      assertEquals(Optional.of(EdgeForm.SEATS), reading.form());
      Network network = network(reading);
      assertEquals("Board", network.list(Group.class).get(0).name());
      assertEquals(2, network.list(Tenure.class).size());
    }
    GraphReading marked =
        read(
            GraphFormat.GRAPHML,
            """
            <graphml><key id="b" for="node" attr.name="bipartite" attr.type="int"/>
            <graph edgedefault="undirected"><node id="x"><data key="b">0</data></node>
            <node id="y"><data key="b">1</data></node><edge source="y" target="x"/></graph></graphml>
            """);
    assertEquals(Optional.of(EdgeForm.SEATS), marked.form());
  }

  @Test
  void peopleTiedToPeopleAreMeasuredAsNodes() {
    GraphReading reading =
        read(
            GraphFormat.KUMU,
            kumu(
                "{\"label\":\"Ann\",\"type\":\"Person\"},{\"label\":\"Bob\",\"type\":\"Person\"}",
                "{\"from\":\"Ann\",\"to\":\"Bob\",\"type\":\"knows\"}"));
    assertEquals(Optional.of(EdgeForm.RELATIONSHIPS), reading.form());
    assertEquals(
        List.of(Optional.of("Person"), Optional.of("Person")),
        network(reading).list(Organisation.class).stream().map(Organisation::kind).toList());
    assertTrue(
        reading.notes().stream().anyMatch(n -> n.startsWith("1 of 1 edges join people")),
        reading.notes().toString());
  }

  @Test
  void whatLiesInAnotherIsPartOfIt() {
    Network network =
        network(
            read(
                GraphFormat.GEXF,
                """
                <gexf version="1.2"><graph><nodes><node id="a" pid="c"/><node id="b" pid="a"/>
                <node id="c" pid="b"/></nodes></graph></gexf>
                """));
    assertEquals(
        "a:c b:a c:",
        network.list(Organisation.class).stream()
            .map(o -> o.name() + ":" + o.partOf().map(w -> w.value()).orElse(""))
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void placesAreAKeptView() {
    GraphReading reading =
        read(GraphFormat.PAJEK, "*Vertices 2\n1 \"a\" 0.25 0.5\n2 \"b\" 0.75 0.5\n");
    SavedView view = network(reading).list(SavedView.class).get(0);
    assertEquals("free", view.view());
    assertEquals(2, view.listPositions().size());
    assertEquals(-view.listPositions().get(0).x(), view.listPositions().get(1).x());
    assertTrue(view.listPositions().get(0).x() < 0);
  }

  @Test
  void ofFilesThatNumberTheirNodesEachHasItsOwn() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.net", pajek("1 \"Oak\"\n2 \"Elm\""));
    files.put("b.net", pajek("1 \"Fern\"\n2 \"ELM\""));
    files.put("c.net", pajek("1 \"Ash\"\n2 \"Fern\""));
    ReadGraph graph = GraphFiles.graph(GraphFormat.PAJEK, files);
    Map<String, String> labels =
        graph.nodes().stream().collect(Collectors.toMap(ReadNode::id, ReadNode::label));
    assertEquals(
        List.of("Oak–Elm", "Fern–Elm", "Ash–Fern"),
        graph.edges().stream().map(e -> labels.get(e.from()) + "–" + labels.get(e.to())).toList());
    String notes = graph.notes().toString();
    assertTrue(notes.contains("3 nodes have ids that an earlier file has under another"), notes);
    assertTrue(notes.contains("1 node has an id that stand"), notes);
  }

  @Test
  void aFileThatDoesNotNameItsNodesMeansThoseOfTheOther() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b.graphml", graphml("<node id='n1'/><node id='n2'/>", "source='n1' target='n2'"));
    files.put(
        "a.graphml",
        graphml(
            "<node id='n1'><data key='l'>Hub</data></node><node id='n2'><data key='l'>Oak</data></node>",
            "source='n2' target='n1'"));
    ReadGraph graph = GraphFiles.graph(GraphFormat.GRAPHML, files);
    assertEquals(
        Map.of("n1", "Hub", "n2", "Oak"),
        graph.nodes().stream().collect(Collectors.toMap(ReadNode::id, ReadNode::label)));
    assertEquals(2, graph.edges().size());
  }

  private static byte[] graphml(String nodes, String edge) {
    return ("<graphml><key id='l' for='node' attr.name='label' attr.type='string'/><graph"
            + " edgedefault='directed'>"
            + nodes
            + "<edge "
            + edge
            + "/></graph></graphml>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pajek(String nodes) {
    return ("*Vertices 2\n" + nodes + "\n*Arcs\n1 2\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aTieThatARegisterDoesNotHaveKeepsAllThatIsSaidOfIt() {
    GraphReading reading =
        read(
            GraphFormat.KUMU,
            kumu(
                "{\"_id\":\"a\",\"attributes\":{\"label\":\"Clerk\",\"element type\":\"Post\"}},"
                    + "{\"_id\":\"b\",\"attributes\":{\"label\":\"Oak\",\"element type\":\"Organisation\"}}",
                "{\"from\":\"a\",\"to\":\"b\",\"attributes\":{\"connection type\":\"reports to\","
                    + "\"since\":\"spring\",\"email\":\"c@x.invalid\"}}"));
    Post clerk = network(reading).list(Post.class).get(0);
    assertTrue(
        clerk.about().extra().get("tie").matches("reports to: Oak \\(.*since spring.*\\)"),
        clerk.about().extra().toString());
    assertEquals("c@x.invalid (tie to Oak)", clerk.about().extra().get("contact:email"));
    assertFalse(clerk.about().extra().get("tie").contains("c@x"));
  }
}
