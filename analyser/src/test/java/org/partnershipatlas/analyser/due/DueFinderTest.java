package org.partnershipatlas.analyser.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.words.DueWords;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class DueFinderTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          person ann name='Ann Example'
          group board name='Health Board' to=2027-01-01
          group gone name='Old Board' to=2026-01-01
          seat open label='Advice seat' group=board vacant=yes applications_close=2026-12-11
          seat filled label='Chair' group=board applications_close=2026-12-11
          seat past group=gone vacant=yes applications_close=2026-12-11
          tenure t1 seat=filled person=ann term_ends=2026-12
          tenure t2 seat=filled person=ann to=2026-12-24
          tenure old seat=filled person=ann term_ends=2026-06-01 to=2026-07-01
          post worker title='Development worker' funding_ends=2027-03
          agreement compact name='The Compact' next_review=2026-11-22
          action a what='Ask the members' date=2026-12-01
          action b what='Asked already' date=2026-12-01 state=done
          completeness k what='seats of a group' of=group:board to=2026-12-02
          """,
          "2026-11-22");

  private static List<String> told(int days) {
    return told(NETWORK, days);
  }

  private static List<String> told(Network network, int days) {
    DueWords words = new DueWords(network);
    return Analyser.of(network).due(days).stream().map(words::sentence).toList();
  }

  @Test
  void theEarliestComesFirstAndADateOfAMonthIsDueOnItsLastDay() {
    assertEquals(
        List.of(
            "The review of The Compact is due on 22 November 2026, today.",
            "The action “Ask the members” is due on 1 December 2026, in 9 days.",
            "What says that a list is whole ends on 1 December 2026, in 9 days.",
            "The time to come forward for the seat “Advice seat” on Health Board ends on 11 December"
                + " 2026, in 19 days.",
            "The term of the seat “Chair” on Health Board ends on 23 December 2026, in 31 days.",
            "The term of the seat “Chair” on Health Board ends in December 2026, in 39 days.",
            "Health Board ends on 31 December 2026, in 39 days.",
            "The funding of the post “Development worker” ends in March 2027, in 129 days."),
        told(200));
  }

  @Test
  void onlyWhatFallsDueInThatTimeIsTold() {
    assertEquals(3, told(9).size());
    assertEquals(1, told(0).size());
  }

  private static final String TIES =
      """
      person ann name='Ann Example'
      person bo name='Bo Example'
      organisation cvs name='Devon CVS' sector=third
      organisation care name='Care Trust' sector=third
      organisation council name='Devon Council' sector=public
      group board name='Health Board'
      group forum name='Forum'
      group last name='Last Forum' to=2026-12-11
      seat chair label='Chair' group=board
      tenure d1 seat=chair person=bo capacity=deputy term_ends=2026-12-01
      tenure d2 seat=chair person=ann capacity=deputy to=2026-12-03
      link l1 from_group=forum to_group=board kind='reports to' to=2026-12-04
      link l2 from_group=forum to_group=last kind=feeds to=2026-12-11
      link l3 from_group=forum to_group=board kind='meets jointly'
      membership m1 organisation=care network=organisation:cvs to=2026-12-05
      membership m2 organisation=cvs network=group:forum to=2029-12-05
      affiliation a1 person=ann organisation=cvs capacity=trustee to=2026-12-06
      affiliation a2 person=bo organisation=cvs to=2020-12-06
      affiliation a3 person=bo organisation=council capacity=councillor to=2026-12-07
      relationship r1 organisation=council other_organisation=cvs kind=funds terms=grant to=2026-12-08
      relationship r2 organisation=council other_organisation=care kind='works with' terms=contract to=2026-12-09
      relationship r3 organisation=cvs other_organisation=care kind=supports to=2026-12-10
      """;

  @Test
  void deputiesTermsAndWhateverJoinsTwoFallDueWhenTheyEnd() {
    Network network = NetworkText.network(TIES, "2026-11-22");
    assertEquals(
        List.of(
            "The term of the deputy in the seat “Chair” on Health Board ends on 1 December 2026, in"
                + " 9 days.",
            "The term of the deputy in the seat “Chair” on Health Board ends on 2 December 2026, in"
                + " 10 days.",
            "The link by which Forum reports to Health Board ends on 3 December 2026, in 11 days.",
            "The membership of Care Trust in Devon CVS ends on 4 December 2026, in 12 days.",
            "Somebody's time as a trustee of Devon CVS ends on 5 December 2026, in 13 days.",
            "Somebody's time as a councillor of Devon Council ends on 6 December 2026, in 14 days.",
            "The grant of Devon Council to Devon CVS ends on 7 December 2026, in 15 days.",
            "The contract of Devon Council with Care Trust ends on 8 December 2026, in 16 days.",
            "The support of Devon CVS for Care Trust ends on 9 December 2026, in 17 days.",
            "Last Forum ends on 10 December 2026, in 18 days."),
        told(network, 365));
  }

  @Test
  void whoFundsWhomAndOnWhatTermsIsForTheKeepersOfTheRegister() {
    String told = told(Names.ROLES_ONLY.apply(NetworkText.network(TIES, "2026-11-22")), 365) + "";
    assertFalse(told.contains("grant") || told.contains("contract"), told);
    assertFalse(told.contains("fund") || told.contains("Devon Council to Devon CVS"), told);
    assertTrue(told.contains("The work of Devon Council with Care Trust ends"), told);
  }

  @Test
  void aGapInHandFallsDueByItsDateAsLongAsItIsThere() {
    String vacant = "seat open label='Advice seat' group=board vacant=yes";
    String lines = "group board name='Health Board'\n" + vacant + "\n";
    String gap = Analyser.of(NetworkText.network(lines, "2026-11-22")).gaps().gaps().get(0).id();
    String mark = "gap_mark m state='in hand' owner='Ann Example' date=2026-12 gap=" + gap;
    Network network = NetworkText.network(lines + mark, "2026-11-22");
    assertEquals(
        List.of(
            "A gap that is in hand with Ann Example is to be closed in December 2026, in 39 days:"
                + " The seat “Advice seat” on Health Board is vacant."),
        told(network, 60));
    assertEquals(
        List.of(
            "A gap that is in hand is to be closed in December 2026, in 39 days: The seat “Advice"
                + " seat” on Health Board is vacant."),
        told(Names.ROLES_ONLY.apply(network), 60));
    Due due = Analyser.of(network).due(60).get(0);
    assertEquals(
        "A gap that is in hand is to be closed: The seat “Advice seat” on Health Board is vacant",
        new DueWords(network).title(due));
    assertEquals("[gap_mark:m, seat:open]", due.evidence().toString());
    String accepted = lines + mark.replace("in hand", "accepted");
    assertEquals(List.of(), told(NetworkText.network(accepted, "2026-11-22"), 60));
    String filled = lines.replace(" vacant=yes", "") + "tenure t seat=open\n" + mark;
    assertEquals(List.of(), told(NetworkText.network(filled, "2026-11-22"), 60));
    assertEquals(List.of(), told(network, 38));
  }

  /** A reader who has not asked for the private kinds is not told of one by its date either. */
  @Test
  void aGapOfAPrivateKindThatIsInHandIsNotDescribed() {
    String lines =
        """
        organisation council name='Devon Council' sector=public
        person ann name='Ann Example'
        group one name='First'
        group two name='Second'
        group three name='Third'
        group four name='Fourth'
        group five name='Fifth'
        """
            + "one two three four five"
                .replaceAll("(\\w+) ?", "seat $1 group=$1\ntenure $1 seat=$1 person=ann\n");
    Gap gap =
        Analyser.of(NetworkText.network(lines, "2026-11-22")).gaps().of(GapKind.MANY_SEATS).get(0);
    String mark = "gap_mark m state='in hand' date=2026-12-01 gap=" + gap.id();
    Network network = NetworkText.network(lines + mark, "2026-11-22");
    assertEquals(
        List.of("A gap that is in hand is to be closed on 1 December 2026, in 9 days."),
        told(network, 60));
    assertEquals("[gap_mark:m]", Analyser.of(network).due(60).get(0).evidence().toString());
  }
}
