package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.LINES;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.lines;
import static org.partnershipatlas.analyser.gap.GapText.listed;
import static org.partnershipatlas.analyser.gap.GapText.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups that report to nobody, or to each other in a loop. */
class ReportingLinesTest {
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
    assertEquals(listed(gap), affected(GapKind.NO_REPORTING_LINE, BOARD + LINES + lines(link)));
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
}
