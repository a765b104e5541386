package org.partnershipatlas.analyser.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.words.DueWords;
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
    DueWords words = new DueWords(NETWORK);
    return DueFinder.list(NETWORK, days).stream().map(words::sentence).toList();
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
}
