package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/**
 * What a body says is read as it is said, and what it cannot say is refused and not passed over.
 */
class BodiesTest {
  private static final String RECORDS =
      """
      area old name=Oldham kind=district to=2009-04-01 successor=next
      area next name=Newland kind=unitary from=2009-04-01
      group long name='Long Board' areas=old from=2002
      group young name='Young Board' areas=old from=2024
      organisation cvs name='Voluntary Action' sector=third
      organisation twin name='Voluntary Actions' sector=third
      """;
  private static final String PAIR = "'keep': 'organisation:cvs', 'gone': 'organisation:twin'";

  private RunningAtlas atlas;

  @BeforeEach
  void start() {
    atlas =
        RunningAtlas.over(
            new RegisterLink(
                new MemoryRegister(NetworkText.records(RECORDS), RunningAtlas.TODAY), "local"));
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "successions | 'area': 'area:old', 'records': 'group:long' | records",
        "successions | 'area': 'area:old', 'records': [] | records",
        "successions | 'area': 'area:old', 'records': [7] | records",
        "successions | 'area': 'area:old', 'records': {'group:long': true} | records",
        "successions | 'area': 'area:old', 'records': ['group:long', 'group:no'] | records",
        "merges | " + PAIR + ", 'take': 'sector' | take",
        "merges | " + PAIR + ", 'take': [['sector']] | take",
        "starter-sets/today | 'kinds': 'theme' | kinds",
        "starter-sets/today | 'kinds': [] | kinds",
        "england | 'areas': 'devon' | areas",
        "england | 'areas': [] | areas",
        "england | 'areas': ['devon'], 'districts': 'maybe' | districts",
        "records/group/long/end | 'on': '2026-01-01', 'with': [1] | with",
        "records/group/long/end | 'on': '2026-01-01', 'with': {} | with",
        "changes | 'changes': [{'remove': 'group:long'}], 'versions': ['group:long'] | versions",
        "scenarios?network=stored | 'edits': [7] | edits",
        "scenarios?network=stored | 'edits': [{'close': {'a': 1}}] | edits.close",
      })
  void aListOrAYesOfAnotherKindIsRefusedAndNothingIsDone(String path, String body, String field) {
    HttpResponse<String> refused = atlas.post(path, version(path), "{" + body + "}");
    assertEquals(400, refused.statusCode(), refused.body());
    JsonNode problem = RunningAtlas.parse(refused);
    assertEquals(field, problem.path("field").asText(), refused.body());
    assertFalse(problem.path("mend").asText().isBlank(), refused.body());
    assertEquals(0, atlas.json("/api/v1/status").get("revision").asLong());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'whole': ['x']",
        "'doubts': {'a': ['x']}",
        "'leave': 'all'",
        "'leave': {'a': [1]}",
        "'whole_list': 'maybe'",
        "'keeper': 'cvs'",
        "'mapping': {'seats': {'header_row': 'two'}}",
        "'mapping': {'seats': {'columns': ['a']}}",
      })
  void soAreAnswersToAnImport(String body) {
    JsonNode preview =
        atlas.preview("seats.csv", "group,role\nForum,chair\n".getBytes(StandardCharsets.UTF_8));
    String path = "imports/" + preview.get("id").asText() + "/answers";
    HttpResponse<String> refused = atlas.post(path, "", "{" + body + "}");
    assertEquals(400, refused.statusCode(), refused.body());
    assertFalse(RunningAtlas.parse(refused).path("field").asText().isBlank(), refused.body());
    assertEquals(200, atlas.post(path, "", "{}").statusCode());
  }

  @Test
  void aPinIsAYesOrANo() {
    String body = "{\"positions\":[{\"id\":\"group:long\",\"x\":1,\"y\":2,\"pinned\":\"yes\"}]}";
    String path = "/api/v1/views/free/positions?network=stored";
    HttpResponse<String> refused = atlas.put(path, "none", body);
    assertEquals(400, refused.statusCode(), refused.body());
    assertEquals("pinned", RunningAtlas.parse(refused).get("field").asText());
    assertEquals(200, atlas.put(path, "none", body.replace("\"yes\"", "true")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901234567890.5, 12345678901234567890.5",
    "1e3, 1000",
    "0.00000001, 0.00000001",
    "1.50, 1.50",
    "123456789012345678901234567890, 123456789012345678901234567890",
  })
  void aNumberIsReadWithAllItsDigits(String number, String read) {
    assertEquals("[\"" + read + "\"]", made("'note': " + number).at("/note").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1e-400", "1e999999999", "1e99999999999"})
  void aNumberThatNobodyWritesOutIsRefused(String number) {
    HttpResponse<String> refused =
        atlas.post("records/group", "", "{'values': {'name': 'A', 'note': " + number + "}}");
    assertEquals(400, refused.statusCode(), refused.body());
    assertEquals("bad-json", RunningAtlas.parse(refused).get("code").asText());
  }

  @Test
  void twoOfOneNameBesidesAreRefusedAndNotOneOfThemLost() {
    String two = "{'values': {'name': 'A', 'extra': ['A=1', 'B=1', 'A=2']}}";
    HttpResponse<String> refused = atlas.post("records/group", "", two);
    assertEquals(400, refused.statusCode(), refused.body());
    assertEquals("A=2", RunningAtlas.parse(refused).get("value").asText());
    assertEquals(2, made("'extra': ['A=1', 'B=1']").at("/extra").size());
  }

  @Test
  void whatIsNotSaidToBeJsonIsRefused() {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
      HttpResponse<String> refused = typed(type);
      assertEquals(415, refused.statusCode(), refused.body());
      JsonNode problem = RunningAtlas.parse(refused);
      assertEquals(
          "not-json " + type, problem.get("code").asText() + " " + problem.get("value").asText());
    }
    assertEquals(201, typed("Application/JSON; charset=utf-8").statusCode());
  }

  private HttpResponse<String> typed(String type) {
    return atlas.send(
        atlas
            .request("/api/v1/records/group")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString("{\"values\":{\"name\":\"A\"}}")));
  }

  private JsonNode made(String value) {
    HttpResponse<String> made =
        atlas.post("records/group", "", "{'values': {'name': 'A', " + value + "}}");
    assertEquals(201, made.statusCode(), made.body());
    return RunningAtlas.parse(made).at("/record/values");
  }

  private String version(String path) {
    return switch (path) {
      case "successions" ->
          atlas.result("/api/v1/successions?network=stored").at("/areas/0/version").asText();
      case "merges" ->
          atlas
              .json("/api/v1/merges?keep=organisation:cvs&gone=organisation:twin")
              .get("version")
              .asText();
      case "starter-sets/today" ->
          atlas.result("/api/v1/lists?network=stored").at("/starter_sets/1/version").asText();
      case "england" -> atlas.json("/api/v1/england?q=devon").get("version").asText();
      default -> "any";
    };
  }
}
