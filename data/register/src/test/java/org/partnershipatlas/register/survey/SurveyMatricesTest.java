package org.partnershipatlas.register.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.workbook.read.Reading;

/** Surveys as matrices: each answers one question, which its name or its first cell says. */
class SurveyMatricesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String MATRIX = ",Oak,Elm,Fern\nOak,,4,2\nElm,1,,\nFern,3,,0\n";

  private static Network network(String text) {
    return readAll(Map.of("survey.csv", text)).network(DAY);
  }

  private static Optional<Relationship> said(Network network, String by, String about) {
    return network.list(Relationship.class).stream()
        .filter(r -> r.organisation().equals(Id.organisation(by)))
        .filter(r -> r.otherOrganisation().equals(Id.organisation(about)))
        .findFirst();
  }

  private static Reading readAll(Map<String, String> texts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return SurveyFiles.read(files, Network.empty(DAY));
  }

  @Test
  void aMatrixOfOnesSaysWhoHasDealingsAndZerosSayNothingMore() {
    Network network = network(",Oak,Elm,Fern\nOak,,1,0\nElm,0,,1\nFern,,,\n");
    assertEquals(2, network.list(Relationship.class).size());
    Relationship tie = said(network, "oak", "elm").orElseThrow();
    assertTrue(tie.frequency().isEmpty());
    assertTrue(said(network, "elm", "oak").isEmpty());
    assertTrue(said(network, "elm", "fern").isPresent());
  }

  @Test
  void aMatrixOfNumbersSaysHowOften() {
    Network network = network("name,Oak,Elm,Fern\nOak,,4,2\nElm,1,,\nFern,3,,0\n");
    assertEquals(4L, said(network, "oak", "elm").orElseThrow().frequency().orElseThrow());
    assertEquals(1L, said(network, "elm", "oak").orElseThrow().frequency().orElseThrow());
    assertEquals(4, network.list(Relationship.class).size());
  }

  @Test
  void aMatrixAnswersWhatItsFirstCellOrItsNameSays() {
    Map<String, String> two = new LinkedHashMap<>();
    two.put("how often.csv", MATRIX);
    two.put("2026 trust.csv", MATRIX.replace("4", "1"));
    Network network = readAll(two).network(DAY);
    Relationship one = said(network, "oak", "elm").orElseThrow();
    assertEquals(Optional.of(4L), one.frequency());
    assertEquals(Optional.of(1L), one.trust());
    assertFalse(readAll(two).notes().toString().contains("twice"));
    Relationship first =
        said(readAll(Map.of("a.csv", "Value" + MATRIX)).network(DAY), "oak", "elm").orElseThrow();
    assertEquals(Optional.of(4L), first.value());
    assertTrue(first.frequency().isEmpty());
    Relationship yes =
        said(
                readAll(Map.of("trust.csv", MATRIX.replaceAll("[2-4]", "1"))).network(DAY),
                "oak",
                "elm")
            .orElseThrow();
    assertEquals(Map.of("trust as answered", "yes"), yes.about().extra());
  }

  @ParameterizedTest
  @CsvSource({
    "Trust, TRUST",
    "trust survey 2026, TRUST",
    "Q3 how often, FREQUENCY",
    "Northshire NHS Trust,",
    "Wildlife Trust,",
    "Support services,",
    "activities,"
  })
  void aMatrixIsNamedByItsQuestionAlone(String name, Question question) {
    assertEquals(Optional.ofNullable(question), Question.named(SourceRow.key(name)));
  }

  @Test
  void aSecondMatrixThatSaysOtherwiseWritesOverNothing() {
    Map<String, String> two = new LinkedHashMap<>();
    two.put("one.csv", MATRIX);
    two.put("two.csv", MATRIX.replace("4", "1"));
    Reading reading = readAll(two);
    assertEquals(
        List.of("matrix-again"), reading.faults().stream().map(each -> each.code()).toList());
    assertTrue(reading.faults().get(0).message().contains("“one”"));
    assertEquals(2, reading.faults().get(0).place().row());
    assertEquals(
        Optional.of(4L), said(reading.network(DAY), "oak", "elm").orElseThrow().frequency());
    two.put("two.csv", MATRIX);
    assertEquals(List.of(), readAll(two).faults());
  }

  @Test
  void aWorkbookOfMatricesIsASurvey() throws IOException {
    byte[] workbook = workbook(Map.of("Trust", MATRIX, "Frequency", MATRIX.replace("4", "1")));
    assertTrue(SurveySigns.isWorkbook("answers.xlsx", workbook));
    assertFalse(SurveySigns.recognises("answers.xlsx", workbook));
    Network network =
        SurveyFiles.read(Map.of("answers.xlsx", workbook), Network.empty(DAY)).network(DAY);
    Relationship one = said(network, "oak", "elm").orElseThrow();
    assertEquals(Optional.of(4L), one.trust());
    assertEquals(Optional.of(1L), one.frequency());
    assertFalse(SurveySigns.isWorkbook("list.xlsx", workbook(Map.of("groups", "id,name\na,A\n"))));
  }

  private static byte[] workbook(Map<String, String> sheets) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      sheets.forEach(
          (name, text) -> {
            Sheet sheet = book.createSheet(name);
            for (String line : text.lines().toList()) {
              org.apache.poi.ss.usermodel.Row row =
                  sheet.createRow(sheet.getPhysicalNumberOfRows());
              for (String cell : line.split(",", -1)) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
              }
            }
          });
      book.write(out);
      return out.toByteArray();
    }
  }
}
