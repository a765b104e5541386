package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.COUNCIL;
import static org.partnershipatlas.analyser.gap.GapText.HOUSING;
import static org.partnershipatlas.analyser.gap.GapText.WHOLE;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.lines;
import static org.partnershipatlas.analyser.gap.GapText.listed;
import static org.partnershipatlas.analyser.gap.GapText.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields, communities and areas that nobody on a group speaks for. */
class UnheardTest {
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
    String lines = lines(seats);
    assertEquals(listed(gaps), affected(GapKind.FIELD_UNHEARD, HOUSING + WHOLE + COUNCIL + lines));
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
        listed(gaps), affected(GapKind.AREA_UNHEARD, BOARD + WHOLE + COUNCIL + lines(seats)));
    assertEquals(List.of(), affected(GapKind.AREA_UNHEARD, BOARD + COUNCIL + lines(seats)));
  }
}
