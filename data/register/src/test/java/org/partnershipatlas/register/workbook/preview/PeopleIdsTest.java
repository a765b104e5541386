package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.OpaqueId;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.WrittenFile;

/** A sheet may give people ids that are made of their names; a register has none of those. */
class PeopleIdsTest {
  private static final Network EMPTY = Network.empty(LocalDate.of(2026, 11, 30));
  private static final String[] AFFILIATIONS = {
    "Affiliations.csv",
    "id,person,organisation,capacity\n"
        + "a1,ann-lee,Hub,trustee\na2,person:bd2,Hub,staff\na3,p7,Hub,staff\n"
  };
  private static final String[] BOOK = {
    "People.csv",
    "id,name\nann-lee,Annabel Lee\nbd2,Bo Dale\np7,Cy Rook\n",
    AFFILIATIONS[0],
    AFFILIATIONS[1],
    "Seats.csv",
    "id,group,role\ns1,Health Board,chair\n",
    "Tenures.csv",
    "id,seat,person\nt1,s1,ann-lee\n"
  };

  private static Preview preview(Network known, String... namesAndTexts) throws IOException {
    Preview preview =
        Preview.of(
            WorkbookReader.against(known)
                .read(SheetFile.read("x.zip", WrittenFile.zip(namesAndTexts), Limits.USUAL)),
            known);
    assertEquals(List.of(), preview.reading().faults());
    assertEquals(List.of(), preview.questions());
    return preview;
  }

  private static Person person(Network network, String affiliation) {
    return network.get(network.get(Id.<Affiliation>of(Kind.AFFILIATION, affiliation)).person());
  }

  @Test
  void aNameInAnIdIsNotKeptAsOneAndWhoeverRefersToItMeetsThePerson() throws IOException {
    Network once = preview(EMPTY, BOOK).applyTo(EMPTY).network();
    assertEquals(3, once.list(Person.class).size());
    once.list(Person.class).forEach(each -> assertTrue(OpaqueId.is(each.id().value())));
    Person ann = person(once, "a1");
    assertEquals("Annabel Lee", ann.name().orElseThrow());
    assertEquals(Map.of("id", "ann-lee"), ann.about().extra());
    assertEquals("Bo Dale", person(once, "a2").name().orElseThrow());
    assertEquals(Id.person("p7"), person(once, "a3").id());
    assertEquals(ann.id(), once.list(Tenure.class).get(0).person().orElseThrow());
    assertFalse(once.listAll().stream().anyMatch(each -> each.id().value().contains("ann")));
  }

  @Test
  void theSameSheetFindsThePersonAgainWithAllSheetsAndWithOne() throws IOException {
    Network once = preview(EMPTY, BOOK).applyTo(EMPTY).network();
    assertEquals(List.of(), preview(once, BOOK).changes());
    assertEquals(List.of(), preview(once, AFFILIATIONS).changes());
  }

  @Test
  void whoIsKnownByAnIdKeepsIt() throws IOException {
    Network known =
        EMPTY
            .with(
                List.of(
                    new org.partnershipatlas.model.Change.Put(
                        Row.of(Kind.PERSON, "ann-lee").with("name", "Annabel Lee").toRecord())))
            .network();
    Network after = preview(known, BOOK).applyTo(known).network();
    assertEquals(Id.person("ann-lee"), person(after, "a1").id());
  }
}
