package org.partnershipatlas.register.neo4j;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;

/**
 * A network as the files that Neo4j's own {@code database import} takes, holding just what Atlas
 * writes over Bolt: the same nodes, labels, relationships and properties.
 */
public final class ImportFiles {
  private static final String BETWEEN = "\u001F";

  private final Path folder;
  private final Map<String, List<Map<String, Object>>> nodes = new TreeMap<>();
  private final Map<String, List<Map<String, Object>>> lines = new TreeMap<>();

  private ImportFiles(Path folder) {
    this.folder = folder;
  }

  /** How many nodes and relationships there are, and the options that name their files. */
  public record Written(int nodes, int relationships, List<String> options) {}

  /** Writes them. */
  public static Written write(Network network, Path folder) throws IOException {
    Files.createDirectories(folder);
    ImportFiles files = new ImportFiles(folder);
    network.listAll().stream().map(AtlasRecord::row).map(GraphForm::of).forEach(files::add);
    return files.write();
  }

  private void add(GraphPiece piece) {
    if (piece instanceof GraphPiece.Node node) {
      Map<String, Object> row = new LinkedHashMap<>(node.properties());
      row.remove("key");
      row.put("key:ID", node.key());
      rows(nodes, "Atlas:" + GraphSchema.label(node.kind())).add(row);
      node.references()
          .forEach(to -> rows(lines, to.type()).add(ends(Map.of(), node.key(), to.to())));
    } else if (piece instanceof GraphPiece.Line line) {
      rows(lines, line.type()).add(ends(line.properties(), line.from(), line.to()));
    }
  }

  private static List<Map<String, Object>> rows(
      Map<String, List<Map<String, Object>>> all, String name) {
    return all.computeIfAbsent(name, none -> new ArrayList<>());
  }

  private static Map<String, Object> ends(Map<String, Object> properties, String from, String to) {
    Map<String, Object> row = new LinkedHashMap<>(properties);
    row.put(":START_ID", from);
    row.put(":END_ID", to);
    return row;
  }

  private Written write() throws IOException {
    List<String> options = new ArrayList<>();
    options.add("--array-delimiter=U+001F");
    for (Map.Entry<String, List<Map<String, Object>>> each : nodes.entrySet()) {
      options.add("--nodes=" + each.getKey() + "=" + file(each.getKey(), each.getValue()));
    }
    for (Map.Entry<String, List<Map<String, Object>>> each : lines.entrySet()) {
      options.add("--relationships=" + each.getKey() + "=" + file(each.getKey(), each.getValue()));
    }
    return new Written(size(nodes), size(lines), options);
  }

  private static int size(Map<String, List<Map<String, Object>>> all) {
    return all.values().stream().mapToInt(List::size).sum();
  }

  private Path file(String name, List<Map<String, Object>> rows) throws IOException {
    Map<String, String> head = new TreeMap<>();
    rows.forEach(row -> row.forEach((key, value) -> head.putIfAbsent(key, key + type(key, value))));
    Path file = folder.resolve(name.replace(':', '-') + ".csv");
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(head.values());
      for (Map<String, Object> row : rows) {
        csv.writeRecord(head.keySet().stream().map(key -> text(row.get(key))).toList());
      }
    }
    return file;
  }

  private static String type(String key, Object value) {
    if (key.contains(":")) {
      return "";
    }
    if (value instanceof List) {
      return ":string[]";
    }
    return value instanceof Long
        ? ":long"
        : value instanceof Double ? ":double" : value instanceof Boolean ? ":boolean" : ":string";
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof List<?> list) {
      return String.join(BETWEEN, list.stream().map(Object::toString).toList());
    }
    return value == null ? "" : value.toString();
  }

  /** The command that imports them into a new store in that folder, as a process of its own. */
  public static List<String> command(Written files, Path store) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx2g");
    command.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
    command.add("--add-opens=java.base/java.io=ALL-UNNAMED");
    command.add("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
    command.add("-cp");
    command.add(ServerFolder.get().classPath());
    command.add("org.neo4j.cli.AdminTool");
    command.addAll(List.of("database", "import", "full", "neo4j", "--overwrite-destination"));
    command.addAll(files.options());
    return command;
  }

  /** Runs it; its own words go to a file beside the store. */
  public static void run(List<String> command, Path store) throws IOException {
    Files.createDirectories(store.resolve("conf"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NEO4J_HOME", store.toString());
    builder.environment().put("NEO4J_CONF", store.resolve("conf").toString());
    File words = store.resolve("import.txt").toFile();
    builder.redirectErrorStream(true).redirectOutput(words);
    try {
      int status = builder.directory(store.toFile()).start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("The import ended with " + status + ", see " + words);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads all that a store holds, as Atlas does when it has kept nothing. */
  public static Network readWhole(Login login) {
    try (Store store = Store.open(login, true)) {
      return store.readAll().network();
    }
  }
}
