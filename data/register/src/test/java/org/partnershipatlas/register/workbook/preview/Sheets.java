package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

/** Sheets as text, looked at and taken in. */
final class Sheets {
  private Sheets() {}

  static Keeper keeper(String name) {
    return (Keeper)
        Row.of(Kind.KEEPER, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
            .with("name", name)
            .toRecord();
  }

  static Preview preview(Network known, String text, Answers answers) {
    SheetFile file = SheetFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
    return Preview.of(WorkbookReader.against(known).read(file), known, answers);
  }

  static Network taken(Network known, String text, Answers answers) {
    Outcome outcome = preview(known, text, answers).applyTo(known);
    assertTrue(outcome.accepted(), outcome.problems().toString());
    return outcome.network();
  }
}
