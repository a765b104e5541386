package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.lines;
import static org.partnershipatlas.analyser.gap.GapText.report;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Seats that want somebody: vacant, carrying over, ending, held from outside or without a link
 * back.
 */
class SeatsToLookAfterTest {
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
    List<Gap> gaps = report(BOARD + lines(seats)).of(kind);
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
}
