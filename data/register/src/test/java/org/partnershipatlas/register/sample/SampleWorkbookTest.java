package org.partnershipatlas.register.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;

/** Whoever takes a sample as a workbook can bring it back unchanged. */
class SampleWorkbookTest {
  static Stream<String> names() {
    return Samples.list().stream().map(Sample::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void comesBackFromItsWorkbook(String name) {
    Network sample = Samples.network(name);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.xlsx(sample, out);
    Reading reading =
        WorkbookReader.against(Network.empty(sample.day()))
            .read(SheetFile.read(name + ".xlsx", out.toByteArray(), Limits.USUAL));
    assertEquals(List.of(), reading.faults());
    assertEquals(sample.fingerprint(), reading.network(sample.day()).fingerprint());
  }
}
