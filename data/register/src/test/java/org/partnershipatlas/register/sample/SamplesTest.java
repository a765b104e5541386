package org.partnershipatlas.register.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;

class SamplesTest {
  @Test
  void listsTheElevenAreasTheVariantAndTheFictionalCounty() {
    assertEquals(
        List.of(
            "devon",
            "birmingham",
            "bournemouth",
            "calderdale",
            "congleton",
            "east-sussex",
            "gateshead",
            "hertfordshire",
            "merton",
            "nottingham",
            "north-yorkshire",
            "devon-shared",
            "exampleshire"),
        Samples.list().stream().map(Sample::name).toList());
    assertEquals(1, Samples.list().stream().filter(Sample::fictional).count());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRowSaysWhereItComesFromAndHowSureItIs(Sample sample) {
    for (AtlasRecord row : sample.records()) {
      assertTrue(row.about().source().isPresent(), () -> row.id() + " has no source");
      assertTrue(row.about().certainty().isPresent(), () -> row.id() + " has no certainty");
      String source = row.about().source().orElseThrow();
      assertEquals(
          sample.fictional(), source.equals("Fictional example"), () -> row.id() + ": " + source);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyReferenceIsThereAndTheSampleHasSomethingOnItsDay(Sample sample) {
    Network network = sample.network();
    assertEquals(sample.day(), network.day());
    assertEquals(sample.records().size(), network.size());
    assertFalse(network.current(org.partnershipatlas.model.Group.class).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theReportNamesNobodyAndClaimsNoListToBeWhole(Sample sample) {
    if (!sample.fictional()) {
      assertEquals(List.of(), sample.network().list(Person.class));
      assertEquals(List.of(), sample.network().list(org.partnershipatlas.model.Completeness.class));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void factsOfTheReportAreCitedByHeadingAndPage(Sample sample) {
    for (AtlasRecord row : sample.records()) {
      String source = row.about().source().orElseThrow();
      assertTrue(
          source.equals("Fictional example")
              || source.startsWith("Public knowledge")
              || source.matches("IVAR 2008, .+, p\\.\\d+( and IVAR 2008, .+, p\\.\\d+)*"),
          () -> row.id() + ": " + source);
    }
  }

  @Test
  void anUnknownSampleIsRefusedWithTheNamesThatThereAre() {
    NoSuchElementException refused =
        assertThrows(NoSuchElementException.class, () -> Samples.get("atlantis"));
    assertTrue(refused.getMessage().contains("congleton"));
  }

  @Test
  void aSheetWithAnUnknownHeaderOrAShortRowIsRefused() {
    assertThrows(IllegalStateException.class, () -> read("id,nmae\nx,X\n"));
    assertThrows(RuntimeException.class, () -> read("id,name\nx\n"));
    assertThrows(IllegalStateException.class, () -> read("id,name,kind\nx,X,duchy\n"));
  }

  private static List<AtlasRecord> read(String text) throws IOException {
    List<AtlasRecord> into = new ArrayList<>();
    SampleSheets.read(Kind.AREA, "areas.csv", new StringReader(text), into);
    return into;
  }

  static List<Sample> samples() {
    return Samples.list();
  }
}
