package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.RunningAtlas;

/** What stands for a name in a file is never taken for one, and leads to nobody. */
class NamesInFilesTest {
  /** As the readers of lists without numbers make them, of a group and a name. */
  private static final String OF_A_NAME = "board-0123456789abcdef";

  private static RunningAtlas atlas;

  @BeforeAll
  static void start() {
    atlas = RunningAtlas.overAnEmptyRegister();
    add("group", "{'id': 'board', 'values': {'name': 'Health Board'}}");
    add("organisation", "{'id': 'cvs', 'values': {'name': 'Vale CVS'}}");
    add(
        "organisation",
        "{'id': 'haven', 'values': {'name': 'Quiet Haven Refuge', 'name_withheld': 'yes'}}");
    add(
        "organisation",
        "{'id': 'nameless', 'values': {'name': 'name withheld', 'name_withheld': 'yes'}}");
    add("person", "{'values': {'name': 'Ann Exampla', 'name_agreed': 'no'}}");
    add("seat", "{'id': 's1', 'values': {'group': 'board', 'role': 'chair'}}");
    add("seat", "{'id': 's2', 'values': {'group': 'board'}}");
    add("seat", "{'id': '" + OF_A_NAME + "', 'values': {'group': 'board'}}");
    for (String who : new String[] {"Ann Example", "Bob Sample"}) {
      add("person", "{'values': {'name': '" + who + "', 'name_agreed': 'no'}}");
    }
    String ann = person("Ann Example");
    String bob = person("Bob Sample");
    add("tenure", "{'values': {'seat': 's1', 'person': '" + ann + "', 'on_behalf_of': 'haven'}}");
    add("tenure", "{'values': {'seat': 's2', 'person': '" + bob + "'}}");
    add(
        "tenure",
        "{'id': 'T-held', 'values': {'seat': 'T', 'person': 'P'}}"
            .replace("T", OF_A_NAME)
            .replace("P", bob));
    add("affiliation", "{'values': {'person': '" + ann + "', 'organisation': 'cvs'}}");
  }

  @AfterAll
  static void stop() {
    atlas.close();
  }

  private static void add(String kind, String body) {
    int status = atlas.post("records/" + kind, "", body).statusCode();
    assertTrue(status < 300, kind + body + ": " + status);
  }

  private static String person(String name) {
    for (JsonNode each :
        atlas.result("/api/v1/records/person?network=stored&names=full").get("records")) {
      if (each.at("/values/name/0").asText().equals(name)) {
        return each.get("id").asText().substring("person:".length());
      }
    }
    throw new IllegalStateException(name);
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx,roles",
    "ods,roles",
    "csv,roles",
    "json,roles",
    "xlsx,agreed",
    "csv,counts",
    "json,counts"
  })
  void aFileThatDoesNotNameEverybodyChangesNobodyWhenItIsReadAgain(String format, String names)
      throws IOException {
    byte[] file =
        atlas.bytes("/api/v1/exports/" + format + "?network=stored&names=" + names).body();
    String texts = format.equals("json") ? text(file) : unzipped(file);
    assertFalse(texts.contains("Ann Example"), texts);
    assertFalse(texts.contains(person("Ann Example")), "two files cannot be joined by an id");
    assertFalse(texts.contains(OF_A_NAME), "nor is a name found by trying one after another");
    String name = "sent." + (format.equals("csv") ? "zip" : format);
    JsonNode preview = atlas.preview(name, file);
    for (String count : new String[] {"added", "changed", "ended"}) {
      assertEquals(0, preview.at("/counts/" + count).asInt(), count + " of " + preview);
    }
    assertTrue(preview.get("notes").toString().contains("are no names"), preview.toString());
    assertFalse(preview.get("notes").toString().contains("question"), preview.toString());
    assertFalse(format.equals("json") && texts.contains("[name]"), texts);
  }

  @ParameterizedTest
  @CsvSource({"xlsx", "ods", "csv"})
  void aFullOneSaysNothingOfThat(String format) throws IOException {
    byte[] file = atlas.bytes("/api/v1/exports/" + format + "?network=stored&names=full").body();
    String texts = unzipped(file);
    assertTrue(texts.contains("Ann Example"), texts);
    assertTrue(texts.contains(person("Ann Example")), texts);
    assertTrue(texts.contains(OF_A_NAME), texts);
    assertFalse(texts.contains("no names"), texts);
  }

  private static String unzipped(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(text(zip.readAllBytes()));
      }
    }
    return all.toString();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
