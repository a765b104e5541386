package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher's lists of pairs, measured by the whole command. */
class EdgeListTest {
  /** Krackhardt (1990), Assessing the political landscape, ASQ 35. */
  private static final String KITE =
      """
      source,target
      Andre,Beverley
      Andre,Carol
      Andre,Diane
      Andre,Fernando
      Beverley,Diane
      Beverley,Ed
      Beverley,Garth
      Carol,Diane
      Carol,Fernando
      Diane,Ed
      Diane,Fernando
      Diane,Garth
      Ed,Garth
      Fernando,Garth
      Fernando,Heather
      Garth,Heather
      Heather,Ike
      Ike,Jane
      """;

  @TempDir Path folder;

  private JsonNode measure(String edges, String... more) throws IOException {
    Typed said = typed(edges, more);
    assertEquals(0, said.status(), said.aside());
    return said.json();
  }

  private Typed typed(String edges, String... more) throws IOException {
    Path file = folder.resolve("edges.csv");
    Files.writeString(file, edges);
    List<String> words =
        new ArrayList<>(
            List.of(
                "analyse",
                file.toString(),
                "--from",
                "edges",
                "--report",
                "measures",
                "--format",
                "json"));
    words.addAll(List.of(more));
    return Typed.of(words.toArray(String[]::new));
  }

  private static JsonNode node(JsonNode answer, String id) {
    return StreamSupport.stream(answer.get("nodes").spliterator(), false)
        .filter(node -> node.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      keys.add(names.next());
    }
    return keys;
  }

  @Test
  void aGraphOfAnotherProgramHasTheMeasuresOfItsPairs() throws IOException {
    StringBuilder gexf = new StringBuilder("<gexf version='1.3'><graph><edges>");
    KITE.lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(
            ends ->
                gexf.append("<edge type='directed' source='")
                    .append(ends[0])
                    .append("' target='")
                    .append(ends[1])
                    .append("'/>"));
    Path file = folder.resolve("kite.gexf");
    Files.writeString(file, gexf.append("</edges></graph></gexf>"));
    Typed said = Typed.of("analyse", file.toString(), "--report", "measures", "--format", "json");
    assertEquals(0, said.status(), said.aside());
    assertEquals(measure(KITE).path("nodes"), said.json().path("nodes"));
    assertTrue(said.aside().contains("10 nodes and 18 edges read as 10 organisations"));
  }

  @Test
  void everyKeyIsThereAndWhatIsUndefinedIsNull() throws IOException {
    Files.writeString(folder.resolve("nodes.csv"), "id,name,kind\nz,Alone,charity\n");
    JsonNode answer = measure("source,target,weight\na,b,2\nb,a,1\na,a,5\n");
    assertEquals(List.of("network", "nodes"), keys(answer).subList(0, 2));
    for (JsonNode node : answer.get("nodes")) {
      assertTrue(
          keys(node)
              .containsAll(
                  List.of(
                      "id",
                      "name",
                      "kind",
                      "degree",
                      "betweenness",
                      "betweenness_normalised",
                      "closeness",
                      "harmonic",
                      "eigenvector",
                      "pagerank",
                      "core",
                      "constraint",
                      "effective_size",
                      "community",
                      "cut_point")),
          node::toString);
    }
    JsonNode alone = node(answer, "z");
    assertEquals("Alone", alone.get("name").asText());
    assertEquals("charity", alone.get("kind").asText());
    assertEquals("organisation", node(answer, "a").get("kind").asText());
    assertEquals(0, alone.get("degree").asInt());
    assertTrue(alone.get("closeness").isNull());
    assertTrue(alone.get("constraint").isNull());
    assertTrue(alone.get("effective_size").isNull());
    assertEquals(0, alone.get("harmonic").asDouble());
    assertFalse(alone.get("cut_point").asBoolean());
    JsonNode network = answer.get("network");
    assertEquals(3, network.get("nodes").asInt());
    assertEquals(1, network.get("links").asInt());
    assertEquals(1, network.get("loops").asInt());
    assertEquals(1, network.get("repeated").asInt());
    assertTrue(network.get("sector_assortativity").isNull());
  }

  @Test
  void theKiteIsMeasuredToThePublishedDigits() throws IOException {
    JsonNode answer = measure(KITE);
    assertEquals("relationships", answer.get("mode").asText());
    assertEquals(14, node(answer, "Heather").get("betweenness").asDouble(), 1e-12);
    assertEquals(
        14 / 36.0, node(answer, "Heather").get("betweenness_normalised").asDouble(), 1e-12);
    assertEquals(0.643, node(answer, "Fernando").get("closeness").asDouble(), 0.0005);
    assertEquals(6, node(answer, "Diane").get("degree").asInt());
    assertTrue(node(answer, "Ike").get("cut_point").asBoolean());
    assertEquals(0.4, answer.at("/network/density").asDouble(), 1e-12);
  }

  @Test
  void seatsAreMeasuredInTwoModesOrAsOne() throws IOException {
    String seats = "person,group\nAnn,Hub\nBob,Hub\nBob,Board\nBob,Board\n";
    JsonNode two = measure(seats);
    assertEquals("two-mode", two.get("mode").asText());
    assertEquals(3.0 / 4, two.at("/network/density").asDouble(), 1e-12);
    assertEquals("person", node(two, "Ann").get("kind").asText());
    assertEquals(1, two.at("/network/repeated").asInt());
    assertEquals(2, node(two, "Bob").get("degree").asInt());
    // Ann – Hub – Bob – Board: Bob's side has two, so 2 pairs are the most he could be between.
    assertEquals(2, node(two, "Bob").get("betweenness").asDouble(), 1e-12);
    assertEquals(1, node(two, "Hub").get("degree_normalised").asDouble(), 1e-12);
    JsonNode people = measure(seats, "--mode", "people");
    assertEquals(2, people.get("nodes").size());
    assertEquals(1, node(people, "Ann").get("degree").asInt());
    JsonNode groups = measure(seats, "--mode", "groups", "--weighted");
    assertEquals(1, node(groups, "Hub").get("strength").asDouble(), 1e-12);
  }

  @Test
  void aGraphThatTheListHasNotIsRefused() throws IOException {
    Typed said = typed(KITE, "--mode", "two-mode");
    assertEquals(2, said.status());
    assertTrue(said.aside().contains("relationships"), said.aside());
    Typed mistyped = typed(KITE, "--mode", "relationship");
    assertEquals(2, mistyped.status());
    assertTrue(mistyped.aside().contains("relationships"), mistyped.aside());
    assertEquals(2, typed("person,group\na,b\n", "--mode", "organisations").status());
  }

  @Test
  void oneFaultyRowRefusesTheList() throws IOException {
    Typed said = typed("source,target,weight\na,b,1\na,c,many\n");
    assertEquals(2, said.status());
    assertEquals("", said.answer());
    assertTrue(said.aside().contains("row 3, column weight"), said.aside());
    assertTrue(said.aside().contains("many"), said.aside());
  }

  @Test
  void peopleWhoAreNotNamedHaveNoGivenIds() throws IOException {
    Typed said = typed("person,group\nAnn,Hub\n", "--names", "roles");
    assertFalse(said.answer().contains("Ann"), said.answer());
  }
}
