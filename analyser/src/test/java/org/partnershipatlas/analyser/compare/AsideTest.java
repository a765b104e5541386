package org.partnershipatlas.analyser.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.CompareWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Progress;

/** Differences that are no part of what was so on the days: of other times, and of the keeping. */
class AsideTest {
  private static final String LINES =
      """
      person ann name='Ann Example'
      organisation cvs name='Devon CVS' sector=third
      organisation care name='Care Trust' sector=third
      group board name='Health Board'
      group forum name='Forum'
      seat s1 group=board label='Advice seat' vacant=yes
      """;

  private static Network network(String... more) {
    return NetworkText.network(LINES + String.join("\n", more), "2026-11-22");
  }

  private static Comparison compare(Network before, Network after, Names names) {
    return Analyser.of(before).compare(Analyser.of(after), names, Progress.NONE);
  }

  private static List<String> told(Network before, Network after, Names names) {
    Network one = names == Names.FULL ? before : names.apply(before);
    Network other = names == Names.FULL ? after : names.apply(after);
    return new CompareWords(one, other)
        .sentences(compare(one, other, names)).stream().map(Sentence::text).toList();
  }

  @Test
  void aFactOfAnotherTimeThatWasTypedInIsNamed() {
    Network after =
        network(
            "group old name='Old Board' from=2001 to=2004-05-01",
            "tenure t seat=s1 person=ann from=2019-05-01 to=2020-05-01",
            "link l from_group=forum to_group=board kind='reports to' to=2015",
            "membership m organisation=care network=organisation:cvs from=2030-01-01",
            "relationship r organisation=cvs other_organisation=care terms=grant to=2019");
    assertEquals(
        List.of(
            "Both as at 22 November 2026: records differ, and no group, seat or gap with them.",
            "New, and holding on neither day: the group Old Board (2001 to 30 April 2004).",
            "New, and holding on neither day: Ann Example in the seat “Advice seat” on Health Board"
                + " (1 May 2019 to 30 April 2020).",
            "New, and holding on neither day: the link by which Forum reports to Health Board"
                + " (until 31 December 2014).",
            "New, and holding on neither day: the membership of Care Trust in Devon CVS (from"
                + " 1 January 2030).",
            "New, and holding on neither day: the grant of Devon CVS to Care Trust (until"
                + " 31 December 2018)."),
        told(network(), after, Names.FULL));
    List<String> back = told(after, network(), Names.FULL);
    assertTrue(
        back.contains(
            "Gone, and holding on neither day: the group Old Board (2001 to 30 April 2004)."),
        back::toString);
    List<String> roles = told(network(), after, Names.ROLES_ONLY);
    assertEquals("5 records differ that hold on neither day.", roles.get(roles.size() - 1));
    assertFalse(roles.toString().contains("Ann Example"), roles::toString);
  }

  @Test
  void ofVeryManyTheRestIsCounted() {
    String many =
        IntStream.range(0, 23)
            .mapToObj(i -> "group g%02d name='Old Board %02d' to=2004".formatted(i, i))
            .collect(Collectors.joining("\n"));
    List<String> told = told(network(), network(many), Names.FULL);
    assertEquals(22, told.size());
    assertEquals(
        "New, and holding on neither day: the group Old Board 19 (until 31 December 2003).",
        told.get(20));
    assertEquals("3 more records differ that hold on neither day.", told.get(21));
  }

  @Test
  void revisionsThatDifferOnlyInHowTheRegisterIsKeptSayInWhat() {
    String gap = Analyser.of(network()).gaps().gaps().get(0).id();
    Network before =
        network("keeper k name='Devon list'", "scenario s name='Two boards become one'");
    Network after =
        network(
            "keeper k name='Devon list' files=devon.xlsx",
            "alias group:gone of=group:board",
            "gap_mark m state='in hand' owner='Ann Example' date=2027-03 gap=" + gap,
            "gap_mark gone state=accepted gap=0123456789abcdef");
    Comparison comparison = compare(before, after, Names.FULL);
    assertFalse(comparison.empty());
    assertTrue(comparison.sameFacts());
    assertEquals(
        List.of(
            "Both as at 22 November 2026: nothing differs but how the register is kept.",
            "New: a gap marked as accepted.",
            "New: a gap marked as in hand, Ann Example, March 2027: The seat “Advice seat” on"
                + " Health Board is vacant.",
            "Gone: the scenario “Two boards become one”.",
            "Changed: the keeper “Devon list”.",
            "New: what is kept of a record that was merged into Health Board."),
        told(before, after, Names.FULL));
    assertEquals(
        List.of(
            "Both as at 22 November 2026: nothing differs but how the register is kept.",
            "2 gap marks, 1 scenario and 1 keeper differ."),
        told(before, after, Names.ROLES_ONLY));
    assertTrue(compare(after, after, Names.FULL).empty());
  }

  /** What makes no revision, such as a meeting, is no difference of two revisions. */
  @Test
  void whatMakesNoRevisionIsNoDifference() {
    Network after = network("snapshot s name='Before the merger' revision=1");
    assertTrue(compare(network(), after, Names.FULL).empty());
  }
}
