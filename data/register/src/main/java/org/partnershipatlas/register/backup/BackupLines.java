package org.partnershipatlas.register.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.ModelException;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.Erased;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.RowLines;

/**
 * The lines of a backup, each with a letter before it: {@code r} a record, {@code h} an entry of
 * the history, after it {@code b} and {@code a} its rows before and after, and last {@code z} with
 * how many of each there are.
 */
final class BackupLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BackupLines() {}

  static void write(OutputStream out, List<AtlasRecord> records, Erased.Entries history)
      throws IOException {
    for (AtlasRecord entry : records) {
      row(out, 'r', entry.row());
    }
    long[] entries = {0};
    try {
      history.each(
          full -> {
            entries[0]++;
            entry(out, full);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ObjectNode end = JSON.createObjectNode();
    end.put("records", records.size());
    end.put("entries", entries[0]);
    line(out, 'z', end);
  }

  private static void entry(OutputStream out, FullEntry full) {
    HistoryEntry entry = full.entry();
    ObjectNode node = JSON.createObjectNode();
    node.put("revision", entry.revision());
    node.put("at", entry.at().toString());
    node.put("who", entry.reason().who());
    node.put("why", entry.reason().why());
    entry.reason().undoes().ifPresent(undone -> node.put("undoes", undone));
    node.put("records", entry.records());
    node.put("detailed", entry.detailed());
    try {
      line(out, 'h', node);
      for (RowChange change : full.changes()) {
        if (change.before().isPresent()) {
          row(out, 'b', change.before().get());
        }
        if (change.after().isPresent()) {
          row(out, 'a', change.after().get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(OutputStream out, char letter, Row row) throws IOException {
    out.write(letter);
    RowLines.write(out, row);
  }

  private static void line(OutputStream out, char letter, JsonNode node) throws IOException {
    out.write(letter);
    out.write(node.toString().getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** Reads to the end; every record must be one, and all must fit together as the backup says. */
  static Backup read(BufferedReader lines, Manifest manifest) throws IOException {
    Reading reading = new Reading();
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reading.take(line);
      }
      return reading.finish(manifest);
    } catch (ModelException
        | DateTimeException
        | IllegalArgumentException
        | NullPointerException e) {
      throw BackupHead.damaged("A record in it cannot be read: " + e.getMessage());
    }
  }

  /** What has been read so far. */
  private static final class Reading {
    private final List<AtlasRecord> records = new ArrayList<>();
    private final List<FullEntry> history = new ArrayList<>();
    private final Map<Id<?>, Row> before = new TreeMap<>();
    private final Map<Id<?>, Row> after = new TreeMap<>();
    private Optional<HistoryEntry> open = Optional.empty();
    private Optional<JsonNode> end = Optional.empty();

    void take(String line) throws IOException {
      if (line.isEmpty() || end.isPresent()) {
        throw BackupHead.damaged("It goes on after its end.");
      }
      String rest = line.substring(1);
      switch (line.charAt(0)) {
        case 'r' -> records.add(RowLines.read(rest).toRecord());
        case 'h' -> {
          close();
          open = Optional.of(entry(JSON.readTree(rest)));
        }
        case 'b' -> keep(before, RowLines.read(rest));
        case 'a' -> keep(after, RowLines.read(rest));
        case 'z' -> {
          close();
          end = Optional.of(JSON.readTree(rest));
        }
        default -> throw BackupHead.damaged("There is a line in it of no known kind.");
      }
    }

    private static void keep(Map<Id<?>, Row> rows, Row row) {
      rows.put(row.toRecord().id(), row);
    }

    private static HistoryEntry entry(JsonNode node) {
      return new HistoryEntry(
          node.path("revision").asLong(),
          Instant.parse(node.path("at").asText()),
          new Reason(
              node.path("who").asText(),
              node.path("why").asText(),
              node.has("undoes")
                  ? OptionalLong.of(node.path("undoes").asLong())
                  : OptionalLong.empty()),
          node.path("records").asInt(),
          node.path("detailed").asBoolean());
    }

    private void close() {
      if (open.isPresent()) {
        Map<Id<?>, Row> all = new TreeMap<>(before);
        all.putAll(after);
        List<RowChange> changes = new ArrayList<>();
        for (Id<?> id : all.keySet()) {
          changes.add(
              new RowChange(
                  Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))));
        }
        history.add(new FullEntry(open.get(), changes));
        before.clear();
        after.clear();
      }
    }

    Backup finish(Manifest manifest) {
      JsonNode told = end.orElseThrow(() -> BackupHead.damaged("Its last line is missing."));
      boolean whole =
          told.path("records").asLong() == records.size()
              && told.path("entries").asLong() == history.size()
              && manifest.records() == records.size();
      if (!whole) {
        throw BackupHead.damaged("It does not hold as many records as it says.");
      }
      Network network = network(manifest);
      if (!network.fingerprint().toString().equals(manifest.fingerprint())) {
        throw BackupHead.damaged("Its records are not those that its fingerprint stands for.");
      }
      return new Backup(manifest, network, history);
    }

    private Network network(Manifest manifest) {
      try {
        return Network.of(records, manifest.day());
      } catch (InvalidRecord e) {
        throw BackupHead.damaged("Its records do not fit together: " + e.getMessage());
      }
    }
  }
}
