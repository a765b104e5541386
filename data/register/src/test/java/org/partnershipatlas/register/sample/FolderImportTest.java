package org.partnershipatlas.register.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;

/** That what the generator writes is what an import reads. */
class FolderImportTest {
  @TempDir Path folder;

  @Test
  void aGeneratedCountyIsReadWholeAndWithoutAFault() {
    Generated made = Generator.write(new Size(500, 1_500), 11, folder);
    LocalDate day = LocalDate.of(2026, 11, 22);
    Reading reading = WorkbookReader.against(Network.empty(day)).read(folder);
    assertEquals(List.of(), reading.faults());
    assertEquals(made.records(), reading.network(day).size());
  }
}
