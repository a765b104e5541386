package org.partnershipatlas.register.bodies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.register.workbook.table.HeaderRow;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.Table;
import org.partnershipatlas.register.workbook.table.TableRow;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/**
 * The rows of a published table, whether it is a sheet or a JSON list.
 *
 * @param headers in their order, as {@link SourceRow#key} has them
 */
public record SourceRows(String file, Set<String> headers, List<SourceRow> rows, List<Note> notes) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The tables of a file. */
  public static List<SourceRows> read(String name, byte[] bytes) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json")
        ? json(name, bytes)
        : sheets(name, bytes);
  }

  private static List<SourceRows> sheets(String name, byte[] bytes) {
    SheetFile file = SheetFile.read(name, bytes, Limits.USUAL);
    List<SourceRows> all = new ArrayList<>();
    for (RawSheet sheet : file.sheets()) {
      List<Note> notes = new ArrayList<>(file.notes());
      Table table = new HeaderRow(SourceRows::isKnown, notes).find(sheet);
      List<SourceRow> rows = new ArrayList<>();
      for (TableRow row : table.rows()) {
        rows.add(SourceRow.of(name, table.header(), row));
      }
      all.add(new SourceRows(name, keys(table.header()), rows, notes));
    }
    return all;
  }

  private static Set<String> keys(List<String> headers) {
    Set<String> keys = new LinkedHashSet<>();
    headers.stream().map(SourceRow::key).filter(key -> !key.isEmpty()).forEach(keys::add);
    return keys;
  }

  private static boolean isKnown(String header) {
    String key = SourceRow.key(header);
    return key.endsWith("charity number") || key.endsWith("identifier") || key.endsWith("name");
  }

  private static List<SourceRows> json(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      JsonNode root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
      JsonNode list = root.isArray() ? root : root.path("grants");
      List<SourceRow> rows = new ArrayList<>();
      Set<String> headers = new LinkedHashSet<>();
      for (JsonNode entry : list) {
        Map<String, String> cells = new LinkedHashMap<>();
        flatten("", entry, cells);
        SourceRow row = new SourceRow(name, rows.size() + 1, cells);
        headers.addAll(row.cells().keySet());
        rows.add(row);
      }
      return List.of(new SourceRows(name, headers, rows, List.of()));
    } catch (JsonProcessingException e) {
      throw new UnreadableFile(
          "file-damaged", "“" + name + "” is not JSON, or is damaged: " + e.getOriginalMessage());
    }
  }

  /** Gives what is nested the header that the same thing has in a sheet. */
  private static void flatten(String prefix, JsonNode node, Map<String, String> cells) {
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> flatten(join(prefix, entry.getKey()), entry.getValue(), cells));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(i == 0 ? prefix : prefix + " " + i, node.get(i), cells);
      }
    } else if (node.isNumber()) {
      cells.putIfAbsent(prefix, node.decimalValue().stripTrailingZeros().toPlainString());
    } else if (!node.isNull()) {
      cells.putIfAbsent(prefix, node.asText());
    }
  }

  private static String join(String prefix, String name) {
    String plain =
        switch (name) {
          case "recipientOrganization" -> "Recipient Org";
          case "recipientIndividual" -> "Recipient Ind";
          case "fundingOrganization" -> "Funding Org";
          case "id" -> "Identifier";
          case "geoCode" -> "Geographic Code";
          case "duration" -> "Duration (months)";
          default -> name;
        };
    return prefix.isEmpty() ? plain : prefix + " " + plain;
  }
}
