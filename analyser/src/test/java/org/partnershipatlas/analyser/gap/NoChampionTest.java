package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.WHOLE;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.lines;
import static org.partnershipatlas.analyser.gap.GapText.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partnerships without a champion on the Compact group. */
class NoChampionTest {
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
    String text = CHAMPIONS + WHOLE + lines(tenure);
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
}
