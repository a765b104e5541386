package org.partnershipatlas.register.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Reading;

/** What a council publishes of its senior staff: directorates, services, posts. */
class StaffStructureTest {
  private static final Network NOTHING = Network.empty(LocalDate.of(2026, 11, 30));
  private static final String LIST =
      """
      OrganisationLabel,OrganisationURI,EffectiveDate,Level,JobTitle,Name,Grade,Directorate,Service,ContactDetails,SalaryBand,Vacancy,Comments
      Trafford Council,NA,2025-07-01,1,Chief Executive,Ann Oak,Chief Executive,NA,NA,a@oak.invalid,100000 - 104999,NA,NA
      Trafford Council,NA,2025-07-01,2,Director of Play,NA,Director,Children's Services,NA,NA,NA,NA,NA
      Trafford Council,NA,2025-07-01,3,Head of Playgrounds,NA,SM4,Children's Services,Play,NA,NA,Vacant,Covered for now
      Trafford Council,NA,2025-07-01,4,Play Manager,NA,SM4,Children's Services,Play,NA,NA,NA,NA
      Trafford Council,NA,2025-07-01,4,Play Manager,NA,SM4,Children's Services,Play,NA,NA,NA,NA
      Trafford Council,NA,2025-07-01,4,,NA,SM4,Children's Services,Play,NA,NA,NA,NA
      """;

  @Test
  void theCouncilItsDirectoratesAndTheirServicesArePartsOfEachOther() {
    Network read = applied(LIST, NOTHING);
    Organisation council = body(read, "Trafford Council");
    assertEquals(List.of("gss:E08000009"), council.identifiers());
    Organisation directorate = body(read, "Trafford Council: Children's Services");
    assertEquals(council.id(), directorate.partOf().orElseThrow());
    assertEquals("service directorate", directorate.row().find("kind").orElse(""));
    Organisation service = body(read, "Trafford Council: Play (Children's Services)");
    assertEquals(directorate.id(), service.partOf().orElseThrow());
    assertEquals(3, read.list(Organisation.class).size());
  }

  @Test
  void everyPostIsOneWithItsPlaceAndOnlyWhoIsNamedIsAPerson() {
    Network read = applied(LIST, NOTHING);
    assertEquals(5, read.list(Post.class).size(), "two posts of one title are two");
    Post head = post(read, "Head of Playgrounds");
    assertEquals("Trafford Council", read.name(head.employedBy().orElseThrow()));
    assertTrue(head.about().extra().toString().contains("Vacant"), head.toString());
    assertEquals(1, read.list(Person.class).size());
    Affiliation works = read.list(Affiliation.class).get(0);
    assertEquals("Chief Executive", works.postTitle().orElse(""));
    assertTrue(post(read, "Chief Executive").row().list("extra").toString().contains("contact:"));
  }

  @Test
  void postsOfOneTitleNobodyInThemAndNamesakesElsewhereAreKeptApart() {
    String head = LIST.lines().findFirst().orElseThrow() + "\n";
    Network read =
        applied(
            head
                + "Trafford Council,NA,2025-07-01,3,Manager,Ann Oak,,NA,Play,NA,NA,NA,NA\n"
                + "Trafford Council,NA,2025-07-01,3,Manager,Vacant,,NA,Play,NA,NA,NA,NA\n"
                + "Trafford Council,NA,2025-07-01,3,Manager 2,Withheld,,NA,Play,NA,NA,NA,NA\n"
                + "Bury Council,NA,2025-07-01,3,Clerk,Ann Oak,,NA,NA,NA,NA,NA,NA\n"
                + "Bury Council,NA,2025-07-01,3,Usher,Ann Oak,,NA,NA,NA,NA,NA,NA\n",
            NOTHING);
    assertEquals(5, read.list(Post.class).size());
    assertEquals(2, read.list(Person.class).size(), "one of each council");
    assertEquals(3, read.list(Affiliation.class).size());
    assertTrue(post(read, "Manager 2").about().extra().containsValue("Withheld"));
  }

  @Test
  void whoHasLeftAVacantPostIsKeptAndInNoFileWithoutNames() {
    Network read =
        applied(
            LIST.lines().findFirst().orElseThrow()
                + "\nTrafford Council,NA,2025-07-01,3,Manager,Vacant (Ann Oak left 31 March),,NA,"
                + "Play,NA,NA,NA,NA\n",
            NOTHING);
    assertEquals(0, read.list(Person.class).size());
    assertEquals(
        "Vacant (Ann Oak left 31 March)",
        post(Names.FULL.apply(read), "Manager").about().extra().get("name"));
    assertFalse(Names.ROLES_ONLY.apply(read).listAll().toString().contains("Oak"));
  }

  @Test
  void noColumnIsLost() {
    Network read =
        applied(
            "OrganisationLabel,OrganisationURI,EffectiveDate,JobTitle,Directorate,Department,Email,"
                + "Contact Details,Email,Reports To,Notes,Comments\n"
                + "Trafford Council,https://a.invalid/t,last year,Clerk,Play,Parks,a@oak.invalid,"
                + "Ring first,b@oak.invalid,Chief Executive,Part time,Shared\n",
            NOTHING);
    Post post = post(read, "Clerk");
    assertEquals("Shared", post.about().note().orElse(""));
    assertEquals(
        Map.of(
            "effective date", "last year",
            "department", "Parks",
            "contact:email", "a@oak.invalid",
            "contact:email 2", "b@oak.invalid",
            "contact:contact details", "Ring first",
            "reports to", "Chief Executive",
            "notes", "Part time"),
        post.about().extra());
    assertEquals(
        "https://a.invalid/t",
        body(read, "Trafford Council").about().extra().get("organisation uri"));
  }

  @Test
  void aPostWithoutATitleIsToldAndTheRestIsRead() {
    Reading reading = read(LIST, NOTHING);
    assertEquals(1, reading.faults().size());
    assertEquals(7, reading.faults().get(0).place().row());
    assertTrue(
        reading
            .notes()
            .toString()
            .contains("5 posts in 1 directorate and 1 service read; 1 person is named"),
        reading.notes().toString());
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    Network known = applied(LIST, NOTHING);
    assertEquals(List.of(), Preview.of(read(LIST, known), known).changes());
  }

  @Test
  void aSheetOfOursWithJobTitlesIsNone() {
    assertTrue(recognised(LIST));
    assertFalse(recognised("organisation,person,job title\nOak,Ann,Head\n"));
    assertFalse(recognised("group,person,organisation,directorate\nBoard,Ann,Oak,Play\n"));
  }

  private static boolean recognised(String text) {
    return StaffStructure.recognises("a.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Organisation body(Network network, String name) {
    return network.list(Organisation.class).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Post post(Network network, String title) {
    return network.list(Post.class).stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Reading read(String text, Network known) {
    return StaffStructure.read(Map.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), known);
  }

  private static Network applied(String text, Network known) {
    return Preview.of(read(text, known), known).applyTo(known).network();
  }
}
