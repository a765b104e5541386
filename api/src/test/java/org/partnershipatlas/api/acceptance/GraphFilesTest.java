package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSource;
import org.graphstream.stream.file.FileSourceDGS;
import org.graphstream.stream.file.FileSourceGEXF;
import org.graphstream.stream.file.FileSourceGraphML;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.exchange.Exchange;
import org.partnershipatlas.register.exchange.ExchangeFormat;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.visualiser.Appearances;
import org.partnershipatlas.visualiser.Folding;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.write.Palette;

/** GraphStream reads the graphs that Atlas writes of Exampleshire, and Jackson the one for Kumu. */
class GraphFilesTest {
  private static final Network NETWORK = Names.ROLES_ONLY.apply(Samples.network("exampleshire"));
  private static final Appearance PLACES =
      Appearances.of(
          Pictures.tiers(
              NETWORK,
              TiersOptions.of().folding(new Folding(Folding.By.NOTHING, Optional.empty()))),
          Palette.light());

  @Test
  void everyReaderFindsTheSameNodesAndEdges() throws IOException {
    JsonNode kumu =
        new ObjectMapper().readTree(Exchange.write(NETWORK, PLACES, ExchangeFormat.KUMU));
    int nodes = kumu.get("elements").size();
    int edges = kumu.get("connections").size();
    assertTrue(nodes > 300 && edges > 500, nodes + " nodes, " + edges + " edges");
    assertTrue(PLACES.spots().size() > 70, "places: " + PLACES.spots().size());
    same(nodes, edges, read(new FileSourceDGS(), ExchangeFormat.DGS));
    same(nodes, edges, read(new FileSourceGEXF(), ExchangeFormat.GEXF));
    same(nodes, edges, read(new FileSourceGraphML(), ExchangeFormat.GRAPHML));
  }

  /** GraphStream's own reader of DOT ends at an apostrophe. */
  @Test
  @Tag("long")
  void graphvizCountsTheSame(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("exampleshire.dot");
    Files.write(file, Exchange.write(NETWORK, PLACES, ExchangeFormat.DOT));
    Graph same = read(new FileSourceDGS(), ExchangeFormat.DGS);
    Process gc =
        new ProcessBuilder("gc", "-n", "-e", file.toString()).redirectErrorStream(true).start();
    String said = new String(gc.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, gc.waitFor(), said);
    String[] counts = said.split("\\s+");
    assertEquals(Integer.toString(same.getNodeCount()), counts[0], said);
    assertEquals(Integer.toString(same.getEdgeCount()), counts[1], said);
  }

  @Test
  void namesAndPlacesAreReadBack() throws IOException {
    Graph graph = read(new FileSourceDGS(), ExchangeFormat.DGS);
    PLACES
        .spots()
        .forEach(
            (id, spot) -> {
              if (id.toString().startsWith("group:")) {
                var node = graph.getNode(id.toString());
                assertEquals(NETWORK.name(id), node.getAttribute("ui.label"));
                assertEquals(spot.x(), node.getNumber("x"), 0.01);
                assertEquals(-spot.y(), node.getNumber("y"), 0.01);
              }
            });
  }

  private static void same(int nodes, int edges, Graph graph) {
    assertEquals(nodes, graph.getNodeCount(), graph.getId());
    assertEquals(edges, graph.getEdgeCount(), graph.getId());
  }

  private static Graph read(FileSource source, ExchangeFormat format) throws IOException {
    Graph graph = new MultiGraph(format.word());
    source.addSink(graph);
    source.readAll(new ByteArrayInputStream(Exchange.write(NETWORK, PLACES, format)));
    source.removeSink(graph);
    return graph;
  }
}
