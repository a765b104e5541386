package org.partnershipatlas.api.service.write.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.RowLines;

/** A tie that went with a merge, as an alias keeps it: what it joins, then the whole of its row. */
final class Dropped {
  private static final String ROW = " is ";

  private Dropped() {}

  /** The ids that it names stand in full, so that whoever is erased is found in it. */
  static String text(AtlasRecord tie) {
    String named = tie.references().stream().map(Object::toString).collect(Collectors.joining(" "));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      RowLines.write(line, tie.row());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return named + ROW + line.toString(StandardCharsets.UTF_8).strip();
  }

  /** The tie; none where somebody wrote something else there. */
  static Optional<Row> find(String text) {
    int at = text.indexOf(ROW + "[");
    try {
      return at < 0
          ? Optional.empty()
          : Optional.of(RowLines.read(text.substring(at + ROW.length())));
    } catch (IOException | InvalidRecord e) {
      return Optional.empty();
    }
  }
}
