package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

/** Rows that are sound by themselves, but not with what is known already. */
class ContradictionsTest {
  private static final Network KNOWN =
      NetworkText.network(
          """
          organisation cvs name='Wrenton CVS'
          organisation care name='Care Forum'
          organisation scouts name=Scouts
          membership m1 organisation=care network=organisation:cvs from=2010
          """,
          "2026-11-01");
  private static final String SHEET =
      """
      organisation,network,from,to
      Care Forum,Wrenton CVS,,2005
      Scouts,Wrenton CVS,2019,
      """;

  @Test
  void anEndBeforeTheKnownBeginningIsAFaultOfItsRowAlone() {
    Preview preview = preview();
    List<Problem> faults = preview.reading().faults();
    assertEquals(1, faults.size(), faults::toString);
    assertEquals(2, faults.get(0).place().row());
    assertTrue(faults.get(0).message().contains("before it begins"), faults::toString);
    assertTrue(faults.get(0).message().contains("already"), faults::toString);
    Network after = preview.applyTo(KNOWN).network();
    assertEquals(2, after.list(Membership.class).size());
    assertEquals("2010", after.list(Membership.class).get(0).when().from().orElseThrow() + "");
  }

  private static Preview preview() {
    SheetFile file =
        SheetFile.read("Memberships.csv", SHEET.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
    return Preview.of(WorkbookReader.against(KNOWN).read(file), KNOWN, Answers.NONE);
  }
}
