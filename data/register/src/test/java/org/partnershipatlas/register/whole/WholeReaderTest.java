package org.partnershipatlas.register.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

class WholeReaderTest {
  private static final String WHOLE = WholeSchemaTest.text(WholeSchemaTest.small(), Names.FULL);

  @Test
  void eachRecordHasALineOfItsOwn() {
    assertEquals(
        """
        {
        "format":"partnership-atlas",
        "version":1,
        "day":"2026-11-30",
        "revision":7,
        """,
        WHOLE.substring(0, WHOLE.indexOf("\"fingerprint\"")));
    assertTrue(
        WHOLE.contains(
            "\n\"group\":[\n{\"id\":\"hub\",\"name\":\"Health Board\","
                + "\"kind\":\"partnership board\",\"areas\":[\"exe\"],\"decides_money\":true,"
                + "\"meets_per_year\":4,\"from\":\"2004-05\",\"extra\":{\"Colour\":\"red\"}}\n]"),
        WHOLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"decides_money\":true|\"decides_money\":\"yes\"|13|/records/group/0/decides_money|true or false",
        "\"decides_money\"|\"decide_money\"|13|/records/group/0/decide_money|Did you mean",
        "2004-05|2004-13|13|/records/group/0/from|Not a date",
        "\"areas\":[\"exe\"]|\"areas\":[\"exe\",7]|13|/records/group/0/areas/1|quotation marks",
        "\"areas\":[\"exe\"]|\"areas\":[\"wye\"]|13|/records/group/0|area:wye",
        "\"seat\":[|\"seats\":[|15|/records/seats|Did you mean “seat”",
        "\"version\":1|\"version\":1,\"colour\":[1,{}]|3|/colour|which Atlas does not know",
      })
  void aFaultIsToldWithItsLineItsPlaceAndItsMend(
      String right, String wrong, int line, String pointer, String said) {
    List<Problem> faults = read(WHOLE.replace(right, wrong)).problems();
    Problem fault = faults.get(0);
    assertEquals(Problem.Level.FAULT, fault.level());
    assertEquals(line, fault.place().row(), fault.toString());
    assertEquals(pointer, fault.place().column(), fault.toString());
    assertTrue((fault.message() + " " + fault.mend()).contains(said), fault.toString());
    assertFalse(fault.mend().isBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":1|\"version\":2|newer-version|newer Atlas",
        "\"partnership-atlas\"|\"something-else\"|file-kind|does not say",
        "\"group\":[|\"group\":[{]|bad-json|line 12",
        "\"day\"|\"version\":1,\"day\"|bad-json|Duplicate",
      })
  void whatCannotBeReadAtAllIsRefused(String right, String wrong, String code, String said) {
    UnreadableFile refused =
        assertThrows(UnreadableFile.class, () -> read(WHOLE.replace(right, wrong)));
    assertEquals(code, refused.code());
    assertTrue(String.valueOf(refused.getMessage()).contains(said), refused.getMessage());
    assertThrows(UnreadableFile.class, () -> read(WHOLE + "{}"));
    assertThrows(UnreadableFile.class, () -> read("[]"));
    assertThrows(UnreadableFile.class, () -> read("[".repeat(100_000)));
  }

  @Test
  void itIsKnownByItsFirstWords() {
    byte[] start = WHOLE.substring(0, 60).getBytes(StandardCharsets.UTF_8);
    assertTrue(WholeReader.recognises("all.JSON", start));
    assertFalse(WholeReader.recognises("all.csv", start));
    assertFalse(
        WholeReader.recognises("a.json", "{\"format\": 1}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aChangeByHandIsTold() {
    WholeReading reading = read(WHOLE.replace("Health Board", "Wealth Board"));
    assertEquals("changed-since", reading.problems().get(0).code());
    assertEquals(Problem.Level.NOTE, reading.problems().get(0).level());
    assertEquals(List.of(), read(WHOLE).problems());
  }

  @Test
  void whatTheDocumentLeavesOutIsTakenAwayUnlessItNamesPeopleByTheirRoles() {
    Network known = WholeSchemaTest.small();
    String shorter = WHOLE.replace("\"decides_money\":true,", "").replace("\"Colour\":\"red\"", "");
    Network after = taken(shorter, known);
    assertEquals(
        List.of(), after.list(org.partnershipatlas.model.Group.class).get(0).row().list("extra"));
    assertTrue(after.list(org.partnershipatlas.model.Group.class).get(0).decidesMoney().isEmpty());
    Network same = taken(shorter.replace("\"names\":\"full\"", "\"names\":\"roles only\""), known);
    assertEquals(known.fingerprint(), same.fingerprint());
  }

  private static Network taken(String text, Network known) {
    return Preview.of(WholeImport.reading(read(text), "all.json", known), known)
        .applyTo(known)
        .network();
  }

  private static WholeReading read(String text) {
    return WholeReader.read("all.json", WholeSchemaTest.in(text));
  }
}
