package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/**
 * A fictional county and its districts that are to end, typed in before what follows them begins.
 */
class ComingReorganisationTest {
  private static final String AREAS =
      """
      name,kind,within,from,last day,successor
      Mallowshire,county,,,31/03/2027,East Mallow; West Mallow
      Alderbrook,district,Mallowshire,,31/03/2027,East Mallow
      Birchley,district,Mallowshire,,31/03/2027,West Mallow
      East Mallow,unitary,,01/04/2027,,
      West Mallow,unitary,,01/04/2027,,
      """;
  private static final String SEATS =
      """
      group,group kind,area,role,person,organisation
      Mallowshire Board,partnership board,Mallowshire,chair,Ann Example,Mallow Action
      Alderbrook Table,partnership board,Alderbrook,chair,Bo Example,Alder Advice
      Alderbrook Table,partnership board,Alderbrook,member,vacant,
      Birchley Table,partnership board,Birchley,chair,Cy Example,Birch Care
      """;
  private static final String THEN = "&as_at=2027-04-01";

  @AutoClose private final RunningAtlas atlas = RunningAtlas.overAnEmptyRegister();

  @Test
  void whatIsToEndIsTypedInToldBeforeItEndsAndMovedBeforehand() {
    take("areas.csv", AREAS);
    take("seats.csv", SEATS);
    String due = atlas.result("/api/v1/due?network=stored&days=365").toString();
    assertTrue(
        due.contains(
            "Alderbrook ends on 31 March 2027, in 129 days. East Mallow follows. Resting on it and"
                + " on nothing that follows: 1 group and 2 seats."),
        due);
    assertTrue(due.contains("East Mallow and West Mallow follow."), due);

    JsonNode ahead = succession("alderbrook");
    assertTrue(ahead.get("ahead").asBoolean());
    assertEquals(
        "The last day of Alderbrook is 31 March 2027; East Mallow follows.",
        ahead.get("sentence").asText());
    assertEquals(1, ahead.get("naming").size(), ahead.toString());
    assertEquals("2027-03-31", ahead.get("last_day").asText());
    assertTrue(tiers(THEN).contains("Alderbrook (ended)"), "until somebody says what then");

    String before = tiers("");
    for (String area : new String[] {"alderbrook", "birchley", "mallowshire"}) {
      JsonNode moved = move(area);
      assertTrue(moved.path("changed").asBoolean(), moved.toString());
    }
    assertEquals(before, tiers(""), "until that day nothing is otherwise");
    String then = tiers(THEN);
    assertTrue(then.contains("East Mallow") && then.contains("West Mallow"), then);
    assertFalse(then.contains("Alderbrook (ended)"), then);
    assertEquals(0, succession("alderbrook").get("naming").size());
    String told = atlas.result("/api/v1/due?network=stored&days=365").toString();
    assertTrue(told.contains("No group, seat or organisation rests on it alone."), told);
    assertEquals("cannot-be-done", move("east-mallow").path("code").asText());
  }

  private String tiers(String query) {
    return atlas
        .json("/api/v1/diagrams/tiers.json?network=stored&names=full" + query)
        .toString()
        .replaceAll("\"revision\":\\d+", "");
  }

  private JsonNode succession(String area) {
    return atlas.result("/api/v1/successions?network=stored&record=area:" + area).at("/areas/0");
  }

  private JsonNode move(String area) {
    String version = succession(area).path("version").asText("none");
    String body = "{'area': 'area:" + area + "', 'who': 'Jo Bell'}";
    return RunningAtlas.parse(atlas.post("successions", version, body));
  }

  private void take(String name, String sheet) {
    JsonNode preview = atlas.preview(name, sheet.getBytes(StandardCharsets.UTF_8));
    assertEquals(0, preview.get("faults").size(), preview.get("faults").toString());
    assertEquals(200, atlas.apply(preview).statusCode());
  }
}
