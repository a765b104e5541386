package org.partnershipatlas.analyser.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.CompactWords;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Each line of the check, where it is shown, where it is missing and where nobody says. */
class CompactCheckTest {
  private static final String BARE =
      """
      area shire kind=county
      area east kind=district within=shire
      group hub name='Compact Hub' kind='Compact group' areas=shire
      """;

  /** Everything that can be shown, is. */
  private static final String FULL =
      BARE
          + """
          area west kind=district within=shire
          organisation cvs sector=third areas=shire
          organisation council sector=public kind='local authority' areas=shire
          organisation housing sector=public kind='service directorate' part_of=council areas=shire
          person 1
          person 2
          affiliation a1 person=1 organisation=council capacity=councillor
          affiliation a2 person=2 organisation=cvs senior=yes
          post worker hours=20 funding_ends=2009-03
          group board name='Shire Board' kind='partnership board' areas=shire
          group eastboard name='East Board' kind='partnership board' areas=east
          group grants name='Grants Panel' kind='commissioning panel' areas=shire decides_money=yes
          group served kind='Compact group' areas=shire serviced_by=post:worker part_of=hub
          link l1 from_group=hub to_group=board kind='reports to'
          link l2 from_group=eastboard to_group=board kind='reports to'
          agreement compact kind=Compact areas=shire part_of=plan next_review=2009 overseen_by=hub
          agreement plan kind='local area agreement'
          action w what='A win' kind=win date=2008-03
          action r what='The review' kind=review date=2007
          document leaflet title='Induction leaflet'
          seat s1 group=hub role=champion supported_by=worker reserved_for=area:east
          seat s2 group=hub role='lead member'
          seat s3 group=hub role=chair route='elected by the sector' resourced_by=council
          seat s4 group=hub
          seat s5 group=grants
          tenure t1 seat=s1 on_behalf_of=council
          tenure t2 seat=s2 person=1
          tenure t3 seat=s3 person=2 last_reported_back=2008-06
          tenure t4 seat=s4 on_behalf_of=housing
          tenure t5 seat=s5 on_behalf_of=cvs
          """;

  @ParameterizedTest
  @EnumSource(Topic.class)
  void whatIsRecordedIsShown(Topic topic) {
    assertTrue(standing(FULL, topic).contains(Standing.SHOWN), topic + " " + lines(FULL, topic));
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void whatIsNotRecordedIsNeitherShownNorMissing(Topic topic) {
    if (topic != Topic.PAIRS_JOINED) {
      assertEquals(Set.of(Standing.NOT_RECORDED), standing(BARE, topic), "" + topic);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPORTING_LINE | completeness c what='links of a group' of=group:hub",
        "MONEY_TABLES | group g kind='commissioning panel' areas=shire decides_money=yes;completeness c what='seats of a group' of=group:g",
        "CHAMPIONS | seat s group=hub role=champion vacant=yes",
        "SECTORS | organisation o sector=public;seat s group=hub;tenure t seat=s on_behalf_of=o;completeness c what='seats of a group' of=group:hub",
        "COUNCILLORS | organisation o sector=third;seat s group=hub;tenure t seat=s on_behalf_of=o;completeness c what='seats of a group' of=group:hub",
        "DIRECTORATES | organisation o sector=third;seat s group=hub;tenure t seat=s on_behalf_of=o;completeness c what='seats of a group' of=group:hub",
        "ROUTES_BACK | organisation o sector=third;seat s group=hub route=co-opted;tenure t seat=s on_behalf_of=o",
      })
  void anAbsenceIsMissingOnlyWhereAListIsWhole(Topic topic, String more) {
    String text = BARE + more.replace(";", "\n");
    assertTrue(standing(text, topic).contains(Standing.MISSING), "" + lines(text, topic));
    String open =
        Arrays.stream(more.split(";"))
            .filter(line -> !line.startsWith("completeness"))
            .map(line -> line.replace(" vacant=yes", "").replace(" route=co-opted", ""))
            .collect(Collectors.joining("\n"));
    assertFalse(standing(BARE + open, topic).contains(Standing.MISSING), "" + topic);
  }

  @Test
  void aSeatOfWhichNobodySaysForWhomItIsHeldLeavesItOpen() {
    String text =
        BARE
            + "seat s group=hub\ntenure t seat=s\ncompleteness c what='seats of a group' of=group:hub";
    assertEquals(Set.of(Standing.NOT_RECORDED), standing(text, Topic.COUNCILLORS));
  }

  @Test
  void withoutTwoTiersTheirFactorIsNoQuestion() {
    String text = "area town kind=unitary\ngroup hub kind='Compact group' areas=town";
    assertEquals(Set.of(), standing(text, Topic.AGREEMENTS));
    CompactCheck check = check(text);
    assertTrue(CompactWords.cannotShow(check, Factor.TWO_TIERS).startsWith("No county"));
  }

  @Test
  void everyLineIsASentenceWithItsRowsAndNoScore() {
    for (String text : List.of(BARE, FULL)) {
      Network network = NetworkText.network(text, "2008-09-30");
      CompactCheck check = Analyser.of(network).compactCheck();
      CompactWords words = new CompactWords(network);
      for (Line line : check.lines()) {
        String sentence = words.sentence(line).text();
        assertTrue(sentence.matches("(?s)[A-Z0-9].*\\."), sentence);
        assertFalse(sentence.contains("%"), sentence);
        assertTrue(
            line.standing() == Standing.NOT_RECORDED || !words.sentence(line).records().isEmpty(),
            () -> sentence + " rests on nothing");
      }
    }
  }

  private static CompactCheck check(String text) {
    return Analyser.of(NetworkText.network(text, "2008-09-30")).compactCheck();
  }

  private static List<Line> lines(String text, Topic topic) {
    return check(text).lines().stream().filter(l -> l.topic() == topic).toList();
  }

  private static Set<Standing> standing(String text, Topic topic) {
    return lines(text, topic).stream()
        .map(Line::standing)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
