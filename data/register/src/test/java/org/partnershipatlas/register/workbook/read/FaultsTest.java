package org.partnershipatlas.register.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.UnreadableFile;
import org.partnershipatlas.register.workbook.table.WrittenFile;

class FaultsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void everyFaultIsToldWithItsPlaceAndItsRowIsLeftOutWhole() {
    Reading reading =
        csv(
            "Group,Role,Person,Organisation,From,To,Voting,Kind of group\n"
                + "Health Board,Chair,Ann Lee,NHS,soon,,maybe,\n"
                + ",Rep,Bo Dale,Scouts,,,,\n"
                + "Health Board,Rep,Cy Rook,Scouts,2020,2019,,\n"
                + "Youth Forum,Rep,Di Vane,Choir,,,,thematik group\n"
                + "Youth Forum,Rep,Ed Wynn,Choir,,,,\n");
    assertEquals(
        List.of(
            "x, row 2, From|soon|date",
            "x, row 2, Voting|maybe|yes-no",
            "x, row 3, Group||no-group",
            "x, row 4, To|2019|dates-turned",
            "x, row 5, Kind of group|thematik group|word"),
        reading.faults().stream().map(p -> p.place() + "|" + p.value() + "|" + p.code()).toList());
    assertTrue(reading.faults().stream().noneMatch(p -> p.mend().isBlank()));
    assertTrue(reading.faults().get(4).mend().startsWith("Did you mean “thematic group”?"));
    assertEquals(new Counts(1, 4, 0), reading.counts());
    assertEquals(
        List.of("group", "organisation", "person", "seat", "tenure"),
        reading.records().stream().map(r -> r.row().kind().word()).sorted().toList());
  }

  @Test
  void datesThatAreTurnedAreToldAsTheyWereTyped() {
    Problem turned =
        csv("Group,Person,Since,Until\nHealth Board,Ann Lee,2023-05-01,01/04/2022\n")
            .faults()
            .get(0);
    assertEquals("x, row 2, Until|01/04/2022", turned.place() + "|" + turned.value());
    assertEquals("It ends (01/04/2022) before it begins (2023-05-01).", turned.message());
    assertTrue(turned.mend().endsWith("“Until” is the last day."), turned.mend());
  }

  @Test
  void aRoleThatIsNoneIsToldAndASlipOfTheHandIsAskedAbout() {
    Reading reading =
        csv(
            "Group,Role,Person\nHealth Board,Represenative,Ann Lee\nHealth Board,Treasurer,Bo Dale\n"
                + "Health Board,Minutes Secretary,Cy Rook\n");
    assertEquals(
        List.of("x, row 2, Role"), reading.problems().stream().map(p -> p.place() + "").toList());
    assertTrue(reading.problems().get(0).message().startsWith("Did you mean “representative”?"));
    assertEquals(
        List.of(
            "“Treasurer” in “Role” is not in the list of words and was read as “other”; what was"
                + " written is kept (row 3)"),
        reading.notes().stream().map(n -> n.text()).toList());
  }

  @Test
  void aWholeMembershipInOneCellIsAskedAbout() {
    Reading reading =
        csv("Group;Members\nHealth Board;Ann Lee, Bo Dale, Cy Rook\nYouth Forum;Bell, Jo\n");
    assertEquals(
        List.of("several-people, x, row 2, Members"),
        reading.problems().stream().map(p -> p.code() + ", " + p.place()).toList());
  }

  @Test
  void aVacancyInOtherWordsIsNobodysName() {
    Reading reading =
        csv(
            "Group,Person\nHealth Board,position vacant\nHealth Board,2 vacancies\n"
                + "Health Board,Seat currently vacant\nHealth Board,0\n"
                + "Health Board,Ann Lee (vacant from May)\n");
    Network network = reading.network(DAY);
    assertEquals(
        List.of("Ann Lee (vacant from May)"),
        network.list(Person.class).stream().flatMap(p -> p.name().stream()).toList());
    assertEquals(
        3, network.list(Seat.class).stream().filter(s -> s.vacant().orElse(false)).count());
    assertEquals(
        List.of("vacant-or-held"), reading.problems().stream().map(Problem::code).toList());
  }

  @Test
  void aBodyWhoseNameBeginsWithVacantIsABody() {
    Reading reading =
        csv(
            "Group,Person,Organisation\nHealth Board,Ann Lee,Vacant Shops Project\n"
                + "Health Board,Bo Dale,The Vacant Buildings Trust\n"
                + "Health Board,Cy Rook,Vacant since May\nHealth Board,Di Vane,Vacancy (2024)\n"
                + "Health Board,Ed Wynn,Vacant – to be filled\nHealth Board,Flo Ash,post vacant\n");
    assertEquals(
        List.of("The Vacant Buildings Trust", "Vacant Shops Project"),
        reading.network(DAY).list(Organisation.class).stream()
            .map(Organisation::name)
            .sorted()
            .toList());
  }

  @Test
  void aNumberOrANameBeyondAllBoundsIsToldWithItsPlace() {
    Reading reading =
        csv(
            "Group,Meets per year,Role\nHealth Board,-3,Chair\n"
                + "Youth Forum,4,Chair\n"
                + "n".repeat(600)
                + ",4,Chair\n");
    assertEquals(
        List.of("x, row 2, Meets per year", "x, row 4, Group"),
        reading.faults().stream().map(p -> p.place().toString()).toList(),
        reading.faults().toString());
    assertTrue(reading.faults().get(0).message().startsWith("A group cannot meet -3 times"));
    assertTrue(reading.faults().get(1).message().startsWith("This is 600 letters long"));
    assertTrue(reading.faults().get(1).value().length() < 70, "not all of it is told");
  }

  @Test
  void whatAVacantRowSaysBesideIsKept() {
    Reading reading =
        csv(
            "Group,Person,From,Vacant since,Last consulted\n"
                + "Health Board,vacant,2020,2024,2019-05\n");
    String extra =
        reading.records().stream()
            .filter(r -> r.row().kind() == Kind.SEAT)
            .findFirst()
            .orElseThrow()
            .row()
            .list("extra")
            .toString();
    assertTrue(extra.contains("From as written=2020"), extra);
    assertTrue(extra.contains("Last consulted as written=2019-05"), extra);
  }

  @Test
  void contradictionsAreAskedAboutAndTheFirstRowCounts() {
    Reading reading =
        csv(
            "Group,Person,Organisation,Sector\nHealth Board,Ann Lee,Scouts,VCSE\n"
                + "Youth Forum,Ann Lee,Scouts,statutory\n");
    assertEquals(List.of("contradiction"), reading.problems().stream().map(Problem::code).toList());
    assertEquals(3, reading.problems().get(0).place().row());
  }

  @Test
  void ambiguousNamesAndUnknownIdsAreFaults() throws IOException {
    Reading reading =
        zip(
            "Groups.csv",
            "id,name\na,Forum\nb,Forum\nc,Board\nc,Again\n",
            "Links.csv",
            "From,To,Kind\nForum,Board,reports to\nBoard,a,reports to\nBoard,b,repots to\n",
            "Completeness.csv",
            "what,of\nseats of a group,Nobody Knows\n");
    assertEquals(
        List.of(
            "Groups, row 5, id|c|twice",
            "Links, row 2, From group|Forum|ambiguous-name",
            "Links, row 4, Kind|repots to|word",
            "Completeness, row 2, of|Nobody Knows|unknown-name"),
        reading.faults().stream()
            .map(p -> p.place() + "|" + p.value() + "|" + p.code())
            .sorted(
                java.util.Comparator.comparing(
                    s -> s.charAt(0) == 'C' ? 2 : s.charAt(0) == 'L' ? 1 : 0))
            .toList());
    assertEquals(new Counts(4, 4, 0), reading.counts());
  }

  @Test
  void aSheetThatIsNotUnderstoodIsSaidSo() {
    Reading reading = csv("Colour,Price\nred,3\nblue,4\n");
    assertEquals("sheet-not-understood", reading.problems().get(0).code());
    assertEquals(List.of(), reading.records());
  }

  @Test
  void aListOfCouncilsOrAreasIsToldWhereTheyAreAlready() {
    for (String list :
        List.of(
            "LAD21CD,LAD21NM\nE07000041,Exeter\n",
            "code,is called\nE07000041,Exeter\nE07000042,Mid Devon\n",
            "id,type,os_name,full\n1,DIS,x,Kerrier District Council\n2,DIS,y,Penwith Council\n")) {
      Reading reading = csv(list);
      assertEquals("sheet-of-areas", reading.problems().get(0).code(), list);
      assertTrue(reading.problems().get(0).mend().contains("./atlas areas"));
      assertEquals(List.of(), reading.records());
    }
  }

  @Test
  void aGroupOfOneNameInTwoPlacesIsTwoAndAskedAbout() {
    Reading reading =
        csv("Group,Area,Person\nHealth Group,Exford,Ann Lee\nHealth Group,Wexby,Bo Dale\n");
    assertEquals(2, reading.network(DAY).list(org.partnershipatlas.model.Group.class).size());
    assertEquals(
        List.of(Question.What.SAME_NAME),
        reading.questions().stream().map(Question::what).toList());
  }

  @Test
  void groupsMayStandInHeadingsOrInTheNameOfTheSheet() {
    Reading headings =
        csv(
            "Name,Organisation,Role\nHealth Board\nAnn Lee,NHS,Chair\nYouth Forum\nBo Dale,Scouts,Rep\n");
    assertEquals(2, headings.network(DAY).list(org.partnershipatlas.model.Group.class).size());
    Reading sheet =
        WorkbookReader.against(Network.empty(DAY))
            .read(
                SheetFile.read(
                    "Health Board.csv",
                    "Name,Organisation,Role\nAnn Lee,NHS,Chair\n".getBytes(StandardCharsets.UTF_8),
                    Limits.USUAL));
    assertEquals(
        "Health Board",
        sheet.network(DAY).list(org.partnershipatlas.model.Group.class).get(0).name());
  }

  @Test
  void aSheetOfPeopleWithoutGroupsIsNotMadeIntoOneGroup() {
    Reading reading =
        WorkbookReader.against(Network.empty(DAY))
            .read(
                SheetFile.read(
                    "members.csv",
                    "Name,Organisation,Role\nAnn Lee,NHS,Chair\nBo Dale,Scouts,Rep\n"
                        .getBytes(StandardCharsets.UTF_8),
                    Limits.USUAL));
    assertEquals(List.of("no-group-column"), reading.faults().stream().map(Problem::code).toList());
    assertEquals(new Counts(0, 2, 0), reading.counts());
  }

  @Test
  void aListOfOrganisationsKeepsItsNumbersAndItsContactsApart() {
    Reading reading =
        csv("Charity name,Registered charity number,Phone\nExford Choir,123,01234 5\n");
    assertEquals(List.of("charity:123"), reading.records().get(0).row().list("identifiers"));
    assertEquals(List.of("contact:Phone=01234 5"), reading.records().get(0).row().list("extra"));
  }

  @Test
  void aNumberOrDetailsOfAContactAreNotThePersonAndAreKeptBack() {
    Reading reading =
        csv(
            "Group,Role,Person,Contact number,Contact details\n"
                + "Health Board,Chair,Ann Lee,01234 5,ann at the hub\n");
    assertEquals(
        List.of("contact:Contact number=01234 5", "contact:Contact details=ann at the hub"),
        named(reading, "Ann Lee").list("extra"));
    Reading alone = csv("Group,Role,Contact\nHealth Board,Chair,Bo Dale\n");
    assertEquals(List.of(), named(alone, "Bo Dale").list("extra"));
  }

  private static Row named(Reading reading, String person) {
    return reading.records().stream()
        .map(ReadRecord::row)
        .filter(row -> row.kind() == Kind.PERSON)
        .filter(row -> row.list("name").equals(List.of(person)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void howOftenAGroupMeetsMayBeAWordAndAnAnswerOfASurveyMayNot() {
    Reading groups = sheet("Groups", "name,meets per year\nHealth Board,monthly\nHub,Weekly\n");
    assertEquals(List.of(), groups.faults());
    assertEquals(
        List.of("12", "52"),
        groups.records().stream().flatMap(r -> r.row().list("meets_per_year").stream()).toList());
    Reading answers =
        sheet(
            "Relationships",
            "organisation,other organisation,frequency\nHub,Choir,weekly\nHub,Scouts,5\nA,B,4\n");
    assertEquals(
        List.of("number weekly", "beyond 5"),
        answers.faults().stream().map(p -> p.code() + " " + p.value()).toList());
  }

  @Test
  void anAgreementMayBeCalledByItsLetters() {
    Reading reading = sheet("Agreements", "name,kind\nOur deal,LAA\nOther deal,local compact\n");
    assertEquals(List.of(), reading.faults());
    assertEquals(
        List.of("local area agreement", "Compact"),
        reading.records().stream().map(r -> r.row().find("kind").orElse("")).toList());
  }

  @Test
  void aRandomHeapOfCellsIsReadWithoutFailing() {
    String[] words = {
      "Group",
      "Person",
      "Role",
      "From",
      "Chair",
      "vacant",
      "TBC",
      "2019",
      "31/31/2019",
      "Health",
      "",
      "",
      "x",
      "Cllr A B",
      "a;b",
      "=1",
      "Deputy",
      "Deputy for X",
      "id",
      "yes",
      "\"",
      "Sector"
    };
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text =
          new StringBuilder(seed % 2 == 0 ? "Group,Role,Person,From,To,Deputy\n" : "");
      for (int i = 0; i < 12; i++) {
        for (int j = 0; j < 6; j++) {
          text.append(words[random.nextInt(words.length)]).append(j == 5 ? "\n" : ",");
        }
      }
      try {
        Reading reading = csv(text.toString());
        Network network = reading.network(DAY);
        assertFalse(network.list(Seat.class).size() > 72, "seed " + seed);
        assertTrue(reading.counts().read() >= 0, "seed " + seed);
      } catch (UnreadableFile refused) {
        // Refusing is an answer too.
      }
    }
  }

  @Test
  void manyRowsAreRead() {
    StringBuilder text = new StringBuilder("Group,Role,Person,Organisation,Sector,From\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("Group ").append(i % 4000).append(",Rep,Person ").append(i % 60_000);
      text.append(" Surname").append(i % 977).append(",Body ").append(i % 60_000 % 9000);
      text.append(",VCSE,").append(2000 + i % 20).append('\n');
    }
    Reading reading = csv(text.toString());
    assertEquals(new Counts(20_000, 0, 0), reading.counts());
    assertEquals(20_000, reading.network(DAY).list(Seat.class).size());
  }

  private static Reading csv(String text) {
    return WorkbookReader.against(Network.empty(DAY))
        .read(SheetFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8), Limits.USUAL));
  }

  private static Reading sheet(String name, String text) {
    return WorkbookReader.against(Network.empty(DAY))
        .read(SheetFile.read(name + ".csv", text.getBytes(StandardCharsets.UTF_8), Limits.USUAL));
  }

  private static Reading zip(String... namesAndTexts) throws IOException {
    return WorkbookReader.against(Network.empty(DAY))
        .read(SheetFile.read("x.zip", WrittenFile.zip(namesAndTexts), Limits.USUAL));
  }
}
