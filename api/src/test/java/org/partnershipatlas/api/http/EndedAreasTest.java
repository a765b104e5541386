package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/** What is asked, drawn, found and told of areas on days before and after they ended. */
class EndedAreasTest {
  private static final String RECORDS =
      """
      area shire name=Midshire kind=county
      area old name=Oldham kind=district within=shire to=2009-04-01 successor=next
      area next name=Newland kind=district within=shire from=2009-04-01 to=2023-04-01 successor=last
      area last name=Eastland kind=district within=shire from=2023-04-01
      area west name=Westland kind=district within=shire
      area lost name=Lostwick kind=district to=2009
      theme health name=Health
      group upper name='Midshire Board' kind='partnership board' areas=shire themes=health
      group moved name='Moved Board' kind='thematic group' areas=old;next;last themes=health
      group stays name='Left Board' kind='thematic group' areas=old themes=health
      group alone name='Lone Board' areas=lost
      group past name='Past Board' areas=old to=2008
      organisation cvs name='Moved Action' sector=third areas=old;last
      person p name='Ann Example'
      seat s1 group=moved role=chair
      seat s2 group=past role=chair
      tenure t1 seat=s1 person=p from=2010
      tenure t2 seat=s2 person=p from=2001 to=2008
      """;
  private static final String BEFORE = "&as_at=2007-06-01";

  private static RunningAtlas atlas;

  @BeforeAll
  static void start() {
    atlas =
        RunningAtlas.over(
            new RegisterLink(
                new MemoryRegister(NetworkText.records(RECORDS), RunningAtlas.TODAY), "local"));
  }

  @AfterAll
  static void stop() {
    atlas.close();
  }

  private static JsonNode result(String query) {
    return atlas.result("/api/v1/" + query);
  }

  private static List<String> texts(JsonNode list, String name) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.path(name).asText()));
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "old  | Oldham ended on 1 April 2009; Eastland followed. | area:last | 2009-03-31",
        "lost | Lostwick ended in 2009; what followed it is not recorded. | | 2008-12-31"
      })
  void aRouteOfAnEndedAreaSaysWhatFollowedAndWhenItWasThere(
      String area, String sentence, String instead, String day) {
    for (String ends : List.of("from=area:" + area + "&to=group:upper", "to=area:" + area)) {
      String other = ends.startsWith("to") ? "&from=group:upper" : "";
      String query = "/api/v1/routes?network=stored&" + ends + other;
      JsonNode problem = atlas.json(query);
      assertEquals("not-on-the-day", problem.path("code").asText(), problem.toString());
      assertEquals(sentence, problem.get("detail").asText());
      assertEquals(ends.substring(0, ends.indexOf('=')), problem.get("field").asText());
      assertEquals(day, problem.at("/details/as_at").asText());
      assertEquals(instead == null ? "" : instead, problem.at("/details/instead/0").asText());
      // The way that it tells is one.
      assertEquals(200, atlas.get(query + "&as_at=" + day).statusCode());
      assertEquals(
          422,
          atlas.get(query.replace("routes?", "diagrams/route.json?") + "&names=full").statusCode());
    }
  }

  @Test
  void aRouteOfWhatIsStillToComeOrOfAGroupThatEndedSaysSo() {
    JsonNode early =
        atlas.json("/api/v1/routes?network=stored&from=area:last&to=group:moved" + BEFORE);
    assertEquals(
        "Eastland was not there yet; it began on 1 April 2023. Before it there was Oldham.",
        early.path("detail").asText());
    assertEquals("area:old", early.at("/details/instead/0").asText());
    JsonNode group = atlas.json("/api/v1/routes?network=stored&from=group:past&to=group:moved");
    assertEquals("Past Board ended in 2008.", group.path("detail").asText());
    assertEquals(
        "Ask as at 2007-12-31, when it was there.", group.path("mend").asText(), group.toString());
    assertEquals(
        404, atlas.get("/api/v1/routes?network=stored&from=area:no&to=group:moved").statusCode());
  }

  @Test
  void aBriefOfAnEndedAreaBeginsWithWhatFollowed() {
    JsonNode brief = result("briefs?network=stored&area=old");
    assertEquals("Oldham (ended)", brief.get("heading").asText());
    JsonNode first = brief.at("/parts/0/sentences/0");
    assertEquals("Oldham ended on 1 April 2009; Eastland followed.", first.get("text").asText());
    assertEquals("[\"area:old\",\"area:last\"]", first.get("records").toString());
    assertEquals("[\"group:stays\"]", brief.get("groups").toString());
    JsonNode then = result("briefs?network=stored&area=old" + BEFORE);
    assertEquals("Oldham", then.get("heading").asText());
    assertTrue(then.at("/parts/0/sentences/0/text").asText().startsWith("On 1 June 2007"));
    assertEquals(
        "[\"group:stays\",\"group:moved\",\"group:past\"]".length(),
        then.get("groups").toString().length());
    assertEquals(
        "[\"group:moved\"]", result("briefs?network=stored&area=last").get("groups").toString());
    // Areas on offer are those that groups are told under on the day.
    assertFalse(brief.get("areas").toString().contains("area:next"), brief.toString());
    String open = atlas.get("/api/v1/briefs/public.html?network=stored&area=old").body();
    assertTrue(open.contains("Oldham ended on 1 April 2009; Eastland followed."), open);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiers", "themes", "seats", "coverage"})
  void aPictureShowsTheAreasOfTheDayAndMarksTheOneThatIsNotMovedOn(String view) {
    String path = "/api/v1/diagrams/" + view + ".svg?network=stored&names=full";
    String query = view.equals("coverage") ? "&columns=area" : "";
    String now = atlas.get(path + query).body();
    assertTrue(now.contains("Lostwick (ended)") || now.contains("Lone Board"), now);
    assertFalse(now.contains("Newland"), "it ended, and what names it names what followed");
    assertFalse(now.replace("Oldham (ended)", "").contains("Oldham"), "without a mark");
    String then = atlas.get(path + query + BEFORE).body();
    assertFalse(then.contains("(ended)"), "on that day they were all there");
    assertFalse(then.contains("Eastland"), "it was still to come");
  }

  @Test
  void aroundAnAreaStandsWhatIsInItOnTheDay() {
    String around = "diagrams/around.json?network=stored&names=full&id=area:";
    assertFalse(atlas.json("/api/v1/" + around + "old").toString().contains("Moved"));
    assertTrue(atlas.json("/api/v1/" + around + "old").toString().contains("Left Board"));
    String then = atlas.json("/api/v1/" + around + "old" + BEFORE).toString();
    assertTrue(then.contains("Moved Board") && then.contains("Moved Action"), then);
    assertTrue(atlas.json("/api/v1/" + around + "last").toString().contains("Moved Action"));
  }

  @Test
  void columnsAndLabelsMarkWhatHasEnded() {
    JsonNode coverage = result("coverage?network=stored&columns=area");
    String heads = coverage.get("column_heads").toString();
    assertTrue(heads.contains("Oldham (ended)") && heads.contains("Eastland"), heads);
    assertFalse(heads.contains("Newland"), heads);
    JsonNode labels = atlas.json("/api/v1/records/group/stays?network=stored").get("labels");
    assertEquals("Oldham (ended)", labels.get("area:old").asText());
    JsonNode then = atlas.json("/api/v1/records/group/stays?network=stored" + BEFORE);
    assertEquals("Oldham", then.at("/labels/area:old").asText());
  }

  @Test
  void aSearchTellsOfWhatIsThereFirstAndOfTheRestSinceWhen() {
    JsonNode hits = result("search?network=stored&kinds=area&q=land").get("hits");
    assertEquals(List.of("Eastland", "Westland", "Newland"), texts(hits, "label"));
    assertEquals(List.of("true", "true", "false"), texts(hits, "current"));
    assertEquals("district · Midshire · ended on 1 April 2023", hits.at("/2/detail").asText());
    JsonNode then = result("search?network=stored&kinds=area&q=land" + BEFORE).get("hits");
    assertEquals(List.of("Westland", "Eastland", "Newland"), texts(then, "label"));
    assertTrue(then.at("/1/detail").asText().endsWith("begins on 1 April 2023"));
    assertEquals(
        "thematic group · Eastland",
        result("search?network=stored&q=Moved Board".replace(" ", "%20"))
            .at("/hits/0/detail")
            .asText());
    assertEquals(
        "Moved Board", result("search?network=stored&q=Ann").at("/hits/0/detail").asText());
    assertEquals(
        "Past Board", result("search?network=stored&q=Ann" + BEFORE).at("/hits/0/detail").asText());
    assertEquals(
        "once or later on Moved Board",
        result("search?network=stored&q=Ann&as_at=2009-01-01")
            .at("/hits/0/detail")
            .asText()
            .replace(" · once or later on Past Board", ""));
  }

  @Test
  void theListOfEndedAreasTellsTheirLastDay() {
    JsonNode areas = result("successions?network=stored&record=area:old").get("areas");
    assertEquals("2009-03-31", areas.at("/0/last_day").asText());
    assertEquals(0, result("successions?network=stored&record=area:old" + BEFORE).size() - 1);
  }
}
