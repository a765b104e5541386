package org.partnershipatlas.register.exchange.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads GEXF 1.0 to 1.3: attributes with defaults and options, values and edges with times, nested
 * nodes and parents, and the places of the viz module. An edge of several spells is read as one
 * edge for each.
 */
final class GexfReader {
  private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2", "1.2draft", "1.3");

  private final XmlSource in;
  private final GraphBuilder graph;
  private final Map<String, Map<String, AttributeKey>> keys = new LinkedHashMap<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private String defaultType = "undirected";
  private String attributesOf = "node";
  private String attribute = "";
  private boolean root;

  /** A node or an edge that is open. */
  private static final class Element {
    private final boolean edge;
    private final GraphBuilder.NodeDraft node;
    private final Map<String, String> tag = new LinkedHashMap<>();
    private final Map<String, String> attributes;
    private final List<ReadEdge.Span> spells = new ArrayList<>();
    private final int line;

    private Element(boolean edge, GraphBuilder.NodeDraft node, Map<String, String> to, int line) {
      this.edge = edge;
      this.node = node;
      this.attributes = to;
      this.line = line;
    }
  }

  private GexfReader(String file, byte[] bytes) {
    this.graph = new GraphBuilder(file);
    this.in = new XmlSource(file, bytes, graph.told());
  }

  static ReadGraph read(String file, byte[] bytes) {
    return new GexfReader(file, bytes).graph();
  }

  private ReadGraph graph() {
    for (XmlSource.Event event = in.next(); event != XmlSource.Event.END; event = in.next()) {
      if (event == XmlSource.Event.OPEN) {
        open(in.name());
      } else {
        close(in.name(), in.text().strip());
      }
    }
    return graph.make();
  }

  private void open(String name) {
    if (!root) {
      root = true;
      begin(name);
      return;
    }
    switch (name) {
      case "graph" -> defaultType = in.find("defaultedgetype").orElse("undirected");
      case "attributes" -> attributesOf = in.find("class").orElse("node");
      case "attribute" -> declare();
      case "node" -> openNode();
      case "edge" -> openEdge();
      case "attvalue" -> value();
      case "spell", "slice" -> spell();
      case "parent" -> inside(in.get("for"));
      case "position" -> place();
      case "color", "size", "shape", "thickness" ->
          graph.told().once("Colours, sizes and shapes were left out.");
      default -> {}
    }
  }

  private void begin(String name) {
    if (!name.equals("gexf")) {
      throw Unread.damaged(
          graph.file(),
          in.line(),
          "It begins with <" + name + ">, and GEXF begins with <gexf>.",
          "Save the graph as GEXF.");
    }
    String version = in.get("version");
    if (!VERSIONS.contains(version)) {
      graph
          .told()
          .once(
              version.isEmpty()
                  ? "The file does not say which version of GEXF it is; read as 1.3."
                  : "GEXF of version " + Told.shown(version) + " is not known; read as 1.3.");
    }
  }

  private void declare() {
    attribute = in.get("id");
    String title = in.find("title").filter(t -> !t.isBlank()).orElse(attribute);
    keys.computeIfAbsent(attributesOf, of -> new LinkedHashMap<>())
        .put(attribute, new AttributeKey(title, "", Set.of()));
  }

  private void openNode() {
    String id = in.get("id");
    if (id.isBlank()) {
      throw Unread.damaged(
          graph.file(), in.line(), "A node has no id.", "Give it one, or take it out.");
    }
    GraphBuilder.NodeDraft node = graph.node(id, in.line());
    node.label = graph.clean(in.get("label"));
    Element around = open.peek();
    open.push(new Element(false, node, node.attributes, in.line()));
    inside(in.find("pid").orElse(around == null || around.edge ? "" : around.node.id));
    remember("start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals");
    spell();
  }

  private void openEdge() {
    // Its ends are looked at when it closes, so any node will do.
    Map<String, String> attributes = new LinkedHashMap<>();
    Element edge = new Element(true, graph.nowhere(), attributes, in.line());
    open.push(edge);
    remember("id", "source", "target", "type", "label", "weight", "kind");
    for (String name : List.of("weight", "kind", "timestamp", "timestamps", "intervals")) {
      graph.put(attributes, name, in.get(name));
    }
    spell();
  }

  private void remember(String... names) {
    Element element = open.element();
    Arrays.stream(names).forEach(name -> element.tag.put(name, in.get(name)));
  }

  /** The time on the tag; of 1.0 and 1.1 under other names. */
  private ReadEdge.Span span() {
    Optional<String> endOpen = in.find("endopen");
    Optional<String> startOpen = in.find("startopen");
    String start = in.find("start").or(() -> startOpen).or(() -> in.find("datefrom")).orElse("");
    String end = in.find("end").or(() -> endOpen).or(() -> in.find("dateto")).orElse("");
    return new ReadEdge.Span(start.strip(), end.strip(), endOpen.isPresent());
  }

  private void spell() {
    Element element = open.peek();
    if (element != null && !span().isNone()) {
      element.spells.add(span());
    }
  }

  private void inside(String id) {
    Element element = open.peek();
    if (element == null || element.edge || id.isBlank()) {
      return;
    }
    if (element.node.inside.isEmpty() || element.node.inside.equals(id)) {
      element.node.inside = id;
    } else {
      graph.put(element.attributes, "also inside", id);
    }
  }

  private void value() {
    Element element = open.peek();
    String id = in.find("for").orElse(in.get("id"));
    String text = in.get("value");
    if (element == null) {
      return;
    }
    AttributeKey key = keys.getOrDefault(element.edge ? "edge" : "node", Map.of()).get(id);
    if (key == null) {
      graph
          .told()
          .count(
              "value is of an attribute that is not declared; it was kept under its number",
              "values are of attributes that are not declared; they were kept under their numbers",
              id,
              in.line());
    } else if (!key.options().isEmpty() && !key.options().contains(text)) {
      graph
          .told()
          .count(
              "value is none of its attribute's options; it was kept",
              "values are none of their attributes' options; they were kept",
              text,
              in.line());
    }
    String name = key == null ? id : key.name();
    String timed = timed(text);
    String before = element.attributes.get(name);
    boolean several = before != null && !timed.equals(text);
    graph.put(element.attributes, name, several ? before + "; " + timed : timed);
  }

  /** A value that holds for a time only says so. */
  private String timed(String text) {
    ReadEdge.Span span = span();
    String when = in.find("timestamp").orElse(span.words()).strip();
    return when.isEmpty() || text.isBlank() ? text : text + " (" + when + ")";
  }

  private void place() {
    Element element = open.peek();
    Optional<Double> x = Numeric.find(in.get("x"));
    Optional<Double> y = Numeric.find(in.get("y"));
    if (element != null && !element.edge && x.isPresent() && y.isPresent()) {
      // Gephi's y points upwards.
      element.node.spot = Optional.of(new ReadNode.Spot(x.get(), -y.get()));
    }
  }

  private void close(String name, String text) {
    switch (name) {
      case "default" -> change(key -> key.withDefault(text));
      case "options" -> change(key -> key.withOptions(options(text)));
      case "node" -> closeNode();
      case "edge" -> closeEdge();
      default -> {}
    }
  }

  private void change(UnaryOperator<AttributeKey> by) {
    keys.getOrDefault(attributesOf, new LinkedHashMap<>())
        .computeIfPresent(attribute, (id, key) -> by.apply(key));
  }

  private static Set<String> options(String text) {
    String plain = text.replaceAll("^\\[|\\]$", "");
    Set<String> options = new LinkedHashSet<>();
    Arrays.stream(plain.split("[|,]", -1)).map(String::strip).forEach(options::add);
    return options;
  }

  private void closeNode() {
    Element element = open.pop();
    AttributeKey.fill(keys.getOrDefault("node", Map.of()).values(), element.attributes, graph);
    for (String name : List.of("timestamp", "timestamps", "intervals")) {
      graph.put(element.attributes, name, element.tag.getOrDefault(name, ""));
    }
    element.spells.forEach(
        spell -> {
          String text = spell.words();
          String before = element.attributes.get("time");
          graph.put(element.attributes, "time", before == null ? text : before + "; " + text);
        });
  }

  private void closeEdge() {
    Element element = open.pop();
    Map<String, String> tag = element.tag;
    for (String end : List.of("source", "target")) {
      if (tag.getOrDefault(end, "").isBlank()) {
        throw Unread.damaged(
            graph.file(),
            element.line,
            "An edge has no " + end + ".",
            "Give it both ends, or take it out.");
      }
    }
    AttributeKey.fill(keys.getOrDefault("edge", Map.of()).values(), element.attributes, graph);
    String said = tag.getOrDefault("type", "");
    String type = (said.isBlank() ? defaultType : said).toLowerCase(Locale.ROOT);
    if (type.equals("mutual")) {
      graph.put(element.attributes, "direction", "mutual");
    }
    List<ReadEdge.Span> times =
        element.spells.isEmpty() ? List.of(ReadEdge.Span.NONE) : List.copyOf(element.spells);
    if (times.size() > 1) {
      graph
          .told()
          .count(
              "edge holds for several times; it was read as one edge for each",
              "edges hold for several times; they were read as one edge for each",
              tag.getOrDefault("id", ""),
              element.line);
    }
    for (ReadEdge.Span span : times) {
      graph.edge(
          new ReadEdge(
              tag.getOrDefault("id", ""),
              tag.getOrDefault("source", ""),
              tag.getOrDefault("target", ""),
              type.equals("directed"),
              graph.clean(tag.getOrDefault("label", "")),
              element.attributes,
              span,
              element.line));
    }
  }
}
