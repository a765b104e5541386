package org.partnershipatlas.api.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Row;

/** The records as the entries of the history make them, one after another from the first. */
final class ReplayedHistory {
  private static final String IMPORT = "Import of ";

  private final Map<String, SortedMap<String, List<String>>> records = new TreeMap<>();
  private final Map<String, Long> marks = new TreeMap<>();
  private final Map<Long, String> beforeImports = new HashMap<>();
  private long revision;

  /** Goes on to the newest entry. */
  void goOn(Caller atlas) throws IOException {
    long newest = atlas.revision();
    JsonNode first = atlas.json("api/v1/history?limit=1").at("/entries/0");
    assertEquals(newest, first.path("revision").asLong(), "the newest entry is that of the state");
    while (revision < newest) {
      JsonNode entry = atlas.json("api/v1/history/" + (revision + 1));
      take(entry);
      revision++;
    }
  }

  private void take(JsonNode view) {
    JsonNode entry = view.get("entry");
    assertEquals(revision + 1, entry.get("revision").asLong(), "revisions without gaps");
    assertEquals(entry.get("changes").asInt(), view.get("records").size(), "the entry is whole");
    String why = entry.get("why").asText();
    if (why.startsWith(IMPORT)) {
      beforeImports.put(revision, fingerprint());
      mark(why.substring(IMPORT.length()));
      int seats = 0;
      for (JsonNode record : view.get("records")) {
        assertEquals("added", record.get("what").asText(), record.toString());
        seats += record.get("id").asText().startsWith("seat:") ? 1 : 0;
      }
      assertEquals(Sheet.ROWS, seats, "every row of " + why + ", or none");
    } else {
      JsonNode after = view.at("/records/0/after");
      mark(after.path(after.has("note") ? "note" : "name").path(0).asText());
    }
    view.get("records").forEach(this::change);
  }

  private void mark(String mark) {
    assertFalse(mark.isEmpty());
    assertNull(marks.put(mark, revision + 1), mark + " was made twice");
  }

  private void change(JsonNode record) {
    String id = record.get("id").asText();
    assertEquals(
        record.get("what").asText().equals("added"), !records.containsKey(id), record.toString());
    SortedMap<String, List<String>> values = records.computeIfAbsent(id, none -> new TreeMap<>());
    record
        .get("before")
        .properties()
        .forEach(field -> assertEquals(texts(field.getValue()), values.remove(field.getKey()), id));
    record
        .get("after")
        .properties()
        .forEach(
            field ->
                assertNull(values.put(field.getKey(), texts(field.getValue())), id + " " + field));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Of the records that the history makes. */
  String fingerprint() {
    List<AtlasRecord> all = new ArrayList<>();
    records.forEach(
        (key, values) -> {
          Id<?> id = Id.parse(key);
          all.add(Row.of(id.kind(), id.value(), values).toRecord());
        });
    return Fingerprint.of(all).toString();
  }

  long revision() {
    return revision;
  }

  /** The revision at which each write was made, by its mark. */
  Map<String, Long> marks() {
    return marks;
  }

  /** How many imports there were. */
  int imports() {
    return beforeImports.size();
  }

  /** Whether those are the records just before an import, which was made at last. */
  void checkBeforeImport(long at, String fingerprint) {
    assertEquals(beforeImports.get(at), fingerprint, "a backup of revision " + at);
  }
}
