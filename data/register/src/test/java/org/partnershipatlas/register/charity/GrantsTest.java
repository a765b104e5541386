package org.partnershipatlas.register.charity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.RelationshipKind;
import org.partnershipatlas.model.Terms;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;

class GrantsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String SHEET =
      """
      Identifier,Title,Description,Currency,Amount Awarded,Award Date,Planned Dates:Start Date,Planned Dates:End Date,Planned Dates:Duration (months),Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Company Number,Recipient Org:Postal Code,Recipient Ind:Identifier,Beneficiary Location:Name,Beneficiary Location:Geographic Code,Funding Org:Identifier,Funding Org:Name,Grant Programme:Title
      360G-x-1,Choir,For a choir,GBP,2266,2013-01-18,2013-02-01,2014-01-31,,GB-COH-123456,Oakvale Choir CIC,00123456,ZZ1 1ZZ,,Trafford,E08000009,GB-LAE-TRF,Trafford Metropolitan Borough Council,Small Grants
      360G-x-2,Choir,Again,GBP,500,2014-03-01,,,12,GB-COH-00123456,Oakvale Choirs,,,,Trafford,E08000009,GB-LAE-TRF,Trafford Metropolitan Borough Council,Small Grants
      360G-x-3,Garden,,GBP,100,2020-01-01T00:00:00Z,,,,360G-x-org-garden,Elm Gardeners,,,,Trafford,E08000009,GB-CHC-9000001,The Ash Trust,
      360G-x-4,Tools,,GBP,100,2020-02-01,,,,,Elm Gardeners.,,,,,,GB-CHC-9000001,The Ash Trust,
      360G-x-5,Hardship,,GBP,100,2020-02-01,,,,,,,,360G-x-ind-7,,,GB-CHC-9000001,The Ash Trust,
      360G-x-6,Odd,,GBP,100,2020-02-01,2020-05-01,2020-04-01,,GB-CHC-9000002,Fern,,,,,,GB-CHC-9000001,The Ash Trust,
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Reading read(String text, Network known) {
    return Grants.read(Map.of("grants.csv", bytes(text)), known);
  }

  private static Network applied(Reading reading, Network known) {
    return Preview.of(reading, known).applyTo(known).network();
  }

  @Test
  void isToldByItsColumns() {
    assertTrue(Grants.recognises("grants.csv", bytes(SHEET)));
    assertTrue(
        Grants.recognises("g.json", bytes("{\"grants\": [{\"awardDate\": \"2020-01-01\"}]}")));
    assertFalse(Grants.recognises("seats.csv", bytes("group,person,organisation\n")));
    assertFalse(Grants.recognises("c.json", bytes("{\"council\": \"A\", \"committees\": []}")));
  }

  @Test
  void amountsAreKeptBesideTheTermsAndComeBackFromAWorkbook() {
    // A relationship's own value is an answer of a survey, from 1 to 4, and no sum of money.
    Network network = applied(read(SHEET, Network.empty(DAY)), Network.empty(DAY));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.xlsx(network, out);
    Network again =
        WorkbookReader.against(Network.empty(DAY))
            .read(SheetFile.read("all.xlsx", out.toByteArray(), Limits.USUAL))
            .network(DAY);
    Relationship grant = again.get(Id.of(Kind.RELATIONSHIP, "grant-360G-x-1"));
    assertEquals(Terms.GRANT, grant.terms().orElseThrow());
    assertEquals(Optional.empty(), grant.value());
    assertTrue(grant.row().list("extra").contains("amount awarded=2266"), grant.toString());
    assertTrue(grant.row().list("extra").contains("currency=GBP"), grant.toString());
    assertEquals(network.list(Relationship.class), again.list(Relationship.class));
  }

  @Test
  void aGrantSaysWhoFundsWhomFromWhenToWhen() {
    Network network = applied(read(SHEET, Network.empty(DAY)), Network.empty(DAY));
    Relationship first = network.get(Id.of(Kind.RELATIONSHIP, "grant-360G-x-1"));
    Organisation funder = network.get(first.organisation());
    Organisation choir = network.get(first.otherOrganisation());
    assertEquals(RelationshipKind.FUNDS, first.kind().orElseThrow());
    assertEquals(Terms.GRANT, first.terms().orElseThrow());
    assertEquals("2013-02-01", first.when().from().orElseThrow().toString());
    assertEquals("2014-02-01", first.when().to().orElseThrow().toString(), "the last day is in it");
    assertEquals("2266", first.about().extra().get("amount awarded"));
    assertTrue(first.value().isEmpty(), "the value is a survey's answer, not an amount");
    assertEquals(List.of("gss:E08000009", "GB-LAE-TRF"), funder.identifiers());
    assertTrue(funder.publicAuthority().orElseThrow());
    assertEquals(List.of("company:00123456"), choir.identifiers());
    assertEquals(List.of(Id.area("trafford")), choir.areas());
    assertEquals(List.of("Oakvale Choirs"), choir.about().otherNames());
    Relationship second = network.get(Id.of(Kind.RELATIONSHIP, "grant-360G-x-2"));
    assertEquals(choir.id(), second.otherOrganisation());
    assertEquals("2015-03-01", second.when().to().orElseThrow().toString());
    assertEquals("reading", second.about().certainty().orElseThrow().word());
  }

  @Test
  void oneNameSpelledTwoWaysIsOneBodyAndIndividualsAreNotRecorded() {
    Reading reading = read(SHEET, Network.empty(DAY));
    Network network = applied(reading, Network.empty(DAY));
    assertEquals(4, network.list(Organisation.class).size());
    assertEquals(4, network.list(Relationship.class).size());
    assertTrue(network.list(Person.class).isEmpty());
    assertTrue(
        reading.notes().stream()
            .anyMatch(n -> n.text().equals("1 grant to an individual is not recorded.")));
    assertEquals(List.of("bad-dates"), reading.faults().stream().map(p -> p.code()).toList());
    assertEquals(7, reading.faults().get(0).place().row());
  }

  @Test
  void theSameFileAgainChangesNothing() {
    Network network = applied(read(SHEET, Network.empty(DAY)), Network.empty(DAY));
    assertEquals(List.of(), Preview.of(read(SHEET, network), network).changes());
  }

  @Test
  void theStandardsJsonSaysTheSame() {
    String json =
        """
        {"license": "https://creativecommons.org/licenses/by/4.0/", "grants": [{
          "id": "360G-x-1", "title": "Choir", "description": "For a choir", "currency": "GBP",
          "amountAwarded": 2266, "awardDate": "2013-01-18T00:00:00+00:00",
          "plannedDates": [{"startDate": "2013-02-01", "endDate": "2014-01-31"}],
          "recipientOrganization": [{"id": "GB-COH-123456", "name": "Oakvale Choir CIC",
            "companyNumber": "00123456", "postalCode": "ZZ1 1ZZ"}],
          "fundingOrganization": [{"id": "GB-LAE-TRF", "name": "Trafford Metropolitan Borough Council"}],
          "beneficiaryLocation": [{"name": "Trafford", "geoCode": "E08000009"}],
          "grantProgramme": [{"title": "Small Grants"}]}]}
        """;
    Network fromJson =
        applied(
            Grants.read(Map.of("grants.json", bytes(json)), Network.empty(DAY)),
            Network.empty(DAY));
    String first = SHEET.lines().limit(2).reduce("", (a, b) -> a + b + "\n");
    Network fromSheet = applied(read(first, Network.empty(DAY)), Network.empty(DAY));
    assertEquals(fromSheet.fingerprint(), fromJson.fingerprint());
  }

  @Test
  void whoFundsWhomIsForItsKeepersAlone() {
    Network network = applied(read(SHEET, Network.empty(DAY)), Network.empty(DAY));
    assertTrue(Names.ROLES_ONLY.apply(network).list(Relationship.class).isEmpty());
    assertTrue(Names.COUNTS_ONLY.apply(network).list(Relationship.class).isEmpty());
    assertEquals(4, Names.FULL.apply(network).list(Relationship.class).size());
  }
}
