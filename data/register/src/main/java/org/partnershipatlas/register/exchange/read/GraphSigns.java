package org.partnershipatlas.register.exchange.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnershipatlas.register.workbook.table.CsvText;
import org.partnershipatlas.register.workbook.table.SheetNames;

/** The signs by which a file is told to be a graph of some format. */
public final class GraphSigns {
  private static final Pattern PAJEK =
      Pattern.compile("(?im)^\\s*\\*(vertices\\s+\\d|network\\b|matrix\\b)");
  private static final Pattern DL = Pattern.compile("(?is)^\\s*dl[\\s,].*");
  private static final Pattern KUMU =
      Pattern.compile("\"(elements|connections|defaultMap|proxyImages|attributeRelevance)\"\\s*:");
  private static final Pattern CONNECTION =
      Pattern.compile("\"(from|to|label|_id|element type)\"\\s*:");
  private static final Set<String> GEPHI =
      Set.of("id", "label", "type", "timeset", "interval", "start", "end", "kind");

  private GraphSigns() {}

  /** Whether a file is of that format, told by its name and how it begins. */
  public static boolean begins(GraphFormat format, String name, byte[] start) {
    if (SheetNames.isZip(start)) {
      return false;
    }
    String text = CsvText.of(start).text();
    return switch (format) {
      case GRAPHML -> root(text, "graphml") || (isXml(text) && ends(name, ".graphml"));
      case GEXF -> root(text, "gexf") || (isXml(text) && ends(name, ".gexf"));
      case PAJEK -> PAJEK.matcher(text).find() || ends(name, ".net") || ends(name, ".paj");
      case DL -> DL.matcher(text).matches();
      case KUMU -> isKumu(text, start);
      case GEPHI -> isEdgeTable(text, start);
      case NODEXL -> isNodeXlTable(start);
    };
  }

  /** Whether a workbook is of that format, told by its sheets. */
  public static boolean isWorkbook(GraphFormat format, byte[] bytes) {
    List<String> sheets =
        format == GraphFormat.KUMU || format == GraphFormat.NODEXL
            ? SheetNames.of(bytes)
            : List.of();
    return format == GraphFormat.KUMU
        ? sheets.contains("connections") && !sheets.contains("seats")
        : sheets.containsAll(List.of("edges", "vertices"));
  }

  /** Whether a file is a table of nodes that Gephi wrote: Id and Label, and no groups of ours. */
  public static boolean isNodeTable(byte[] start) {
    List<String> headers = SheetNames.isZip(start) ? List.of() : GraphTables.headers(start);
    return headers.size() > 1
        && headers.get(0).equals("id")
        && headers.get(1).equals("label")
        && !headers.contains("group");
  }

  static boolean isJson(byte[] bytes) {
    String start = CsvText.of(java.util.Arrays.copyOf(bytes, Math.min(64, bytes.length))).text();
    return start.strip().startsWith("{") || start.strip().startsWith("[");
  }

  private static boolean root(String text, String name) {
    return Pattern.compile("<(?:\\w+:)?" + name + "[\\s>/]").matcher(text).find();
  }

  private static boolean isXml(String text) {
    return text.strip().startsWith("<");
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static boolean isKumu(String text, byte[] start) {
    if (text.strip().startsWith("{")) {
      boolean fields = KUMU.matcher(text).find() && CONNECTION.matcher(text).find();
      return fields || (text.contains("\"attr-") && text.contains("\"_id\""));
    }
    List<String> headers = GraphTables.headers(start);
    return headers.size() > 1
        && headers.get(0).equals("from")
        && headers.get(1).equals("to")
        && !headers.contains("group");
  }

  private static boolean isEdgeTable(String text, byte[] start) {
    List<String> headers = GraphTables.headers(start);
    int source = headers.indexOf("source");
    int target = headers.indexOf("target");
    if (source < 0 || target < 0) {
      return false;
    }
    boolean more = headers.stream().anyMatch(GEPHI::contains);
    boolean spaced =
        GraphTables.header(start).strip().toLowerCase(Locale.ROOT).startsWith("source target");
    return source != 0 || target != 1 || more || spaced || text.contains("<[");
  }

  private static boolean isNodeXlTable(byte[] start) {
    List<String> headers = GraphTables.headers(start);
    return headers.size() > 1
        && headers.get(0).equals("vertex 1")
        && headers.get(1).equals("vertex 2");
  }
}
