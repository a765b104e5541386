package org.partnershipatlas.register.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/**
 * A folder of CSV sheets being written, one for each kind, with the attributes' own names as
 * headers. Rows go straight to their files; only the counts are kept.
 */
final class SheetFolder implements Closeable {
  private static final Set<Kind> NODES =
      Set.of(
          Kind.AREA,
          Kind.ORGANISATION,
          Kind.PERSON,
          Kind.POST,
          Kind.GROUP,
          Kind.THEME,
          Kind.FIELD,
          Kind.COMMUNITY);

  private final Path folder;
  private final Map<Kind, CsvWriter> writers = new EnumMap<>(Kind.class);
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private long links;

  SheetFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  void put(Row row) {
    try {
      CsvWriter writer = writers.get(row.kind());
      if (writer == null) {
        writer = open(row.kind());
      }
      List<String> cells = new ArrayList<>();
      cells.add(row.id());
      for (Attribute attribute : row.kind().attributes()) {
        cells.add(String.join("; ", row.list(attribute.name())));
      }
      writer.writeRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write to " + folder, e);
    }
    counts.merge(row.kind(), 1L, Long::sum);
    links += linksOf(row);
  }

  private CsvWriter open(Kind kind) throws IOException {
    CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(folder.resolve(SampleSheets.fileName(kind)), StandardCharsets.UTF_8);
    writers.put(kind, writer);
    List<String> header = new ArrayList<>(List.of("id"));
    kind.attributes().forEach(a -> header.add(a.name()));
    writer.writeRecord(header);
    return writer;
  }

  private static int linksOf(Row row) {
    return switch (row.kind()) {
      case AREA -> row.list("within").size();
      case ORGANISATION -> row.list("areas").size();
      case GROUP -> row.list("areas").size() + row.list("part_of").size();
      case TENURE -> row.list("person").size() + row.list("post").size();
      case AFFILIATION, MEMBERSHIP, RELATIONSHIP, LINK -> 1;
      default -> 0;
    };
  }

  long links() {
    return links;
  }

  Generated counted() {
    long nodes = NODES.stream().mapToLong(k -> counts.getOrDefault(k, 0L)).sum();
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return new Generated(nodes, links, all);
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter writer : writers.values()) {
      writer.close();
    }
  }
}
