package org.partnershipatlas.register.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.preview.Answers;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

/**
 * Areas that a sheet only names are offered from England's list, and taken only when it is said.
 */
class EnglandOfferTest {
  private static final Network NOTHING = Network.empty(LocalDate.of(2026, 11, 30));
  private static final String SHEET =
      """
      group,person,organisation,area
      Exeter Board,Ann Smith,Exeter CVS,Exeter
      Penwith Board,Bo Jones,Penwith CVS,Penwith
      Green Table,Cy Lane,Friends of Lower Wood,Lower Wood
      """;

  @Test
  void thoseThatAreToldByTheirNamesAreOneQuestion() {
    Preview preview = preview(SHEET, NOTHING, Map.of());
    assertEquals(List.of(EnglandOffer.ALL), keys(preview));
    assertTrue(preview.questions().get(0).text().startsWith("The register lacks 2 areas"));
    assertEquals(
        List.of(
            "Exeter (district in Devon, E07000041)",
            "Penwith (district in Cornwall until 2009-04-01)"),
        parts(preview).stream().map(Question.Part::text).toList());
    Network bare = applied(preview, NOTHING);
    assertTrue(area(bare, "Exeter").code().isEmpty(), "nothing is taken unasked");
  }

  @Test
  void whatIsTakenHasItsCodeItsCountyAndItsDates() {
    Network taken =
        applied(preview(SHEET, NOTHING, Map.of(EnglandOffer.ALL, Answers.Answer.TAKE)), NOTHING);
    Area exeter = area(taken, "Exeter");
    assertEquals("E07000041", exeter.code().orElse(""));
    assertEquals(List.of("Devon"), exeter.within().stream().map(taken::name).toList());
    Area penwith = area(taken, "Penwith");
    assertEquals("2009-04-01", penwith.when().to().orElseThrow().toString());
    assertEquals(
        List.of(Id.area("cornwall-unitary")),
        penwith.row().list("successor").stream().map(Id::area).toList());
    Group board =
        taken.list(Group.class).stream()
            .filter(g -> g.name().equals("Exeter Board"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(exeter.id()), List.copyOf(board.areas()));
    assertTrue(area(taken, "Lower Wood").code().isEmpty());

    Preview again = preview(SHEET, taken, Map.of());
    assertEquals(List.of(), keys(again), "what is there is asked no more");
    assertEquals(List.of(), again.changes(), "the same again changes nothing");
  }

  @Test
  void eachIsTakenOrLeftByItself() {
    List<Question.Part> parts = parts(preview(SHEET, NOTHING, Map.of()));
    String exeter = parts.get(0).key();
    String penwith = parts.get(1).key();
    Map<String, Answers.Answer> one = Map.of(exeter, Answers.Answer.TAKE);
    assertEquals(List.of(EnglandOffer.ALL), keys(preview(SHEET, NOTHING, one)), "half is open");
    for (Map<String, Answers.Answer> both :
        List.of(
            Map.of(exeter, Answers.Answer.TAKE, penwith, Answers.Answer.KEEP),
            Map.of(EnglandOffer.ALL, Answers.Answer.TAKE, penwith, Answers.Answer.KEEP),
            Map.of(EnglandOffer.ALL, Answers.Answer.KEEP, exeter, Answers.Answer.TAKE))) {
      Preview preview = preview(SHEET, NOTHING, both);
      assertEquals(List.of(), keys(preview), both.toString());
      Network taken = applied(preview, NOTHING);
      assertEquals("E07000041", area(taken, "Exeter").code().orElse(""));
      assertTrue(area(taken, "Penwith").when().to().isEmpty(), "a name and nothing more");
      assertFalse(taken.has(Id.area("cornwall-unitary")), "nor what followed it");
    }
  }

  @Test
  void twoOfOneNameAreToldApartByWhoSaysSo() {
    String sheet = "group,person,area\nTown Board,Ann Smith,Bedford\n";
    Preview preview = preview(sheet, NOTHING, Map.of());
    Question question = preview.questions().get(0);
    assertEquals(Question.What.ENGLAND_AREA, question.what());
    assertTrue(question.text().contains("unitary since 2009-04-01, E06000055"), question.text());
    assertTrue(
        question.text().contains("district in Bedfordshire until 2009-04-01"), question.text());
    for (Answers.Answer answer : List.of(Answers.Answer.TAKE, Answers.Answer.TAKE_EARLIER)) {
      Network taken = applied(preview(sheet, NOTHING, Map.of(question.key(), answer)), NOTHING);
      String id = answer == Answers.Answer.TAKE ? "bedford-unitary" : "bedford-district";
      assertEquals(
          List.of(Id.area(id)),
          List.copyOf(taken.list(Group.class).get(0).areas()),
          taken.toString());
    }
  }

  @Test
  void anAreaThatIsNotTakenGivesWayToOneOfTheListWithItsId() {
    String sheet = "name,kind\nExeter,\nDevon,neighbourhood\nSouth West,\n";
    Map<String, Answers.Answer> take = Map.of(EnglandOffer.ALL, Answers.Answer.TAKE);
    Reading reading = reading("areas.csv", sheet, NOTHING);
    Network taken =
        applied(
            Preview.of(
                EnglandOffer.asked(reading, NOTHING, take), NOTHING, Answers.NONE.answering(take)),
            NOTHING);
    assertEquals("E10000008", taken.get(Id.area("devon")).code().orElse(""));
    assertEquals("neighbourhood", taken.get(Id.area("devon-2")).row().find("kind").orElse(""));
    assertFalse(taken.has(Id.area("south-west-2")), "it is the region that comes with Exeter");
  }

  @Test
  void aColumnThatSaysWhatTheAreasAreTellsThemApart() {
    String sheet = "group,person,district,county\nTown Board,Ann Smith,Bedford,Bedfordshire\n";
    Preview preview = preview(sheet, NOTHING, Map.of());
    assertEquals(List.of(EnglandOffer.ALL), keys(preview), preview.questions().toString());
    String elsewhere = "group,person,area,county\nTown Board,Ann Smith,Exeter,Kent\n";
    List<Question.Part> parts = parts(preview(elsewhere, NOTHING, Map.of()));
    assertFalse(parts.toString().contains("Exeter"), "Exeter of Kent is not Devon's: " + parts);
  }

  @Test
  void anAreaOfTheRegisterUnderAnotherNameIsFoundByItsCode() {
    Network known = NOTHING;
    for (Area each : England.table().areas(England.table().get("exeter"))) {
      String name = each.id().equals(Id.area("exeter")) ? "City area" : each.name();
      known =
          known
              .with(
                  List.of(
                      new Change.Put(each.row().with("name", name).with("other_names").toRecord())))
              .network();
    }
    Network taken =
        applied(preview(SHEET, known, Map.of(EnglandOffer.ALL, Answers.Answer.TAKE)), known);
    Area one = taken.get(Id.area("exeter"));
    assertEquals("City area", one.name());
    assertTrue(one.about().otherNames().contains("Exeter"), one.toString());
  }

  private static List<String> keys(Preview preview) {
    return preview.questions().stream().map(Question::key).toList();
  }

  private static List<Question.Part> parts(Preview preview) {
    return preview.questions().get(0).parts();
  }

  private static Area area(Network network, String name) {
    return network.list(Area.class).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Preview preview(String sheet, Network known, Map<String, Answers.Answer> answers) {
    Reading reading = reading("seats.csv", sheet, known);
    return Preview.of(
        EnglandOffer.asked(reading, known, answers), known, Answers.NONE.answering(answers));
  }

  private static Network applied(Preview preview, Network known) {
    assertEquals(
        List.of(),
        preview.applyTo(known).problems().stream()
            .filter(each -> each.level() == Problem.Level.FAULT)
            .toList());
    return preview.applyTo(known).network();
  }

  private static Reading reading(String name, String sheet, Network known) {
    return WorkbookReader.against(known)
        .read(SheetFile.read(name, sheet.getBytes(StandardCharsets.UTF_8), Limits.USUAL));
  }
}
