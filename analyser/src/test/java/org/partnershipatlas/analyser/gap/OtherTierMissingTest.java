package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.LISTS;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.lines;
import static org.partnershipatlas.analyser.gap.GapText.listed;
import static org.partnershipatlas.analyser.gap.GapText.open;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Themes that both tiers work on, with a group at only one of them. */
class OtherTierMissingTest {
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
    String text = themes + lines(groups) + "\n";
    assertEquals(listed(gaps), affected(GapKind.OTHER_TIER_MISSING, text + LISTS));
    assertEquals(List.of(), affected(GapKind.OTHER_TIER_MISSING, text));
    assertEquals(
        gaps == null ? 0 : listed(gaps).size() + 1, open(GapKind.OTHER_TIER_MISSING, text).size());
  }
}
