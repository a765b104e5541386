package org.partnershipatlas.register.charity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.register.workbook.preview.Entry;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;

class CharityRegisterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String MAIN =
      """
      registered_charity_number,linked_charity_number,charity_company_registration_number,charity_name,charity_type,charity_activities,latest_income,charity_contact_email,charity_contact_postcode,what,who,area_of_operation,date_of_removal,trustee_name
      9000001,0,123456,Oakvale Advice,Charitable company,Advice for all,250000,help@oakvale.invalid,ZZ1 1ZZ,Education/training;Disability,Children/young People,Trafford;Narnia,,A Trustee
      9000001,1,NA,Oakvale Advice Hardship Fund,Other,NA,900,NA,NA,,,,,
      9000002,0,NA,The Elm Trust,Trust,NA,,NA,NA,,,,2024-05-01,
      no number,0,NA,Nobody's Number,Trust,NA,,NA,NA,,,,,
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Reading read(String text, Network known) {
    return CharityRegister.read(Map.of("charities.csv", bytes(text)), known);
  }

  private static Network applied(Reading reading, Network known) {
    return Preview.of(reading, known).applyTo(known).network();
  }

  @Test
  void isToldByItsColumns() {
    assertTrue(CharityRegister.recognises("any.csv", bytes(MAIN)));
    assertTrue(
        CharityRegister.recognises(
            "publicextract.charity.json",
            bytes(
                "[{\"date_of_extract\":\"2026\",\"registered_charity_number\":1,\"charity_name\":\"A\"}]")));
    assertFalse(CharityRegister.recognises("seats.csv", bytes("group,person,charity number\n")));
    assertFalse(
        CharityRegister.recognises("seats.csv", bytes("organisation,registered charity number\n")));
  }

  @Test
  void aCharityIsAnOrganisationWithItsNumbersSizeFieldsCommunitiesAndAreas() {
    Network network = applied(read(MAIN, Network.empty(DAY)), Network.empty(DAY));
    Organisation body = network.get(Id.organisation("charity-9000001"));
    assertEquals("Oakvale Advice", body.name());
    assertEquals(Sector.THIRD, body.sector().orElseThrow());
    assertEquals("medium", body.size().orElseThrow());
    assertEquals(List.of("charity:9000001", "company:00123456"), body.identifiers());
    assertEquals(List.of(Id.area("trafford")), body.areas());
    assertEquals("Narnia", body.about().extra().get("areas of operation"));
    assertEquals(
        List.of("Disability", "Education/training"),
        network.list(Field.class).stream().map(Field::name).sorted().toList());
    assertEquals(1, body.communities().size());
    Organisation linked = network.get(Id.organisation("charity-9000001-1"));
    assertEquals(body.id(), linked.partOf().orElseThrow());
    assertEquals("micro", linked.size().orElseThrow());
    Organisation removed = network.get(Id.organisation("charity-9000002"));
    assertEquals("removed", removed.about().extra().get("charity register"));
    assertTrue(removed.size().isEmpty(), "no income is not recorded, not nothing");
  }

  @Test
  void anAreaIsTheOneOfTheDayThatIsLookedAt() {
    String text =
        """
        registered_charity_number,charity_name,area_of_operation
        9000001,Oakvale Advice,Bedford
        """;
    Network then = Network.empty(LocalDate.of(2008, 6, 1));
    assertEquals(
        List.of(Id.area("bedford-district")),
        applied(read(text, then), then).get(Id.organisation("charity-9000001")).areas());
    Network now = Network.empty(DAY);
    assertEquals(
        List.of(Id.area("bedford-unitary")),
        applied(read(text, now), now).get(Id.organisation("charity-9000001")).areas());
  }

  @Test
  void contactDetailsAreKeptBackAndTrusteesLeftOut() {
    Reading reading = read(MAIN, Network.empty(DAY));
    Network network = applied(reading, Network.empty(DAY));
    Organisation body = network.get(Id.organisation("charity-9000001"));
    assertEquals("help@oakvale.invalid", body.about().extra().get("contact:charity contact email"));
    String shown =
        Names.FULL.apply(network).listAll().stream()
            .map(AtlasRecord::row)
            .map(Row::toString)
            .collect(Collectors.joining());
    assertFalse(shown.contains("oakvale.invalid"));
    assertFalse(shown.contains("ZZ1 1ZZ"));
    assertTrue(network.list(Person.class).isEmpty());
    assertFalse(shown.contains("A Trustee"));
    assertTrue(reading.notes().stream().anyMatch(n -> n.text().contains("trustees")));
  }

  @Test
  void aRowWithoutANumberIsAFaultWithItsPlace() {
    Reading reading = read(MAIN, Network.empty(DAY));
    assertEquals(1, reading.faults().size());
    assertEquals("bad-charity-number", reading.faults().get(0).code());
    assertEquals(5, reading.faults().get(0).place().row());
    assertEquals("no number", reading.faults().get(0).value());
  }

  @Test
  void theSameFileAgainChangesNothing() {
    Network network = applied(read(MAIN, Network.empty(DAY)), Network.empty(DAY));
    Preview again = Preview.of(read(MAIN, network), network);
    assertEquals(List.of(), again.changes());
  }

  @Test
  void aKnownOrganisationIsFoundByItsNumberAndNothingOfItIsOverwritten() {
    Network known =
        Network.of(
            List.of(
                Row.of(Kind.ORGANISATION, "oak")
                    .with("name", "Oakvale Advice Centre")
                    .with("size", "our own band")
                    .with("identifiers", "charity:9000001")
                    .toRecord()),
            DAY);
    Organisation body = applied(read(MAIN, known), known).get(Id.organisation("oak"));
    assertEquals("Oakvale Advice Centre", body.name());
    assertEquals("our own band", body.size().orElseThrow());
    assertEquals(List.of("Oakvale Advice"), body.about().otherNames());
    assertEquals(List.of("charity:9000001", "company:00123456"), body.identifiers());
  }

  @Test
  void classificationAreasAndTrusteesMayStandInFilesOfTheirOwn() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "areas.json",
        bytes(
            "[{\"organisation_number\":7,\"registered_charity_number\":9000003,"
                + "\"geographic_area_type\":\"Local Authority\","
                + "\"geographic_area_description\":\"Cheshire East\"}]"));
    files.put(
        "charity.json",
        bytes(
            "[{\"organisation_number\":7,\"registered_charity_number\":9000003,"
                + "\"linked_charity_number\":0,\"charity_name\":\"Ash Care\","
                + "\"latest_income\":12000000.0}]"));
    files.put(
        "classification.json",
        bytes(
            "[{\"organisation_number\":7,\"registered_charity_number\":9000003,"
                + "\"classification_code\":103,\"classification_type\":\"What\","
                + "\"classification_description\":\"The advancement of health\"},"
                + "{\"organisation_number\":7,\"registered_charity_number\":9000003,"
                + "\"classification_type\":\"How\","
                + "\"classification_description\":\"Provides Services\"}]"));
    files.put(
        "trustees.json", bytes("[{\"organisation_number\":7,\"trustee_name\":\"A Person\"}]"));
    Network network = applied(CharityRegister.read(files, Network.empty(DAY)), Network.empty(DAY));
    Organisation body = network.get(Id.organisation("charity-9000003"));
    assertEquals("major", body.size().orElseThrow());
    assertEquals(List.of(Id.area("cheshire-east")), body.areas());
    assertEquals(1, body.fields().size());
    assertEquals("Provides Services", body.about().extra().get("how it works"));
    assertTrue(network.list(Person.class).isEmpty());
  }

  @Test
  void aNearNameWithoutANumberIsAskedAbout() {
    Network known =
        Network.of(
            List.of(Row.of(Kind.ORGANISATION, "elm").with("name", "The Elm Trusts").toRecord()),
            DAY);
    Preview preview = Preview.of(read(MAIN, known), known);
    assertEquals(1, preview.questions().size());
    assertTrue(preview.questions().get(0).text().contains("The Elm Trust"));
    assertEquals(
        1,
        preview.entries().stream()
            .filter(e -> e.id().equals(Id.organisation("charity-9000002")))
            .filter(e -> e.effect() == Entry.Effect.ADDED)
            .count());
  }
}
