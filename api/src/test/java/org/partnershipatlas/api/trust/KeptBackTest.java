package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.http.RouteList;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/**
 * Below full names no answer depends on what is kept back: two registers that differ in nothing
 * else answer alike, however they are asked, so that nothing can be seen, sought, sorted, counted
 * or guessed. What is kept back: the names of people who have not agreed, contact details, notes
 * and own columns about people, who funds whom, and what one body answers of another.
 */
class KeptBackTest {
  private static final List<String> LEVELS = List.of("agreed", "roles", "counts");
  private static final String SHARED =
      """
      area south name=Southmarch kind=district within=shire
      area shire name=Midshire kind=county
      theme health name=Health
      organisation a name='First Action' sector=third areas=south
      organisation b name='Second Action' sector=third areas=south
      organisation c name='Third Trust' sector=third areas=shire
      group hub name='Compact Hub' kind='Compact group' areas=south themes=health
      group board name='Main Board' kind='partnership board' areas=shire themes=health
      seat s1 group=hub role=chair
      seat s2 group=board role=representative
      tenure t2 seat=s2 person=p2 on_behalf_of=b from=2024
      seat s3 group=hub role=representative
      tenure t3 seat=s3 person=p3 on_behalf_of=haven from=2024
      seat s4 group=board role=champion
      tenure t4 seat=s4 person=p3 on_behalf_of=haven from=2024
      post w title=Worker employed_by=a hours=20
      relationship r1 organisation=a other_organisation=b kind='works with' from=2020
      relationship r2 organisation=b other_organisation=c kind='works with' from=2020
      relationship r3 organisation=c other_organisation=a kind=supports from=2020
      """;

  /** The same places filled with other secrets, so that each order, count and search would tell. */
  private static final List<String> SECRETS =
      List.of(
          """
          person p1 name='Zebedee Quillfeather' other_names='Zeb Hidewell' note=secretly extra='contact: e-mail=zq@secret.example'
          person p2 name='Anna Aardwolf' source=secretly
          affiliation f1 person=p1 organisation=a capacity=staff note=secretly extra='own=secretly'
          tenure t1 seat=s1 person=p1 on_behalf_of=a from=2024 note=secretly extra='own=secretly' last_reported_back=2025-01-01
          relationship m1 organisation=a other_organisation=b kind=funds terms=grant value=4
          """,
          """
          person p1 name='Bertram Middlesecret'
          person p2 name='Ysolde Zibelline' other_names='Yso Hidewell' note=secretly extra='contact: phone=secret 123456'
          affiliation f1 person=p1 organisation=a capacity=staff
          tenure t1 seat=s1 person=p1 on_behalf_of=a from=2024
          relationship m1 organisation=c other_organisation=b kind=commissions
          relationship m2 organisation=b other_organisation=a kind=funds
          """);

  private static final List<List<String>> MORE =
      List.of(
          List.of("r1 terms=grant frequency=1 trust=4 value=1", "r2 trust=1", "w funded_by=b"),
          List.of(
              "r2 frequency=4 value=2 extra=question=secretly",
              "r3 terms=contract trust=3",
              "w funded_by=c;b"));

  private static final List<RunningAtlas> ATLASES = new ArrayList<>();

  /** What is withheld at every level, told in two ways. */
  private static final List<String> WITHHELD =
      List.of(
          """
          organisation haven name='Quiet Haven Refuge' other_names=Havenhouse name_withheld=yes sector=third areas=south note='in Haven Street'
          person p3 name='Hester Havenish' name_withheld=yes
          """,
          """
          organisation haven name='Another Shelter' name_withheld=yes sector=third areas=south identifiers=charity:7654321
          person p3 name='Mo Middle' other_names='Mo Havenish' name_withheld=yes note='a haven'
          """);

  @BeforeAll
  static void start() {
    ATLASES.add(atlas(0, 0));
    ATLASES.add(atlas(1, 1));
    ATLASES.add(atlas(0, 1));
  }

  private static RunningAtlas atlas(int secrets, int withheld) {
    String text = SHARED + SECRETS.get(secrets) + WITHHELD.get(withheld);
    for (String more : MORE.get(secrets)) {
      String id = more.substring(0, more.indexOf(' '));
      text = text.replaceAll("(?m)^(\\w+ " + id + " .*)$", "$1" + more.substring(id.length()));
    }
    return RunningAtlas.over(
        new RegisterLink(
            new MemoryRegister(NetworkText.records(text), RunningAtlas.TODAY), "local"));
  }

  @AfterAll
  static void stop() {
    ATLASES.forEach(RunningAtlas::close);
  }

  /** What either register answers to that; alike but for what marks the whole register. */
  private static String alike(String path) {
    return alike(path, ATLASES.subList(0, 2));
  }

  private static String alike(String path, List<RunningAtlas> two) {
    List<HttpResponse<String>> answers =
        two.stream().map(atlas -> atlas.get("/api/v1/" + path)).toList();
    assertEquals(answers.get(0).statusCode(), answers.get(1).statusCode(), path);
    // What is kept back whole is not there to be asked for; of some kinds there is no picture.
    boolean asked = answers.get(0).statusCode() == 200;
    assertTrue(asked || path.matches(".*/m[12]\\?.*|.*=(tenure|affiliation|relation).*"), path);
    List<String> told = answers.stream().map(answer -> plain(answer.body())).toList();
    assertEquals(told.get(0), told.get(1), path);
    String text = told.get(0).toLowerCase(java.util.Locale.ROOT);
    for (String secret :
        List.of(
            "quill",
            "aardwolf",
            "middlesecret",
            "zibelline",
            "hidewell",
            "zq@",
            "123456",
            "havenish")) {
      assertFalse(
          !path.contains("names=full") && !path.contains("=" + secret) && text.contains(secret),
          path + ": " + text);
    }
    return answers.get(0).body();
  }

  private static String plain(String body) {
    return body.replaceAll("\"fingerprint\":\"[0-9a-f]+\"", "");
  }

  private static String ask(String path, String names) {
    return path + (path.contains("?") ? "&" : "?") + "network=stored&names=" + names;
  }

  private static String typed(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noListIsFilteredSortedOrCutByIt(Kind kind) {
    String list = "records/" + kind.word();
    // Roles stand between the two: what neither tells, they do not tell.
    for (String names : List.of("agreed", "counts")) {
      alike(ask(list, names));
      for (Attribute attribute : kind.attributes()) {
        String name = attribute.name();
        alike(ask(list + "?sort=-" + name + "&fields=" + name, names));
        alike(ask(list + "?sort=" + name + "&where=" + name + typed("=not recorded"), names));
        String value =
            switch (attribute.type()) {
              case REF -> "b";
              case WORD -> attribute.words().contains("grant") ? "grant" : attribute.words().get(0);
              case YES_NO -> "yes";
              case DATE -> "2025-01-01";
              case MAP -> "own=secretly";
              case TEXT -> "secretly";
              default -> "4";
            };
        alike(ask(list + "?where=" + name + "=" + typed(value), names));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"quillfeather", "zibelline", "hidewell", "zq@secret.example", "123456"})
  void noNameOrContactIsFoundBySearch(String text) {
    for (String names : LEVELS) {
      for (String path :
          List.of("search?q=", "records/person?q=", "records/tenure?q=", "questions?name=")) {
        String answer = alike(ask(path + text, names));
        assertFalse(answer.contains("person:p"), path + text + " " + names + ": " + answer);
      }
    }
  }

  @Test
  void noRecordTellsIt() {
    for (String names : LEVELS) {
      for (String id :
          List.of(
              "person/p1",
              "person/p2",
              "tenure/t1",
              "affiliation/f1",
              "organisation/a",
              "organisation/b",
              "organisation/c",
              "post/w",
              "relationship/r1",
              "relationship/r2",
              "relationship/r3",
              "relationship/m1",
              "relationship/m2",
              "group/hub")) {
        alike(ask("records/" + id, names));
        String around = id.replace('/', ':');
        for (String more : List.of("", "&steps=2", "&steps=3&importance=degree&private=yes")) {
          alike(ask("diagrams/around.json?id=" + around + more, names));
        }
        alike(ask("questions?about=" + around, names));
      }
    }
  }

  /** One or more ways to ask each address that takes names; a new one has to be added. */
  private static final Map<String, List<String>> ASKED =
      Map.ofEntries(
          Map.entry("network", List.of("")),
          Map.entry("overview", List.of("")),
          Map.entry("gaps", List.of("", "?private=yes")),
          Map.entry("coverage", List.of("", "?rows=organisation", "?rows=sector&columns=area")),
          Map.entry(
              "coverage/cell", List.of("?rows=organisation&row=organisation:a&column=group:hub")),
          Map.entry("routes", List.of("?from=person:p1&to=group:board&possible=yes&deputies=yes")),
          Map.entry("tiers", List.of("")),
          Map.entry("missing-links", List.of("")),
          Map.entry(
              "dependence",
              List.of("?kind=person&private=yes", "?kind=organisation", "?kind=post")),
          Map.entry(
              "measures",
              List.of(
                  "?private=yes", "?mode=relationships&private=yes", "?mode=people&private=yes")),
          Map.entry("compact-check", List.of("")),
          Map.entry("questions", List.of("", "?about=person:p1")),
          Map.entry("compare", List.of("?with_as_at=2023-01-01")),
          Map.entry("scenarios/{id}", List.of()), // told in another test
          Map.entry("diagrams/{file}", List.of()), // told in another test
          Map.entry("due", List.of("?days=1000")),
          Map.entry("due.ics", List.of("?days=1000")),
          Map.entry("briefs", List.of("", "?area=south")),
          Map.entry("briefs/{file}", List.of()), // told in another test
          Map.entry("views/{view}/positions", List.of()), // told in another test
          Map.entry("records/{kind}", List.of()), // told in another test
          Map.entry("records/{kind}/{value}", List.of()), // told in another test
          Map.entry("loose-ends", List.of("")),
          Map.entry("duplicates", List.of("", "?kind=person")),
          Map.entry("lists", List.of("")),
          Map.entry("slips/{file}", List.of()), // in full names alone
          Map.entry("completeness", List.of("", "?area=area:south")),
          Map.entry("successions", List.of("")),
          Map.entry("search", List.of("?q=a", "?q=e&kinds=person")),
          Map.entry("exports/{format}", List.of()), // told in another test
          Map.entry("exports/{format}/losses", List.of())); // told in another test

  @Test
  void noAnalysisTellsIt() {
    Set<String> taking =
        RouteList.all().stream()
            .filter(route -> route.parameters().contains("names"))
            .map(route -> route.pattern().replace("/api/v1/", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(taking, new TreeSet<>(ASKED.keySet()), "each has to be asked");
    ASKED.forEach(
        (path, ways) ->
            ways.forEach(way -> LEVELS.forEach(names -> alike(ask(path + way, names)))));
  }

  @Test
  void noFileAndNoPictureTellsIt() {
    for (String names : LEVELS) {
      for (String view : List.of("tiers", "themes", "coverage", "seats", "free", "dependence")) {
        alike(ask("diagrams/" + view + ".json?private=yes", names));
      }
      alike(ask("diagrams/route.svg?from=organisation:a&to=group:board", names));
      alike(ask("diagrams/compare.svg?with_as_at=2020-01-01", names));
      alike(ask("views/free/positions", names));
      for (String format : List.of("graphml", "gexf", "kumu", "pajek", "dot", "dgs")) {
        alike(ask("exports/" + format, names));
        alike(ask("exports/" + format + "/losses", names));
      }
      alike(ask("exports/json", names));
      alike(ask("briefs/brief.html", names));
      alike(ask("briefs/public.html", names));
    }
  }

  @Test
  void whatIsWithheldIsToldInFullByTheTableOfItsKeepersAlone() {
    List<RunningAtlas> two = List.of(ATLASES.get(0), ATLASES.get(2));
    ASKED.forEach((path, ways) -> ways.forEach(way -> withheld(ask(path + way, "full"), two)));
    for (String view : List.of("tiers", "themes", "coverage", "seats", "free", "dependence")) {
      withheld(ask("diagrams/" + view + ".json?private=yes", "full"), two);
    }
    withheld(ask("diagrams/around.json?id=group:hub&steps=2", "full"), two);
    withheld(ask("questions?about=organisation:haven", "full"), two);
    withheld(ask("slips/slip.csv?of=group:hub", "full"), two);
    for (String names : LEVELS) {
      assertEquals(
          400, two.get(0).get("/api/v1/" + ask("slips/slip.csv?of=group:hub", names)).statusCode());
    }
    for (String text : List.of("haven", "havenhouse", "havenish", "7654321")) {
      String found = withheld(ask("search?q=" + text, "full"), two);
      assertFalse(found.contains("organisation:haven\""), found);
    }
    // Whoever keeps the record sees what it holds; wherever it is named it is not.
    JsonNode record = ATLASES.get(0).json("/api/v1/" + ask("records/organisation/haven", "full"));
    assertEquals("name withheld", record.at("/labels/organisation:haven").asText("name withheld"));
    assertEquals("name withheld", record.at("/result/record/label").asText());
    assertEquals("Quiet Haven Refuge", record.at("/result/record/values/name/0").asText());
    String seat = ATLASES.get(0).get("/api/v1/" + ask("records/tenure/t3", "full")).body();
    assertFalse(seat.contains("Quiet Haven") || seat.contains("Hester"), seat);
    // Below full names its own page tells nothing either.
    for (String names : LEVELS) {
      alike(ask("records/organisation/withheld-1", names));
      assertEquals(
          404,
          ATLASES.get(0).get("/api/v1/" + ask("records/organisation/haven", names)).statusCode());
    }
  }

  private static String withheld(String path, List<RunningAtlas> two) {
    String text = alike(path, two);
    for (String secret : List.of("Quiet Haven", "Havenhouse", "Havenish", "Another Shelter")) {
      assertFalse(text.contains(secret), path + ": " + text);
    }
    return text;
  }

  @Test
  void whatIsKeptBackIsThereAtFullNames() {
    String full = ATLASES.get(0).get("/api/v1/records/relationship?network=stored").body();
    assertTrue(full.contains("\"grant\"") && full.contains("funds"), full);
    String people = ATLASES.get(0).get("/api/v1/records/person?network=stored&sort=note").body();
    assertTrue(people.contains("Zebedee") && people.contains("zq@secret.example"), people);
    String post = ATLASES.get(0).get("/api/v1/records/post/w?network=stored").body();
    assertTrue(post.contains("organisation:b"), post);
  }
}
