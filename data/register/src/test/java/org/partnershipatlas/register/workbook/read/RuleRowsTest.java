package org.partnershipatlas.register.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Rule;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

/** The sheet of rules, read. */
class RuleRowsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String HEAD = "kind,on,limit,severity,group kinds,sectors,area\n";

  private static Reading read(String rows) {
    return WorkbookReader.against(Network.empty(DAY))
        .read(
            SheetFile.read(
                "Rules.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8), Limits.USUAL));
  }

  private static List<Rule> rules(Reading reading) {
    return reading.network(DAY).list(Rule.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vacent,yes,,,,,         | unknown-rule | Did you mean “vacant”?",
        "the moon is new,,,,,,   | unknown-rule | Use one of: no sector voice",
        "vacant,,90,,,,          | rule-limit   | Leave the cell empty.",
        "term ending,,soon,,,,   | rule-limit   | Write a whole number of days",
        "term ending,,-3,,,,     | rule-limit   | Write a whole number of days ahead, such as 90.",
        "largest share,,101,,,,  | rule-limit   | Write a whole number of per cent",
        "vacant,perhaps,,,,,     | yes-no       | ",
        "vacant,,,dreadful,,,    | word         | "
      })
  void whatIsNoRuleOrNoLimitIsAFault(String row, String code, String mend) {
    Reading reading = read(row + "\n");
    assertEquals(code, reading.faults().get(0).code());
    assertTrue(
        mend == null || reading.faults().get(0).mend().contains(mend), reading.faults().toString());
    assertEquals(List.of(), rules(reading));
  }

  @Test
  void aChangedRowIsARuleWithTheSameIdEachTimeAndAnUnchangedOneIsNone() {
    Reading reading =
        read(
            "vacant,yes,,serious,,,\nTerm Ending,yes,60,,,,\nvacant,no,,,,,\n"
                + "stale,yes,12,information,,third,\n");
    assertEquals(List.of(), reading.faults());
    assertEquals(
        List.of("rule:termending", "rule:vacant"),
        rules(reading).stream().map(r -> r.id().toString()).sorted().toList());
    assertEquals(2, reading.counts().skipped());
  }
}
