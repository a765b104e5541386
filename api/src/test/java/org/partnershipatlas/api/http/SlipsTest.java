package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/** Check slips over HTTP: made, marked, read back, taken in, undone; and which lists are whole. */
class SlipsTest {
  private static final String SLIP = "/api/v1/slips/slip.csv?names=full&of=group:hub";

  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas = RunningAtlas.overAFewRecords();
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @Test
  void aMarkedSlipIsPreviewedTakenInAndUndone() {
    String before = fingerprint();
    String slip = atlas.get(SLIP).body();
    assertTrue(slip.contains("Ann Example"), slip);
    String marked =
        slip.replace("Checked by (your name),", "Checked by (your name),Bo Lane")
            .replace(
                "Ann Example,Voluntary Action,2024,,", "Ann Example,Voluntary Action,2024,,left");
    JsonNode preview = read("hub.csv", marked);
    assertEquals("slips", preview.get("from").asText());
    assertEquals(1, preview.at("/counts/ended").asInt(), preview.toString());
    assertEquals(0, preview.get("whole").size(), preview.toString());
    JsonNode applied = apply(preview);
    assertEquals(
        "2026-11-22", atlas.result("/api/v1/records/tenure/t1").at("/record/values/to/0").asText());
    String undo = "/api/v1/history/" + applied.get("revision").asLong() + "/undo";
    atlas.send(atlas.request(undo).POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertEquals(before, fingerprint());
  }

  @Test
  void whoCheckedAndWhenStandsInTheRecordsAndForOwnersOnly() {
    String marked =
        atlas
            .get(SLIP)
            .body()
            .replace("Checked by (your name),", "Checked by (your name),Bo Lane")
            .replace("Checked on (the day),", "Checked on (the day),20 Nov 2026")
            .replace(
                "Ann Example,Voluntary Action,2024,,", "Ann Example,Voluntary Action,2024,,right")
            .replace("Champion seat,champion,,,,,", "Champion seat,champion,,,,,wrong")
            .replace("Compact Hub? (yes or no),", "Compact Hub? (yes or no),yes");
    apply(read("hub.csv", marked));
    JsonNode values = atlas.result("/api/v1/records/tenure/t1").at("/record/values");
    assertEquals("2026-11-20", values.at("/last_checked/0").asText());
    assertEquals("Bo Lane", values.at("/last_checked_by/0").asText());
    JsonNode told = atlas.result("/api/v1/completeness");
    assertEquals("seat:s2", told.at("/told_wrong/0/record").asText(), told.toString());
    JsonNode seats = list(told, "seats of a group", "group:hub");
    assertEquals("Bo Lane", seats.at("/stated/by").asText());
    assertEquals(1, seats.get("checked").asInt());
    String roles = atlas.get("/api/v1/completeness?names=roles").body();
    assertFalse(roles.contains("Bo Lane"), roles);
    String record = atlas.get("/api/v1/records/seat/s2?names=roles").body();
    assertFalse(record.contains("told wrong"), record);
    assertTrue(atlas.get("/api/v1/records/seat/s2").body().contains("told wrong"));
  }

  @Test
  void aSlipSavedWithoutItsLastColumnIsToldToBeOne() {
    StringBuilder cut = new StringBuilder();
    atlas
        .get(SLIP)
        .body()
        .lines()
        .forEach(line -> cut.append(line, 0, line.lastIndexOf(',')).append('\n'));
    JsonNode preview = atlas.preview("hub.csv", cut.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals("no-slip", preview.at("/faults/0/code").asText(), preview.toString());
    assertTrue(preview.at("/faults/0/message").asText().contains("last column is gone"));
    assertTrue(preview.at("/faults/0/mend").asText().contains("Export the slip again"));
  }

  @Test
  void everySlipOfAKindComesInOneFile() throws IOException {
    byte[] zip = atlas.bytes("/api/v1/slips/slips.zip?names=full&every=group").body();
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertEquals(List.of("check-slip-hub.xlsx", "check-slip-sub.xlsx"), names);
  }

  @Test
  void nobodyIsNamedUnasked() {
    JsonNode refused = RunningAtlas.parse(atlas.get("/api/v1/slips/slip.csv?of=group:hub"));
    assertEquals(400, refused.get("status").asInt());
    assertTrue(refused.get("mend").asText().contains("names=full"), refused.toString());
  }

  @Test
  void whatHasNoSlipIsSaid() {
    assertEquals(404, atlas.get("/api/v1/slips/slip.csv?names=full&of=group:nowhere").statusCode());
    assertEquals(400, atlas.get("/api/v1/slips/slip.csv?names=full&every=person").statusCode());
    assertEquals(400, atlas.get("/api/v1/slips/slip.csv?names=full").statusCode());
    assertEquals(400, atlas.get("/api/v1/slips/slip.csv?names=full&every=group").statusCode());
    assertEquals(404, atlas.get("/api/v1/slips/slip.pdf?names=full&of=group:hub").statusCode());
  }

  @Test
  void aListIsSaidToBeWholeAndWhatItSettlesIsTold() {
    atlas.send(
        atlas
            .request("/api/v1/records/group")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"id\":\"lsp\",\"values\":{\"name\":\"Partnership\",\"kind\":\"partnership"
                        + " board\",\"areas\":[\"south\"]}}")));
    JsonNode open = list(atlas.result("/api/v1/completeness"), "seats of a group", "group:lsp");
    assertTrue(open.get("settles").asInt() > 0, open.toString());
    assertTrue(open.get("questions").has("no sector voice"), open.toString());
    atlas.send(
        atlas
            .request("/api/v1/records/completeness")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"values\":{\"what\":\"seats of a group\",\"of\":\"group:lsp\"}}")));
    JsonNode told = atlas.result("/api/v1/completeness");
    JsonNode whole = list(told, "seats of a group", "group:lsp");
    assertTrue(whole.has("stated"), whole.toString());
    assertFalse(whole.get("questions").has("no sector voice"), whole.toString());
    assertEquals(1, told.get("whole").asInt());
    JsonNode south = atlas.result("/api/v1/completeness?area=area:north");
    assertFalse(south.get("lists").toString().contains("group:lsp"), south.toString());
  }

  private JsonNode list(JsonNode told, String what, String of) {
    for (JsonNode each : told.get("lists")) {
      if (each.get("what").asText().equals(what) && each.get("of").asText().equals(of)) {
        return each;
      }
    }
    throw new AssertionError(what + " of " + of + " is not in " + told);
  }

  private JsonNode read(String name, String text) {
    return RunningAtlas.parse(
        atlas.send(
            atlas
                .request("/api/v1/imports?name=" + name)
                .POST(HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8))));
  }

  private JsonNode apply(JsonNode preview) {
    return RunningAtlas.parse(
        atlas.send(
            atlas
                .request("/api/v1/imports/" + preview.get("id").asText() + "/apply")
                .header("If-Match", preview.get("revision").asText())
                .POST(HttpRequest.BodyPublishers.ofString("{}"))));
  }

  private String fingerprint() {
    return RunningAtlas.parse(atlas.get("/api/v1/exports/fingerprint?names=full"))
        .get("fingerprint")
        .asText();
  }
}
