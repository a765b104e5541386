package org.partnershipatlas.register.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/**
 * A graph of chance, written as some program would, reads back as it was; a damaged file is told.
 */
class GraphPropertyTest {
  private static final int SEEDS = 500;
  private static final int DAMAGED = 200;

  private record Edge(int from, int to, boolean directed, String weight) {}

  private record Given(List<String> labels, List<Edge> edges) {}

  private static Given given(Random random, boolean directed, boolean loops) {
    int n = 2 + random.nextInt(12);
    List<String> labels = new ArrayList<>();
    String letters = "abcXYZ é&<>' .,=";
    for (int i = 0; i < n; i++) {
      StringBuilder label = new StringBuilder("n" + i);
      for (int j = random.nextInt(6); j > 0; j--) {
        label.append(letters.charAt(random.nextInt(letters.length())));
      }
      labels.add(label.append("z").toString());
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = random.nextInt(3 * n); i > 0; i--) {
      int from = random.nextInt(n);
      int to = random.nextInt(n);
      if (loops || from != to) {
        edges.add(new Edge(from, to, directed, Integer.toString(1 + random.nextInt(9))));
      }
    }
    return new Given(labels, edges);
  }

  private static List<String> expected(Given given) {
    return given.edges().stream()
        .map(
            e ->
                given.labels().get(e.from())
                    + (e.directed() ? " > " : " - ")
                    + given.labels().get(e.to())
                    + " "
                    + e.weight())
        .sorted()
        .toList();
  }

  private static List<String> found(ReadGraph graph) {
    Map<String, String> labels = new LinkedHashMap<>();
    graph.nodes().forEach(node -> labels.put(node.id(), node.label()));
    return graph.edges().stream()
        .map(
            e ->
                labels.get(e.from())
                    + (e.directed() ? " > " : " - ")
                    + labels.get(e.to())
                    + " "
                    + e.attributes().get("weight"))
        .sorted()
        .toList();
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
  }

  private static String graphMl(Given given, Random random) {
    boolean late = random.nextBoolean();
    boolean directed = given.edges().isEmpty() || given.edges().get(0).directed();
    boolean flipped = random.nextBoolean();
    StringBuilder keys =
        new StringBuilder("<key id='k' for='node' attr.name='label' attr.type='string'/>\n");
    keys.append("<key id='w' for='")
        .append(random.nextBoolean() ? "edge" : "all")
        .append("' attr.name='weight'/>\n");
    StringBuilder text =
        new StringBuilder(
            "<?xml version='1.0'?>\n<!-- a <graph> -->\n<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>");
    text.append(late ? "" : keys)
        .append("<graph edgedefault='")
        .append(directed == flipped ? "undirected" : "directed")
        .append("'>");
    text.append(late ? keys : "");
    StringBuilder nodes = new StringBuilder();
    for (int i = 0; i < given.labels().size(); i++) {
      String label =
          random.nextBoolean()
              ? xml(given.labels().get(i))
              : "<![CDATA[" + given.labels().get(i) + "]]>";
      nodes
          .append("<node id='")
          .append(i)
          .append("'><data key='k'>")
          .append(label)
          .append("</data></node>\n");
    }
    StringBuilder edges = new StringBuilder();
    for (Edge edge : given.edges()) {
      edges
          .append("<edge source='")
          .append(edge.from())
          .append("' target='")
          .append(edge.to())
          .append("' ")
          .append(flipped ? "directed='" + edge.directed() + "'" : "")
          .append("><data key='w'> ")
          .append(edge.weight())
          .append(" </data></edge>\n");
    }
    boolean edgesFirst = random.nextBoolean();
    text.append(edgesFirst ? edges : nodes).append(edgesFirst ? nodes : edges);
    return text.append("</graph></graphml>").toString();
  }

  private static String gexf(Given given, Random random) {
    boolean viz = random.nextBoolean();
    StringBuilder text =
        new StringBuilder(
            "<gexf version='" + List.of("1.1", "1.2", "1.3").get(random.nextInt(3)) + "'><graph>");
    text.append(
        "<attributes class='edge'><attribute id='7' title='weight' type='float'/></attributes><nodes>");
    for (int i = 0; i < given.labels().size(); i++) {
      text.append("<node id='")
          .append(i)
          .append("' label='")
          .append(xml(given.labels().get(i)))
          .append("'>")
          .append(viz ? "<viz:color xmlns:viz='v' r='1'/>" : "")
          .append("</node>");
    }
    text.append("</nodes><edges>");
    for (Edge edge : given.edges()) {
      boolean attribute = random.nextBoolean();
      text.append("<edge source='")
          .append(edge.from())
          .append("' target='")
          .append(edge.to())
          .append("' type='")
          .append(edge.directed() ? "directed" : "undirected")
          .append("'")
          .append(
              attribute
                  ? " weight='" + edge.weight() + "'/>"
                  : "><attvalues><attvalue for='7' value='"
                      + edge.weight()
                      + "'/></attvalues></edge>");
    }
    return text.append("</edges></graph></gexf>").toString();
  }

  private static String json(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String kumu(Given given, Random random) {
    boolean project = random.nextBoolean();
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < given.labels().size(); i++) {
      String label = json(given.labels().get(i));
      elements.add(
          project
              ? "{\"_id\":\"elem-" + i + "\",\"attributes\":{\"label\":" + label + "}}"
              : "{\"label\":" + label + "}");
    }
    List<String> connections = new ArrayList<>();
    for (Edge edge : given.edges()) {
      String from =
          project ? "\"elem-" + edge.from() + "\"" : json(given.labels().get(edge.from()));
      String to = project ? "\"elem-" + edge.to() + "\"" : json(given.labels().get(edge.to()));
      String weight = "\"weight\":" + edge.weight();
      connections.add(
          "{\"from\":"
              + from
              + ",\"to\":"
              + to
              + ",\"direction\":\""
              + (edge.directed() ? "directed" : "undirected")
              + "\","
              + (project ? "\"attributes\":{" + weight + "}" : weight)
              + "}");
    }
    String all = "\"elements\":[" + String.join(",", elements) + "]";
    String ties = "\"connections\":[" + String.join(",\n", connections) + "]";
    return random.nextBoolean()
        ? "{" + all + "," + ties + "}"
        : "{" + ties + ",\"x\":{\"a\":[1]}," + all + "}";
  }

  private static String pajek(Given given, Random random) {
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "*Network x" + end : "");
    text.append(random.nextBoolean() ? "*Vertices " : "*vertices ")
        .append(given.labels().size())
        .append(end);
    for (int i = 0; i < given.labels().size(); i++) {
      text.append("  ")
          .append(i + 1)
          .append(" \"")
          .append(given.labels().get(i))
          .append("\"")
          .append(random.nextBoolean() ? " 0.5 0.25 ellipse" : "")
          .append(end);
    }
    for (Edge edge : given.edges()) {
      text.append(edge.directed() ? "*Arcs" : "*Edges")
          .append(end)
          .append(random.nextBoolean() ? "% x" + end : "");
      text.append(' ')
          .append(edge.from() + 1)
          .append("  ")
          .append(edge.to() + 1)
          .append(' ')
          .append(edge.weight())
          .append(random.nextBoolean() ? " c Red" : "")
          .append(end);
    }
    return text.toString();
  }

  private static String dl(Given given, Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "DL\n" : "dl ");
    text.append("n = ")
        .append(given.labels().size())
        .append(random.nextBoolean() ? ", " : "\n")
        .append("format = edgelist1\n");
    boolean embedded = random.nextBoolean();
    List<String> quoted = given.labels().stream().map(l -> "\"" + l + "\"").toList();
    text.append("labels:\n")
        .append(String.join(random.nextBoolean() ? ",\n" : " ", quoted))
        .append('\n');
    text.append(embedded ? "labels embedded\n" : "").append("data:\n");
    for (Edge edge : given.edges()) {
      text.append(embedded ? quoted.get(edge.from()) : edge.from() + 1)
          .append(' ')
          .append(embedded ? quoted.get(edge.to()) : edge.to() + 1)
          .append(' ')
          .append(edge.weight())
          .append('\n');
    }
    return text.toString();
  }

  private static String gephi(Given given, Random random) {
    char mark = List.of(',', ';', '\t').get(random.nextInt(3));
    StringBuilder text =
        new StringBuilder("Source,Target,Type,Id,Label,Weight\n".replace(',', mark));
    int id = 0;
    for (Edge edge : given.edges()) {
      text.append('"')
          .append(given.labels().get(edge.from()))
          .append('"')
          .append(mark)
          .append('"')
          .append(given.labels().get(edge.to()))
          .append('"')
          .append(mark)
          .append(edge.directed() ? "Directed" : "Undirected")
          .append(mark)
          .append(id++)
          .append(mark)
          .append(mark)
          .append(edge.weight())
          .append('\n');
    }
    return text.toString();
  }

  private static String written(GraphFormat format, Given given, Random random) {
    return switch (format) {
      case GRAPHML -> graphMl(given, random);
      case GEXF -> gexf(given, random);
      case KUMU -> kumu(given, random);
      case PAJEK -> pajek(given, random);
      case DL -> dl(given, random);
      default -> gephi(given, random);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"GRAPHML", "GEXF", "KUMU", "PAJEK", "DL", "GEPHI"})
  void aGraphReadsBackInEveryDialect(GraphFormat format) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Given given = given(random, format == GraphFormat.DL || random.nextBoolean(), true);
      String text = written(format, given, random);
      boolean wide = random.nextInt(4) == 0 && format != GraphFormat.GRAPHML;
      byte[] bytes = text.getBytes(wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
      ReadGraph graph = GraphFiles.graph(format, Map.of("file", bytes));
      assertEquals(expected(given), found(graph), () -> "seed " + given + "\n" + text);
      if (format != GraphFormat.GEPHI) {
        assertEquals(
            given.labels().stream().sorted().toList(),
            graph.nodes().stream().map(ReadNode::label).sorted().toList());
      }
      if (seed % 10 == 0) {
        assertEquals(
            graph.nodes().size(),
            GraphFiles.read(format, Map.of("file", bytes)).records().stream()
                .filter(r -> r instanceof org.partnershipatlas.model.Organisation)
                .count());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fullmatrix", "upperhalf", "lowerhalf"})
  void aMatrixReadsBackInEveryDialect(String form) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      int n = 2 + random.nextInt(10);
      boolean full = form.equals("fullmatrix");
      boolean diagonal = random.nextBoolean();
      StringBuilder data = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        for (int j = form.equals("upperhalf") ? i : 0;
            j < (form.equals("lowerhalf") ? i + 1 : n);
            j++) {
          int value = Math.max(0, random.nextInt(6) - 3);
          if (i != j || diagonal) {
            data.append(value).append(random.nextInt(5) == 0 ? "\n" : " ");
            if (value > 0) {
              expected.add((i + 1) + (full ? " > " : " - ") + (j + 1) + " " + value);
            }
          }
        }
      }
      String text =
          "dl n="
              + n
              + " format="
              + form
              + (diagonal ? "" : " diagonal=absent")
              + " data:\n"
              + data;
      ReadGraph graph =
          GraphFiles.graph(GraphFormat.DL, Map.of("file", text.getBytes(StandardCharsets.UTF_8)));
      assertEquals(expected.stream().sorted().toList(), found(graph), "seed " + seed);
      if (full && diagonal) {
        String net = "*Vertices " + n + "\n*Matrix\n" + data;
        ReadGraph pajek =
            GraphFiles.graph(
                GraphFormat.PAJEK, Map.of("file", net.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected.stream().sorted().toList(), found(pajek), "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GRAPHML", "GEXF", "KUMU", "PAJEK", "DL", "GEPHI", "NODEXL"})
  void aDamagedFileIsReadOrRefusedInWords(GraphFormat format) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int seed = 0; seed < DAMAGED; seed++) {
            Random random = new Random(seed);
            byte[] bytes =
                written(format, given(random, true, true), random).getBytes(StandardCharsets.UTF_8);
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            for (int i = random.nextInt(4); i > 0 && cut.length > 0; i--) {
              cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
            }
            try {
              GraphReading reading = GraphFiles.read(format, Map.of("file", cut));
              org.partnershipatlas.model.Network.of(reading.records(), java.time.LocalDate.EPOCH);
            } catch (UnreadableFile refused) {
              assertEquals(
                  true,
                  String.valueOf(refused.getMessage()).length() > 20,
                  () -> "seed " + refused);
            }
          }
        });
  }
}
