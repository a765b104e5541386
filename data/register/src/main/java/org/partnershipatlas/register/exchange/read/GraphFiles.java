package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.register.workbook.table.SheetFile;

/** Reads graphs that other programs wrote, and those that Atlas wrote for them. */
public final class GraphFiles {
  private GraphFiles() {}

  /**
   * Reads files of one format as records.
   *
   * @throws org.partnershipatlas.register.workbook.table.UnreadableFile saying where and why, if
   *     one cannot be read at all
   */
  public static GraphReading read(GraphFormat format, Map<String, byte[]> files) {
    return read(format, files, NodesAre.NOT_SAID);
  }

  /** The same, where somebody says what the nodes are. */
  public static GraphReading read(GraphFormat format, Map<String, byte[]> files, NodesAre said) {
    return GraphRecords.of(graph(format, files), said);
  }

  /** Reads files of one format as they stand. */
  public static ReadGraph graph(GraphFormat format, Map<String, byte[]> files) {
    String names = String.join(", ", files.keySet());
    List<ReadGraph> graphs = new ArrayList<>();
    List<SheetFile> books = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          if (isTable(format, bytes)) {
            books.add(GraphTables.open(name, bytes));
          } else {
            graphs.add(single(format, name, bytes));
          }
        });
    if (!books.isEmpty()) {
      graphs.add(TableReader.read(dialect(format), names, books));
    }
    return graphs.size() == 1 ? graphs.get(0) : Together.of(names, graphs);
  }

  private static boolean isTable(GraphFormat format, byte[] bytes) {
    return switch (format) {
      case NODEXL, GEPHI -> true;
      case KUMU -> !GraphSigns.isJson(bytes);
      default -> false;
    };
  }

  private static TableDialect dialect(GraphFormat format) {
    return switch (format) {
      case NODEXL -> TableDialect.NODEXL;
      case KUMU -> TableDialect.KUMU;
      default -> TableDialect.GEPHI;
    };
  }

  private static ReadGraph single(GraphFormat format, String name, byte[] bytes) {
    return switch (format) {
      case GRAPHML -> GraphMlReader.read(name, bytes);
      case GEXF -> GexfReader.read(name, bytes);
      case PAJEK -> PajekReader.read(name, bytes);
      case DL -> DlReader.read(name, bytes);
      default -> KumuReader.read(name, bytes);
    };
  }
}
