package org.partnershipatlas.register.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExchangeTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          area exeter name='Exeter' kind=district
          organisation hush-88 name='Whisperfield Refuge' name_withheld=yes areas=exeter
          organisation cvs name='Exeter "CVS" & friends' sector=third areas=exeter
          group lsp name='Exeter LSP' kind='partnership board' areas=exeter
          group safe name='Safer Exeter' kind='thematic group' part_of=lsp areas=exeter
          group old name='Old board'
          link l1 from_group=safe to_group=lsp kind='reports to'
          link l2 from_group=old to_group=lsp kind='feeds' to=2001
          post w title='Partnership officer' employed_by=cvs
          person quill-77 name='Ada Quillington'
          person gone-55 name='Bea Longgone'
          seat s1 group=lsp role=chair nominated_by=organisation:cvs
          seat s2 group=safe vacant=yes
          seat s3 group=safe role=observer
          tenure t-quill-77 seat=s1 person=quill-77 on_behalf_of=cvs
          tenure t-w seat=s3 post=w
          tenure t-old seat=s3 person=gone-55 to=2001
          affiliation a1 person=quill-77 organisation=hush-88
          membership m1 organisation=hush-88 network=organisation:cvs
          relationship r1 organisation=cvs other_organisation=hush-88 kind=funds
          """,
          "2026-11-22");
  private static final Appearance PLACES =
      new Appearance(
          Map.of(
              Id.group("lsp"),
              new Appearance.Spot(100.5, 40, OptionalDouble.of(24), Optional.of("#0072b2"))));

  @Test
  void nodesAndEdgesAreWhatHoldsOnTheDay() {
    Graph graph = GraphMaker.of(NETWORK, Appearance.none());
    assertEquals(
        List.of(
            "group:lsp",
            "group:old",
            "group:safe",
            "organisation:cvs",
            "organisation:hush-88",
            "post:w",
            "person:1"),
        graph.nodes().stream().map(Graph.Node::id).toList());
    List<String> edges = new ArrayList<>();
    graph.edges().forEach(e -> edges.add(e.from() + " " + e.kind() + " " + e.to()));
    assertEquals(
        new TreeSet<>(
            List.of(
                "group:safe part of group:lsp",
                "post:w employed by organisation:cvs",
                "group:safe reports to group:lsp",
                "organisation:cvs nominates to group:lsp",
                "person:1 sits on group:lsp",
                "post:w sits on group:safe",
                "organisation:hush-88 member of organisation:cvs",
                "person:1 affiliated to organisation:hush-88",
                "organisation:cvs funds organisation:hush-88")),
        new TreeSet<>(edges));
    assertEquals(9, edges.size(), edges.toString());
  }

  @Test
  void attributesAreKeptAndSeatsAreCounted() {
    Graph graph = GraphMaker.of(NETWORK, PLACES);
    Graph.Node safe =
        graph.nodes().stream().filter(n -> n.id().equals("group:safe")).findFirst().orElseThrow();
    assertEquals("2", safe.attributes().get("seats"));
    assertEquals("1", safe.attributes().get("seats vacant"));
    assertEquals("Exeter", safe.attributes().get("areas"));
    assertEquals("thematic group", safe.attributes().get("kind"));
    assertEquals(Graph.Type.WHOLE, graph.nodeAttributes().get("seats"));
    assertEquals(Graph.Type.TEXT, graph.nodeAttributes().get("areas"));
    Graph.Edge chair =
        graph.edges().stream().filter(e -> e.kind().equals("sits on")).findFirst().orElseThrow();
    assertEquals("chair", chair.attributes().get("role"));
    assertEquals("filled", chair.attributes().get("state"));
    assertEquals("Exeter \"CVS\" & friends", chair.attributes().get("on behalf of"));
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void nobodyIsNamedWhoIsNotToBeAndNoIdOfAPersonLeaves(ExchangeFormat format) {
    String full = text(Exchange.write(NETWORK, PLACES, format));
    assertTrue(full.contains("Ada Quillington"), "where names are asked for they are there");
    assertFalse(full.contains("quill-77"), full);
    assertEquals(
        format == ExchangeFormat.DGS,
        full.contains("Longgone"),
        "who holds nothing any more is in the history alone");
    for (Names level : List.of(Names.ROLES_ONLY, Names.COUNTS_ONLY)) {
      String text = text(Exchange.write(level.apply(NETWORK), PLACES, format));
      for (String secret : List.of("Quillington", "quill-77", "Whisperfield", "hush-88")) {
        assertFalse(text.contains(secret), format + ": " + secret);
      }
      assertTrue(text.contains("Safer Exeter"), text);
    }
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void theSameNetworkGivesTheSameBytes(ExchangeFormat format) {
    List<AtlasRecord> turned = new ArrayList<>(NETWORK.listAll());
    Collections.reverse(turned);
    assertArrayEquals(
        Exchange.write(NETWORK, PLACES, format),
        Exchange.write(Network.of(turned, NETWORK.day()), PLACES, format));
  }

  @Test
  void gexfHasPlacesSizesAndColours() throws Exception {
    Document gexf = xml(Exchange.write(NETWORK, PLACES, ExchangeFormat.GEXF));
    Element place = (Element) gexf.getElementsByTagName("viz:position").item(0);
    assertEquals("100.5", place.getAttribute("x"));
    assertEquals("-40", place.getAttribute("y"), "upwards");
    Element colour = (Element) gexf.getElementsByTagName("viz:color").item(0);
    assertEquals(
        "0 114 178",
        colour.getAttribute("r") + " " + colour.getAttribute("g") + " " + colour.getAttribute("b"));
    assertEquals(
        "24", ((Element) gexf.getElementsByTagName("viz:size").item(0)).getAttribute("value"));
    assertEquals(7, gexf.getElementsByTagName("node").getLength());
    assertEquals(9, gexf.getElementsByTagName("edge").getLength());
  }

  @Test
  void graphMlDeclaresEveryKeyThatItUses() throws Exception {
    Document graph = xml(Exchange.write(NETWORK, PLACES, ExchangeFormat.GRAPHML));
    TreeSet<String> declared = new TreeSet<>();
    NodeList keys = graph.getElementsByTagName("key");
    for (int i = 0; i < keys.getLength(); i++) {
      assertTrue(declared.add(((Element) keys.item(i)).getAttribute("id")), "once each");
    }
    NodeList values = graph.getElementsByTagName("data");
    for (int i = 0; i < values.getLength(); i++) {
      assertTrue(declared.contains(((Element) values.item(i)).getAttribute("key")));
    }
    assertEquals(7, graph.getElementsByTagName("node").getLength());
    assertEquals(9, graph.getElementsByTagName("edge").getLength());
  }

  @Test
  void kumuTiesConnectionsToElementsByIds() throws Exception {
    JsonNode kumu =
        new ObjectMapper().readTree(Exchange.write(NETWORK, PLACES, ExchangeFormat.KUMU));
    TreeSet<String> ids = new TreeSet<>();
    kumu.get("elements").forEach(e -> assertTrue(ids.add(e.get("id").asText())));
    assertEquals(7, ids.size());
    for (JsonNode connection : kumu.get("connections")) {
      assertTrue(ids.contains(connection.get("from").asText()));
      assertTrue(ids.contains(connection.get("to").asText()));
    }
    assertEquals(9, kumu.get("connections").size());
  }

  @Test
  void dotPinsPlacesAndQuotesWhatItMust() {
    String dot = text(Exchange.write(NETWORK, PLACES, ExchangeFormat.DOT));
    assertTrue(dot.contains("pos=\"100.5,-40!\""), dot);
    assertTrue(dot.contains("label=\"Exeter \\\"CVS\\\" & friends\""), dot);
  }

  @Test
  void dotQuotesTheNameOfAColumnThatIsNoPlainWord() {
    Network network =
        NetworkText.network(
            "organisation cvs name=CVS extra='contact:Phone=1;Shoe size (UK)=9'", "2026-11-22");
    String dot = text(Exchange.write(network, PLACES, ExchangeFormat.DOT));
    assertTrue(dot.contains("\"atlas_extra:_Shoe_size_(UK)\"=\"9\""), dot);
    assertTrue(dot.contains(", kind=\"organisation\""), dot);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Document xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
