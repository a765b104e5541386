package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Severity;

/** What rules, money and law make of a gap: whether it is told, where, and how serious it is. */
class GapRulesTest {
  @Test
  void rulesSwitchGapsOffAndSetTheirSeverityAndReachByArea() {
    String text = BOARD + "seat s group=board vacant=yes\n";
    assertEquals(Severity.SERIOUS, report(text).of(GapKind.VACANT).get(0).severity());
    assertEquals(List.of(), affected(GapKind.VACANT, text + "rule r kind=vacant on=no"));
    assertEquals(
        List.of("seat:s"), affected(GapKind.VACANT, text + "rule r kind=Vacant on=no area=exeter"));
    assertEquals(
        List.of("seat:s"),
        affected(
            GapKind.VACANT,
            text + "rule a kind=vacant on=no\nrule b kind=vacant on=yes area=devon"));
    assertEquals(
        Severity.INFORMATION,
        report(text + "rule r kind=vacant severity=information")
            .of(GapKind.VACANT)
            .get(0)
            .severity());
    assertEquals(
        List.of(),
        affected(GapKind.VACANT, text + "rule r kind=vacant group_kinds='Compact group'"));
  }

  @Test
  void moneyAndStatutoryBoardsRaiseTheSeverity() {
    for (String group :
        List.of("kind='statutory board'", "kind='partnership board' decides_money=yes")) {
      assertEquals(
          Severity.URGENT,
          report("group board " + group + "\nseat s group=board vacant=yes")
              .of(GapKind.VACANT)
              .get(0)
              .severity());
    }
  }
}
