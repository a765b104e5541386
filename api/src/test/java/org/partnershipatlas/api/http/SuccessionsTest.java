package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/** Areas that have ended, what followed them, and the records that still name them. */
class SuccessionsTest {
  private static final String RECORDS =
      """
      area old name=Oldham kind=district to=2009-04-01 successor=next
      area next name=Newland kind=unitary from=2009-04-01 to=2023-04-01 successor=last
      area last name=Eastland kind=unitary from=2023-04-01
      area lost name=Lostwick kind=district to=2009-04-01
      group long name='Long Board' areas=old from=2002
      group young name='Young Board' areas=old from=2024
      group moved name='Moved Board' areas=old;last
      group past name='Past Board' areas=old to=2008
      group alone name='Lone Board' areas=lost
      rule r kind=vacant area=old
      """;

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

  private JsonNode areas(String query) {
    return atlas.result("/api/v1/successions?network=stored" + query).get("areas");
  }

  private JsonNode move(String area, String more) {
    String version = areas("&record=area:" + area).at("/0/version").asText("none");
    return RunningAtlas.parse(
        atlas.post("successions", version, "{'area': 'area:" + area + "'" + more + "}"));
  }

  private String areasOf(String group) {
    return atlas
        .result("/api/v1/records/group/" + group + "?network=stored")
        .at("/record/values/areas")
        .toString();
  }

  @Test
  void aChoiceThatIsNotUnderstoodMovesNothing() {
    String before = areasOf("long") + areasOf("young");
    for (String records : List.of("'group:long'", "[]", "[1]", "['group:long', 'group:no']")) {
      JsonNode answer = move("old", ", 'records': " + records);
      assertEquals(400, answer.path("status").asInt(), answer.toString());
      assertEquals("records", answer.get("field").asText(), answer.toString());
    }
    assertEquals(before, areasOf("long") + areasOf("young"));
  }

  @Test
  void areasThatHaveEndedAreListedWithWhatStillNamesThem() {
    JsonNode areas = areas("");
    assertEquals(2, areas.size(), areas.toString());
    assertEquals(
        "Lostwick ended on 1 April 2009; what followed it is not recorded.",
        areas.at("/0/sentence").asText());
    JsonNode old = areas.get(1);
    assertEquals("Oldham ended on 1 April 2009; Eastland followed.", old.get("sentence").asText());
    List<String> naming = new ArrayList<>();
    old.get("naming").forEach(n -> naming.add(n.get("id").asText() + " " + n.get("after")));
    assertEquals(
        List.of("group:long [\"old\",\"last\"]", "group:young [\"last\"]", "rule:r [\"last\"]"),
        naming,
        "beside it where the record was there before; in its place where not");
    // As at a day on which it was still there, nothing has ended.
    assertEquals(0, areas("&as_at=2008-01-01").size());
    assertEquals(
        "[\"next\"]",
        areas("&as_at=2010-01-01&record=group:long")
            .at("/0/successors")
            .toString()
            .replace("area:", ""));
    assertEquals(0, areas("&record=group:moved").size());
    assertEquals(1, areas("&record=area:old").size());
  }

  @Test
  void recordsAreMovedToWhatFollowedAsOneEntry() {
    move("old", ", 'records': ['group:long'], 'who': 'Jo'");
    assertEquals("[\"last\",\"old\"]", areasOf("long"));
    assertEquals("[\"old\"]", areasOf("young"));
    move("old", "");
    assertEquals("[\"last\"]", areasOf("young"));
    assertEquals("[\"old\"]", areasOf("past"), "what is past stays as it was");
    assertEquals(1, areas("").size(), "the one without a successor");
    assertEquals(
        "Moved to what followed Oldham",
        atlas.json("/api/v1/history").at("/entries/0/why").asText());
    assertEquals("cannot-be-done", move("old", "").get("code").asText());
    assertEquals("cannot-be-done", move("lost", "").get("code").asText());
    assertEquals("cannot-be-done", move("last", "").get("code").asText());
    assertEquals("unknown-record", move("nowhere", "").get("code").asText());
  }

  @Test
  void theTierAndTheColumnsAreThoseOfTheAreasThatAreThereOnTheDay() {
    String group = "/api/v1/records/group/moved?network=stored";
    assertEquals("single tier", atlas.result(group).get("tier").asText());
    assertEquals("district", atlas.result(group + "&as_at=2008-01-01").get("tier").asText());
    // It is not known to have moved: it is told under the area that it names.
    assertEquals(
        "district",
        atlas.result("/api/v1/records/group/alone?network=stored").get("tier").asText());
    String columns =
        atlas.result("/api/v1/coverage?network=stored&columns=area").get("column_heads").toString();
    assertTrue(columns.contains("Eastland"), columns);
    String then =
        atlas
            .result("/api/v1/coverage?network=stored&columns=area&as_at=2008-06-01")
            .get("column_heads")
            .toString();
    assertFalse(then.contains("Eastland"), then);
  }

  @Test
  void twoDaysTellSuccessionAsSuchAndNotAsLossAndGain() {
    JsonNode told =
        atlas.result("/api/v1/compare?network=stored&as_at=2008-06-01&with_as_at=2010-01-01");
    String sentences = told.get("sentences").toString();
    assertTrue(sentences.contains("Oldham ended; Newland followed."), sentences);
    assertTrue(sentences.contains("Lostwick"), sentences);
    assertFalse(sentences.contains("area gained"), sentences);
  }
}
