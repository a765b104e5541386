package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.words.GapWords;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Severity;

/** Every kind of gap: found where it is, not found where it is not, open where nobody can tell. */
class GapTest {
  private static final String BODIES =
      """
      area devon kind=county
      area exeter kind=district within=devon
      area torridge kind=district within=devon
      field advice name=Advice
      field housing name=Housing
      community carers name=Carers
      organisation council name='Devon Council' sector=public areas=devon
      organisation cvs name='Devon CVS' sector=third areas=devon
      organisation charity name='Exeter Advice' sector=third fields=advice areas=exeter
      organisation shelter name='Exeter Shelter' sector=third fields=housing areas=exeter communities=carers
      organisation network name='Housing Network' sector=third fields=housing areas=devon
      person ann name='Ann Example'
      person cllr name='Cllr Example'
      affiliation a1 person=cllr organisation=council capacity=councillor
      affiliation a2 person=cllr organisation=charity capacity=staff
      """;
  private static final String BOARD =
      """
      group board name='The Board' kind='partnership board' areas=devon
      """;
  private static final String WHOLE = "completeness k what='seats of a group' of=group:board\n";
  private static final String COUNCIL =
      "seat c group=board role='member in own right' voting=yes\n"
          + "tenure ct seat=c on_behalf_of=council\n";

  private static GapReport report(String text) {
    return Analyser.of(network(text)).gaps();
  }

  private static Network network(String text) {
    return NetworkText.network(BODIES + text, "2026-11-22");
  }

  private static List<String> affected(GapKind kind, String text) {
    return report(text).of(kind).stream()
        .map(g -> String.join(" ", g.affected().stream().map(Object::toString).toList()))
        .toList();
  }

  private static List<String> open(GapKind kind, String text) {
    return report(text).cannotTell().stream()
        .filter(c -> c.kind().equals(kind.word()))
        .flatMap(c -> c.about().stream())
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                                              | GAP",
        "seat s group=board / tenure t seat=s on_behalf_of=cvs                         | NONE",
        "seat s group=board reserved_for_sector=third / tenure t seat=s                | NONE",
        "seat s group=board reserved_for_sector=third vacant=yes                       | GAP",
        "seat s group=board reserved_for_sector=third / tenure t seat=s capacity=deputy | GAP",
        // an observer gives no voice
        "seat s group=board role=observer / tenure t seat=s on_behalf_of=cvs           | GAP",
        // a seat reserved for the sector held by an officer
        "seat s group=board reserved_for_sector=third / tenure t seat=s"
            + " on_behalf_of=council | GAP",
        // a councillor who works for a charity: sitting as councillor, or nobody says as what
        "seat s group=board / tenure t seat=s person=cllr on_behalf_of=council        | GAP",
        "seat s group=board / tenure t seat=s person=cllr                              | OPEN",
        // a seat held by nobody known
        "seat s group=board / tenure t seat=s                                          | OPEN",
        "seat s group=board                                                            | OPEN",
        "seat s group=board reserved_for_sector=public                                 | GAP",
        // ended seats and tenures are not looked at
        "seat s group=board to=2020 / tenure t seat=s on_behalf_of=cvs                 | GAP"
      })
  void noSectorVoice(String seats, String expected) {
    String lines = seats == null ? "" : seats.replace("/", "\n");
    String text = BOARD + COUNCIL + WHOLE + lines;
    assertEquals(
        expected.equals("GAP") ? List.of("group:board") : List.of(),
        affected(GapKind.NO_SECTOR_VOICE, text));
    assertEquals(
        expected.equals("OPEN") ? List.of("group:board") : List.of(),
        open(GapKind.NO_SECTOR_VOICE, text));
  }

  @Test
  void noSectorVoiceIsAFindingOnlyWhereTheSeatsAreComplete() {
    assertEquals(List.of(), affected(GapKind.NO_SECTOR_VOICE, BOARD + COUNCIL));
    CannotTell open = report(BOARD + COUNCIL).cannotTell().get(0);
    assertEquals("seats of a group", open.settledBy().get(0).what());
    assertEquals(
        List.of(),
        affected(GapKind.NO_SECTOR_VOICE, BOARD + COUNCIL + WHOLE.replace("\n", " to=2020\n")));
  }

  @ParameterizedTest
  @CsvSource({"council committee,0", "alliance,0", "commissioning panel,1", "'',1"})
  void onlyTheKindsOfGroupThatTheRuleNamesAreTested(String kind, int gaps) {
    String group =
        "group board name=B areas=devon" + (kind.isEmpty() ? "" : " kind='" + kind + "'");
    assertEquals(gaps, affected(GapKind.NO_SECTOR_VOICE, group + "\n" + COUNCIL + WHOLE).size());
  }

  @Test
  void endedGroupsAreNotTested() {
    String ended = BOARD.replace("areas=devon", "areas=devon to=2020");
    assertEquals(
        List.of(), report(ended + COUNCIL + WHOLE + "seat v group=board vacant=yes").gaps());
  }

  @Test
  void noSectorVoteIsToldOnlyWhereEveryVoteIsRecorded() {
    String seat = "seat s group=board voting=no\ntenure t seat=s on_behalf_of=cvs\n";
    assertEquals(
        List.of("group:board"), affected(GapKind.NO_SECTOR_VOTE, BOARD + COUNCIL + WHOLE + seat));
    for (String other : List.of("voting=yes", "")) {
      assertEquals(
          List.of(),
          affected(
              GapKind.NO_SECTOR_VOTE, BOARD + COUNCIL + WHOLE + seat.replace("voting=no", other)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VACANT | seat s group=board vacant=yes vacant_since=2026-11-12 | 10",
        "VACANT | seat s group=board | ",
        "VACANT | seat s group=board vacant=yes / tenure t seat=s on_behalf_of=cvs | ",
        "VACANT | seat s group=board role=observer vacant=yes | ",
        "CARRYING_OVER | seat s group=board / tenure t seat=s on_behalf_of=cvs"
            + " term_ends=2026-11-20 | 2",
        "CARRYING_OVER | seat s group=board / tenure t seat=s on_behalf_of=cvs"
            + " term_ends=2026-11 | ",
        "TERM_ENDING | seat s group=board / tenure t seat=s on_behalf_of=cvs"
            + " term_ends=2026-12-22 | -30",
        "TERM_ENDING | seat s group=board / tenure t seat=s on_behalf_of=cvs to=2026-12-23 | -30",
        "TERM_ENDING | seat s group=board / tenure t seat=s on_behalf_of=cvs"
            + " term_ends=2027-02-20 | -90",
        "TERM_ENDING | seat s group=board / tenure t seat=s on_behalf_of=cvs"
            + " term_ends=2027-02-21 | "
      })
  void seatsToLookAfterNow(GapKind kind, String seats, Long days) {
    List<Gap> gaps = report(BOARD + seats.replace("/", "\n")).of(kind);
    assertEquals(days == null ? 0 : 1, gaps.size());
    gaps.forEach(g -> assertEquals(days, g.days().getAsLong()));
  }

  @ParameterizedTest
  @CsvSource({"cvs,0", "charity,0", "council,1"})
  void heldFromOutsideItsReservation(String holder, int gaps) {
    assertEquals(
        gaps,
        affected(
                GapKind.HELD_FROM_OUTSIDE,
                BOARD
                    + "seat s group=board reserved_for_sector=third\ntenure t seat=s on_behalf_of="
                    + holder)
            .size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaks_for=field:advice                                       | cvs     | 1",
        "speaks_for=field:advice route=co-opted                        | cvs     | 1",
        "speaks_for=field:advice route='nominated by a forum'          | cvs     | 0",
        "speaks_for=organisation:charity                               | charity | 0",
        "route=co-opted                                                | cvs     | 0",
        "speaks_for=area:exeter                                        | council | 0",
        "speaks_for=area:exeter                                        | cvs     | 1",
        "speaks_for=field:advice vacant=yes                            |         | 0"
      })
  void linkBackNotShown(String seat, String holder, int gaps) {
    String tenure = holder == null ? "" : "\ntenure t seat=s on_behalf_of=" + holder;
    assertEquals(
        gaps,
        affected(GapKind.LINK_BACK_NOT_SHOWN, BOARD + "seat s group=board " + seat + tenure)
            .size());
  }

  private static final String HOUSING =
      """
      theme homes name=Homes fields=housing communities=carers tiers=both
      group board name='Homes Group' kind='thematic group' themes=homes areas=exeter
      completeness g what='groups of an area' of=area:exeter
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                                          | field:housing",
        // a charity that sits for itself does not make its field heard
        "seat s group=board / tenure t seat=s on_behalf_of=shelter                  | field:housing",
        // a CVS chief executive on one board does not make its members' fields heard
        "membership m organisation=shelter network=organisation:cvs / completeness k2 what='members"
            + " of a network' of=organisation:cvs / seat s group=board speaks_for=organisation:cvs"
            + " route='elected by the sector' / tenure t seat=s on_behalf_of=cvs | field:housing",
        "seat s group=board speaks_for=field:housing route='elected by the sector' / tenure t seat=s"
            + " on_behalf_of=cvs | ",
        "seat s group=board speaks_for=field:housing / tenure t seat=s on_behalf_of=cvs |"
            + " field:housing",
        "membership m organisation=shelter network=organisation:network / seat s group=board"
            + " speaks_for=organisation:network route='agreed unopposed' / tenure t seat=s"
            + " on_behalf_of=network | "
      })
  void fieldUnheard(String seats, String gaps) {
    String lines = seats == null ? "" : seats.replace("/", "\n");
    assertEquals(
        gaps == null ? List.of() : List.of(gaps),
        affected(GapKind.FIELD_UNHEARD, HOUSING + WHOLE + COUNCIL + lines));
  }

  @Test
  void aFieldIsUnheardOnlyWhereItIsListedMappedAndEveryListIsWhole() {
    assertEquals(List.of(), affected(GapKind.FIELD_UNHEARD, HOUSING + COUNCIL));
    assertEquals(List.of("field:housing"), open(GapKind.FIELD_UNHEARD, HOUSING + COUNCIL));
    String noGroups = HOUSING.replaceFirst("completeness g.*", "") + WHOLE + COUNCIL;
    assertEquals(List.of(), affected(GapKind.FIELD_UNHEARD, noGroups));
    assertEquals(List.of("field:housing"), open(GapKind.FIELD_UNHEARD, noGroups));
    String unmapped = HOUSING.replace("fields=housing ", "") + WHOLE + COUNCIL;
    assertEquals(List.of(), affected(GapKind.FIELD_UNHEARD, unmapped));
    assertEquals(List.of(), open(GapKind.FIELD_UNHEARD, unmapped));
    String elsewhere = (HOUSING + WHOLE + COUNCIL).replace("exeter", "torridge");
    String bodies = "organisation only sector=third areas=exeter\n";
    assertEquals(List.of("field:housing"), affected(GapKind.FIELD_UNHEARD, elsewhere + bodies));
    String nobody =
        (HOUSING + WHOLE + COUNCIL).replace("fields=housing", "fields=sport") + "field sport";
    assertEquals(List.of(), affected(GapKind.FIELD_UNHEARD, nobody));
  }

  @Test
  void communityUnheard() {
    assertEquals(
        List.of("community:carers"),
        affected(GapKind.COMMUNITY_UNHEARD, HOUSING + WHOLE + COUNCIL));
    assertEquals(
        List.of(),
        affected(
            GapKind.COMMUNITY_UNHEARD,
            HOUSING
                + WHOLE
                + "seat s group=board speaks_for=community:carers route='elected by the sector'\n"
                + "tenure t seat=s on_behalf_of=cvs"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seat s group=board speaks_for=area:exeter / tenure t seat=s on_behalf_of=cvs |"
            + " area:torridge",
        "seat s group=board / tenure t seat=s on_behalf_of=charity | area:torridge",
        "seat s group=board speaks_for=area:exeter vacant=yes | area:exeter area:torridge",
        "seat s group=board speaks_for=area:exeter;area:torridge / tenure t seat=s | ",
        "seat s group=board | "
      })
  void areaUnheard(String seats, String gaps) {
    assertEquals(
        gaps == null ? List.of() : List.of(gaps),
        affected(GapKind.AREA_UNHEARD, BOARD + WHOLE + COUNCIL + seats.replace("/", "\n")));
    assertEquals(
        List.of(), affected(GapKind.AREA_UNHEARD, BOARD + COUNCIL + seats.replace("/", "\n")));
  }

  private static final String LISTS =
      """
      completeness l1 what='groups of an area' of=area:devon
      completeness l2 what='groups of an area' of=area:exeter
      completeness l3 what='groups of an area' of=area:torridge
      completeness l4 what='organisations of an area' of=area:devon
      """;

  @Test
  void noRouteIsFoldedByFieldAndSizeAndToldSinglyForThoseThatWantAVoice() {
    String seats = BOARD + WHOLE + COUNCIL;
    assertEquals(
        List.of(
            "organisation:cvs",
            "organisation:charity",
            "organisation:network organisation:shelter"),
        sorted(seats + LISTS));
    assertEquals(List.of(), affected(GapKind.NO_ROUTE, seats + LISTS.replaceAll(".*l4.*\n", "")));
    assertEquals(List.of(), affected(GapKind.NO_ROUTE, BOARD + COUNCIL + LISTS));
    assertEquals(4, open(GapKind.NO_ROUTE, BOARD + COUNCIL + LISTS).size());
    String wanting =
        "organisation keen sector=third areas=exeter wants_a_voice=yes fields=advice\n";
    assertTrue(
        affected(GapKind.NO_ROUTE, seats + LISTS.replaceAll(".*l4.*\n", "") + wanting)
            .equals(List.of("organisation:keen")));
    String spoken =
        "seat s group=board speaks_for=field:advice\ntenure t seat=s on_behalf_of=cvs\n";
    assertEquals(
        List.of("organisation:network organisation:shelter"), sorted(seats + LISTS + spoken));
  }

  @Test
  void aCountyWideBodyAlsoCountsTheGroupsOfItsDistricts() {
    String district =
        """
        group local kind='thematic group' areas=exeter
        seat s group=local
        tenure t seat=s on_behalf_of=cvs
        completeness k2 what='seats of a group' of=group:local
        """;
    assertTrue(!sorted(BOARD + WHOLE + COUNCIL + LISTS + district).contains("organisation:cvs"));
  }

  private static List<String> sorted(String text) {
    List<String> all = new ArrayList<>(affected(GapKind.NO_ROUTE, text));
    all.replaceAll(line -> String.join(" ", Arrays.stream(line.split(" ")).sorted().toList()));
    all.sort(
        java.util.Comparator.comparing((String s) -> s.contains("network"))
            .thenComparing(s -> !s.contains("cvs")));
    return all;
  }

  private static final String CHAMPIONS =
      """
      group board name=Hub kind='Compact group' areas=devon
      group lsp kind='partnership board' areas=exeter
      seat s group=board role=champion nominated_by=group:lsp reserved_for_sector=third
      seat p group=board role=champion nominated_by=group:lsp reserved_for_sector=public
      tenure pt seat=p
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tenure t seat=s                      | 0 | 0",
        "tenure t seat=s on_behalf_of=council | 1 | 0",
        "                                     | 0 | 1",
        "tenure t seat=s capacity=deputy      | 1 | 0"
      })
  void noChampion(String tenure, int gaps, int open) {
    String text = CHAMPIONS + WHOLE + (tenure == null ? "" : tenure);
    assertEquals(gaps, affected(GapKind.NO_CHAMPION, text).size());
    assertEquals(open, open(GapKind.NO_CHAMPION, text).size());
  }

  @Test
  void noChampionOnlyWhereTheCompactGroupHasSeatsForThemAndIsComplete() {
    String vacant =
        CHAMPIONS.replace("reserved_for_sector=third", "reserved_for_sector=third vacant=yes");
    assertEquals(List.of("group:lsp"), affected(GapKind.NO_CHAMPION, vacant + WHOLE));
    assertEquals(List.of(), affected(GapKind.NO_CHAMPION, vacant));
    assertEquals(
        List.of(),
        affected(GapKind.NO_CHAMPION, vacant.replace("champion", "representative") + WHOLE));
    assertEquals(
        List.of("group:lsp"),
        affected(
            GapKind.NO_CHAMPION,
            vacant + WHOLE + "rule r kind='no champion' sectors=third limit=1"));
    assertEquals(
        List.of(),
        affected(GapKind.NO_CHAMPION, vacant + WHOLE + "rule r kind='no champion' sectors=public"));
  }

  private static final String LINES =
      """
      group sub kind='thematic group' areas=devon
      completeness k1 what='links of a group' of=group:sub
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                                   | group:sub",
        "link l from_group=sub to_group=board kind='reports to'             | ",
        "link l from_group=board to_group=sub kind=scrutinises              | ",
        "link l from_group=sub to_group=board kind=scrutinises              | group:sub",
        "link l from_group=sub to_group=board kind=feeds                    | group:sub",
        "link l from_group=sub to_group=board kind='reports to' to=2020     | group:sub"
      })
  void noReportingLine(String link, String gap) {
    assertEquals(
        gap == null ? List.of() : List.of(gap),
        affected(GapKind.NO_REPORTING_LINE, BOARD + LINES + (link == null ? "" : link)));
  }

  @Test
  void aReportingLineIsMissingOnlyWhereTheLinksAreComplete() {
    String unlisted = BOARD + LINES.replaceFirst("completeness.*", "");
    assertEquals(List.of(), affected(GapKind.NO_REPORTING_LINE, unlisted));
    assertEquals(List.of("group:sub"), open(GapKind.NO_REPORTING_LINE, unlisted));
    assertEquals(
        List.of(),
        affected(GapKind.NO_REPORTING_LINE, BOARD + LINES.replace("areas=devon", "part_of=board")));
    assertEquals(
        List.of(),
        affected(
            GapKind.NO_REPORTING_LINE,
            BOARD + LINES + "rule r kind='top table' group_kinds='thematic group'"));
  }

  @Test
  void aLoopIsToldWithoutAnyListsBeingComplete() {
    String loop =
        """
        group a kind='thematic group'
        group b kind='thematic group' part_of=a
        link l from_group=a to_group=b kind='reports to'
        """;
    assertEquals(List.of("group:a group:b"), affected(GapKind.REPORTING_LOOP, loop));
    assertEquals(
        List.of(), affected(GapKind.REPORTING_LOOP, loop.replace("'reports to'", "feeds")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "group up kind='thematic group' themes=homes areas=devon | area:exeter,area:torridge",
        "group low kind='thematic group' themes=homes areas=exeter | area:devon",
        // a group over several districts counts for each
        "group up kind='thematic group' themes=homes areas=devon / group low kind='thematic group'"
            + " themes=homes areas=exeter;torridge | ",
        "group up kind='thematic group' themes=homes areas=devon / group low kind=alliance"
            + " themes=homes areas=exeter | area:torridge",
        "group up kind='thematic group' themes=homes areas=devon to=2020 | ",
        "group up kind='thematic group' themes=other areas=devon | "
      })
  void otherTierMissing(String groups, String gaps) {
    String themes = "theme homes tiers=both\ntheme other tiers='upper only'\n";
    String text = themes + groups.replace("/", "\n") + "\n";
    assertEquals(
        gaps == null ? List.of() : List.of(gaps.split(",")),
        affected(GapKind.OTHER_TIER_MISSING, text + LISTS));
    assertEquals(List.of(), affected(GapKind.OTHER_TIER_MISSING, text));
    assertEquals(
        gaps == null ? 0 : gaps.split(",").length + 1,
        open(GapKind.OTHER_TIER_MISSING, text).size());
  }

  @Test
  void rulesSwitchGapsOffAndSetTheirSeverityAndReachByArea() {
    String text = BOARD + "seat s group=board vacant=yes\n";
    assertEquals(Severity.SERIOUS, report(text).of(GapKind.VACANT).get(0).severity());
    assertEquals(List.of(), affected(GapKind.VACANT, text + "rule r kind=vacant on=no"));
    assertEquals(
        List.of("seat:s"), affected(GapKind.VACANT, text + "rule r kind=Vacant on=no area=exeter"));
    assertEquals(
        List.of("seat:s"),
        affected(
            GapKind.VACANT,
            text + "rule a kind=vacant on=no\nrule b kind=vacant on=yes area=devon"));
    assertEquals(
        Severity.INFORMATION,
        report(text + "rule r kind=vacant severity=information")
            .of(GapKind.VACANT)
            .get(0)
            .severity());
    assertEquals(
        List.of(),
        affected(GapKind.VACANT, text + "rule r kind=vacant group_kinds='Compact group'"));
  }

  @Test
  void moneyAndStatutoryBoardsRaiseTheSeverity() {
    for (String group :
        List.of("kind='statutory board'", "kind='partnership board' decides_money=yes")) {
      assertEquals(
          Severity.URGENT,
          report("group board " + group + "\nseat s group=board vacant=yes")
              .of(GapKind.VACANT)
              .get(0)
              .severity());
    }
  }

  @Test
  void aGapKeepsItsIdAndItsMarkFromDayToDay() {
    Network network = network(BOARD + "seat s group=board vacant=yes vacant_since=2026-01-01\n");
    Gap gap = Analyser.of(network).gaps().of(GapKind.VACANT).get(0);
    Gap later =
        Analyser.of(network.asAt(network.day().plusDays(40))).gaps().of(GapKind.VACANT).get(0);
    assertEquals(gap.id(), later.id());
    GapReport marked =
        report(
            BOARD
                + "seat s group=board vacant=yes\ngap_mark m gap="
                + gap.id()
                + " state=accepted owner=Chair");
    assertTrue(marked.of(GapKind.VACANT).get(0).accepted());
    assertEquals(List.of(), marked.topThree());
  }

  @Test
  void theOrderOfTheRecordsChangesNothing() {
    String text =
        BOARD
            + COUNCIL
            + WHOLE
            + LISTS
            + HOUSING
                .replace("group board", "group homes")
                .replace("completeness g ", "completeness gg ")
                .replaceFirst("completeness gg.*", "")
            + LINES.replace("k1", "k9")
            + "seat s group=board vacant=yes\nseat s2 group=homes vacant=yes\n";
    List<AtlasRecord> records = new ArrayList<>(NetworkText.records(BODIES + text));
    Network network = network(text);
    List<Gap> gaps = Analyser.of(network).gaps().gaps();
    List<String> sentences = gaps.stream().map(new GapWords(network)::sentence).toList();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(records, new Random(seed));
      Network shuffled = Network.of(records, network.day());
      assertEquals(gaps, Analyser.of(shuffled).gaps().gaps());
      assertEquals(
          sentences,
          Analyser.of(shuffled).gaps().gaps().stream()
              .map(new GapWords(shuffled)::sentence)
              .toList());
    }
    for (int i = 1; i < gaps.size(); i++) {
      assertTrue(gaps.get(i - 1).severity().compareTo(gaps.get(i).severity()) <= 0);
    }
  }
}
