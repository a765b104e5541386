package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
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

/** Gephi itself, as its toolkit, finds in the files the graph, the places and the colours. */
@Tag("long")
class GraphsInGephiTest {
  private static final Network NETWORK = Names.ROLES_ONLY.apply(Samples.network("exampleshire"));
  private static final Appearance PLACES =
      Appearances.of(
          Pictures.tiers(
              NETWORK,
              TiersOptions.of().folding(new Folding(Folding.By.NOTHING, Optional.empty()))),
          Palette.light());

  private static List<String> lines = List.of();

  @BeforeAll
  static void read(@TempDir Path folder) throws Exception {
    Path gexf = folder.resolve("exampleshire.gexf");
    Path graphml = folder.resolve("exampleshire.graphml");
    Files.write(gexf, Exchange.write(NETWORK, PLACES, ExchangeFormat.GEXF));
    Files.write(graphml, Exchange.write(NETWORK, PLACES, ExchangeFormat.GRAPHML));
    Path told = folder.resolve("told.txt");
    Process gephi =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                toolkit().toString(),
                Path.of("src/test/gephi/GephiReads.java").toAbsolutePath().toString(),
                gexf.toString(),
                graphml.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(told.toFile())
            .start();
    assertTrue(gephi.waitFor(120, TimeUnit.SECONDS), "Gephi did not end");
    lines = Files.readAllLines(told, StandardCharsets.UTF_8);
    assertEquals(0, gephi.exitValue(), lines.toString());
  }

  private static Path toolkit() throws Exception {
    try (Stream<Path> found = Files.list(Path.of("target/gephi"))) {
      return found.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML"})
  void everyNodeAndEdgeIsThereWithItsPlaceAndColour(ExchangeFormat format) throws Exception {
    JsonNode kumu =
        new ObjectMapper().readTree(Exchange.write(NETWORK, PLACES, ExchangeFormat.KUMU));
    String head = "file\texampleshire." + format.ending() + "\t";
    int start =
        lines.indexOf(head + kumu.get("elements").size() + "\t" + kumu.get("connections").size());
    assertTrue(start >= 0, lines.stream().filter(l -> l.startsWith("file")).toList().toString());
    Map<String, String[]> nodes = new HashMap<>();
    for (String line : lines.subList(start + 1, lines.size())) {
      if (line.startsWith("file") || line.startsWith("time")) {
        break;
      }
      String[] cells = line.split("\t", -1);
      nodes.put(cells[1], cells);
    }
    int compared = 0;
    double[] first = new double[2];
    // GEXF's y runs upwards, and that of a picture downwards.
    int up = format == ExchangeFormat.GEXF ? -1 : 1;
    for (Map.Entry<Id<?>, Appearance.Spot> entry : PLACES.spots().entrySet()) {
      // A person's id is another in each file.
      if (entry.getKey().kind() == Kind.GROUP) {
        Appearance.Spot spot = entry.getValue();
        String[] cells = nodes.getOrDefault(entry.getKey().toString(), new String[6]);
        assertEquals(NETWORK.name(entry.getKey()), cells[5]);
        // Gephi moves the whole so that its middle is at 0; it turns nothing and stretches nothing.
        double x = Double.parseDouble(cells[2]) - spot.x();
        double y = Math.abs(Double.parseDouble(cells[3]) - up * spot.y());
        if (compared == 0) {
          first = new double[] {x, y};
        }
        assertEquals(first[0], x, 0.11, cells[5]);
        assertEquals(first[1], y, 0.11, cells[5]);
        assertEquals(spot.colour().orElseThrow(), cells[4], cells[5]);
        compared++;
      }
    }
    assertTrue(compared > 60, "places of groups: " + compared);
  }

  @Test
  void whatBeginsAndEndsStandsOnTheTimelineByItsDays() {
    List<String> times = lines.stream().filter(line -> line.startsWith("time")).toList();
    assertEquals("time\texampleshire.gexf\tINTERVAL\tDATE\t2012-01-01T00:00:00Z", times.get(0));
  }
}
