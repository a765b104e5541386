package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.COUNCIL;
import static org.partnershipatlas.analyser.gap.GapText.WHOLE;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.lines;
import static org.partnershipatlas.analyser.gap.GapText.open;
import static org.partnershipatlas.analyser.gap.GapText.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.analyser.CannotTell;

/**
 * Whether anybody on a group speaks, and votes, for the sector; told only where the seats are
 * whole.
 */
class SectorVoiceTest {
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
    String lines = lines(seats);
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
}
