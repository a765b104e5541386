package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.RunningAtlas;

/** From where the data already are: England's areas, and files that others publish. */
class SourcesTest {
  @AutoClose private final RunningAtlas atlas = RunningAtlas.overAnEmptyRegister();

  @Test
  void aCountyOf2008IsLookedUpAndTakenInWithItsDistrictsAsOneEntry() {
    JsonNode found = atlas.json("/api/v1/england?q=cheshire&as_at=2008-09-30");
    assertEquals("cheshire", found.at("/areas/0/id").asText(), found.toString());
    assertEquals(6, found.at("/areas/0/districts").asInt());
    assertEquals("2009-04-01", found.at("/areas/0/to").asText());
    assertFalse(found.at("/areas/0/known").asBoolean());

    String body = "{\"areas\":[\"cheshire\"],\"districts\":true,\"as_at\":\"2008-09-30\"}";
    JsonNode made = RunningAtlas.parse(post(body));
    assertEquals(1, made.get("revision").asInt(), made.toString());
    assertEquals(10, made.get("records").size(), "region, county, six districts, two unitaries");
    assertTrue(
        atlas.json("/api/v1/england?q=cheshire&as_at=2008-09-30").at("/areas/0/known").asBoolean());
    assertFalse(RunningAtlas.parse(post(body)).get("changed").asBoolean());
    assertEquals(1, atlas.json("/api/v1/history").get("entries").size());
  }

  @Test
  void aNameThatIsNoneIsRefusedWithAWayOn() {
    HttpResponse<String> answer = post("{\"areas\":[\"Devom\"]}");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("Did you mean Devon?"), answer.body());
    assertTrue(post("{\"areas\":[\"Atlantis\"]}").body().contains("a part of its name"));
    assertTrue(
        post("{\"areas\":[\"Durham\"],\"as_at\":\"2008-09-30\"}").body().contains("durham-county"));
    assertEquals(400, post("{\"areas\":[]}").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "charities, 'registered_charity_number,charity_name\n9000001,Oakvale Advice\n'",
    "360giving, 'Identifier,Funding Org:Name,Recipient Org:Name\n360G-1,Ash Trust,Elm Care\n'",
    "survey, 'respondent,partner,trust\nOak,Elm,3\n'",
    "structure, 'OrganisationLabel,JobTitle,Directorate\nOak Council,Head of Play,Play\n'",
    "moderngov, '{\"council\":\"Cheltenham Borough Council\",\"committees\":[]}'"
  })
  void aFileIsToldByItself(String kind, String text) {
    String name = kind.equals("moderngov") ? "list.json" : "list.csv";
    JsonNode preview = atlas.preview(name, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(kind, preview.get("from").asText(), preview.toString());
    assertTrue(preview.at("/counts/added").asInt() > 0, preview.toString());
  }

  @Test
  void whatIsSaidOfAFileBeforeItIsReadIsMeant() {
    String survey = "respondent,partner,trust\nOak,Elm,3\n";
    String asked = read("name=s.csv", survey).body();
    assertTrue(asked.contains("which does not tell how far they could go"), asked);
    assertTrue(read("name=s.csv&scale=1-5", survey).body().contains("from 1 to 5"));
    assertTrue(read("name=s.csv&scale=far", survey).body().contains("such as 1-5"));
    String map =
        "{\"elements\":[{\"label\":\"Ann\",\"sort\":\"person\"},{\"label\":\"Oak\",\"sort\":\"body\"}],"
            + "\"connections\":[{\"from\":\"Ann\",\"to\":\"Oak\"}]}";
    JsonNode plain = RunningAtlas.parse(read("name=m.json", map));
    assertEquals(2, plain.at("/summary/organisations").asInt(), plain.at("/summary").toString());
    JsonNode said = RunningAtlas.parse(read("name=m.json&as=kind:sort", map));
    assertEquals(1, said.at("/summary/organisations").asInt(), said.at("/summary").toString());
    assertEquals(1, said.at("/summary/people").asInt());
    assertEquals(400, read("name=m.json&as=planets", map).statusCode());
    assertTrue(read("name=m.json&as=kind:hue", map).body().contains("Name one that they have"));
  }

  @Test
  void filesThatNumberTheirNodesAlikeWriteNothingOver() {
    String first =
        "{\"elements\":[{\"_id\":\"1\",\"label\":\"Oak\"},{\"_id\":\"2\",\"label\":\"Elm\"}],"
            + "\"connections\":[{\"from\":\"1\",\"to\":\"2\"}]}";
    assertEquals(200, atlas.apply(atlas.preview("one.json", bytes(first))).statusCode());
    JsonNode other = atlas.preview("two.json", bytes(first.replace("Oak", "Ash")));
    assertEquals(0, other.at("/counts/changed").asInt(), other.toString());
    assertEquals(1, other.get("doubts").size(), other.get("doubts").toString());
    assertTrue(other.get("notes").toString().contains("it was read as another"));
    assertEquals(200, atlas.apply(other).statusCode());
    JsonNode again = atlas.preview("two.json", bytes(first.replace("Oak", "Ash")));
    assertEquals(0, again.at("/counts/added").asInt(), again.toString());
    assertEquals(0, again.at("/counts/changed").asInt(), again.toString());
    assertEquals(0, again.get("doubts").size());
  }

  private HttpResponse<String> read(String options, String text) {
    return atlas.send(
        atlas
            .request("/api/v1/imports?" + options)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(text))));
  }

  @Test
  void aCouncilsLaterListEndsWhoHasLeftAndAnOlderOneIsRefused() {
    String member = "{\"uid\":%d,\"name\":\"Councillor %s\",\"role\":null}";
    String list =
        "{\"council\":\"Cheltenham Borough Council\",\"generatedUtc\":\"%sT08:00:00Z\","
            + "\"committees\":[{\"id\":7,\"title\":\"Council\",\"members\":[%s]}]}";
    String ann = String.format(member, 1, "Ann Oak");
    String bob = String.format(member, 2, "Bob Elm");
    JsonNode first = atlas.preview("a.json", bytes(String.format(list, "2026-01-05", ann)));
    assertEquals(200, atlas.apply(first).statusCode());
    JsonNode later = atlas.preview("b.json", bytes(String.format(list, "2026-02-05", bob)));
    assertEquals(2, later.at("/counts/ended").asInt(), "her tenure and her office");
    assertEquals(200, atlas.apply(later).statusCode());
    JsonNode tenures = atlas.result("/api/v1/records/tenure?names=full");
    assertEquals(2, tenures.at("/total").asInt(tenures.get("records").size()), tenures.toString());
    JsonNode older = atlas.preview("a.json", bytes(String.format(list, "2026-01-05", ann)));
    assertEquals("older-than-register", older.at("/faults/0/code").asText(), older.toString());
    assertFalse(older.get("can_apply").asBoolean());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> post(String body) {
    String version = atlas.json("/api/v1/england?q=devon").get("version").asText();
    return atlas.post("england", version, body);
  }
}
