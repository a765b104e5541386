package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.register.neo4j.LocalServer;
import org.partnershipatlas.register.neo4j.Login;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.ServerOptions;
import org.partnershipatlas.register.neo4j.StoreHome;

/** The commands over a register on somebody's own Neo4j server. */
class RegisterCommandsIT {
  private static final String SHEET =
      """
      group,role,person,organisation,sector,area,from
      Exeter LSP,chair,Ann Smith,Exeter CVS,third,Exeter,2007-05-01
      Exeter LSP,member,,Exeter City Council,public,Exeter,2007-05-01
      Youth Forum,member,vacant,,,Exeter,
      """;
  private static final String FAULTY = SHEET.replaceFirst("2007-05-01", "31/02/2007");

  @TempDir private static Path shared;
  private static LocalServer server;
  private static Login login;
  private static Path password;

  @TempDir private Path folder;

  @BeforeAll
  static void startServer() throws IOException {
    server =
        LocalServer.claim(
            new StoreHome(shared.resolve("theirs")), new ServerOptions(512, 64, false));
    login = server.start(word -> {});
    password = Files.writeString(shared.resolve("password"), login.password() + "\n");
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void emptyRegister() {
    Neo4jRegister register = Neo4jRegister.remote(login, new StoreHome(folder.resolve("home")));
    register.awaitReady(Duration.ofSeconds(60));
    register.remove();
  }

  @Test
  void aSheetIsTakenInOnce() throws IOException {
    Path sheet = file("seats.csv", SHEET);
    Typed preview = stored("import", sheet, "--preview");
    assertEquals(0, preview.status(), preview.aside());
    assertTrue(preview.answer().startsWith("Would change: added="), preview.answer());
    assertEquals(0, seats(), "a preview changes nothing");

    Typed taken = stored("import", sheet);
    assertEquals(0, taken.status(), taken.aside());
    assertTrue(taken.answer().startsWith("Taken in as revision 1: added="), taken.answer());
    assertEquals(3, seats());

    Typed again = stored("import", sheet);
    assertEquals(0, again.status(), again.aside());
    assertEquals(
        "Nothing to change: all of it is in the register already.", again.answer().strip());
  }

  @Test
  void aFaultLeavesTheRegisterAsItWasUnlessItsRowIsLeftOut() throws IOException {
    Path sheet = file("seats.csv", FAULTY);
    Typed refused = stored("import", sheet);
    assertEquals(2, refused.status(), refused.answer());
    assertTrue(refused.aside().contains("31/02/2007"), refused.aside());
    assertTrue(refused.aside().contains("row 2"), refused.aside());
    assertTrue(refused.aside().contains("Nothing was changed."), refused.aside());
    assertEquals(0, seats());

    Typed rest = stored("import", sheet, "--leave-out-faults");
    assertEquals(0, rest.status(), rest.aside());
    assertEquals(2, seats());
  }

  @Test
  void aGroupSaidToBeCompleteIsCompleteAndNoOther() throws IOException {
    Path sheet = file("seats.csv", SHEET);
    Typed unknown = stored("import", sheet, "--complete", "Exeter LPS");
    assertEquals(2, unknown.status());
    assertTrue(unknown.aside().contains("Exeter LSP"), unknown.aside());
    assertEquals(0, stored("import", sheet, "--complete", "exeter lsp").status());
    assertTrue(overview().contains("1 of 2 groups marked complete"), overview());
    assertEquals(0, stored("import", sheet, "--complete", "all").status());
    assertTrue(overview().contains("2 of 2 groups marked complete"), overview());
  }

  @Test
  void anotherHolderIsAskedAboutAndNotPutIn() throws IOException {
    stored("import", file("seats.csv", SHEET));
    Typed other = stored("import", file("seats.csv", SHEET.replace("Ann Smith", "Cara Lane")));
    assertEquals(0, other.status(), other.aside());
    assertTrue(other.aside().contains("held by Ann Smith"), other.aside());
    assertTrue(other.answer().startsWith("Nothing was changed: "), other.answer());
    assertTrue(other.answer().contains("doubtful=1"), other.answer());
    assertTrue(other.aside().contains("One question is open"), other.aside());
    assertEquals(3, seats());
  }

  @Test
  void areasThatEnglandsListKnowsAreAddedOnlyWhereItIsSaid() throws IOException {
    Path sheet =
        file("towns.csv", "group,area\nOne,Exeter\nTwo,Arun\nThree,Bedford\nFour,Lower Wood\n");
    Typed asked = stored("import", sheet, "--preview");
    for (String told :
        List.of(
            "The register lacks 2 areas",
            "  Arun (district in West Sussex, E07000224)",
            "--areas none, or name those: --areas \"Exeter, Arun\"",
            "--areas \"Bedford=today\", \"Bedford=earlier\" or \"Bedford=none\"")) {
      assertTrue(asked.aside().contains(told), told + " in " + asked.aside());
    }
    assertTrue(asked.answer().contains("doubtful=2"), asked.answer());
    for (String wrong : List.of("Exter", "Bedford", "Exeter=earlier", "Lower Wood")) {
      assertEquals(2, stored("import", sheet, "--areas", wrong).status(), wrong);
    }
    String misspelt = stored("import", sheet, "--areas", "Exter").aside();
    assertTrue(misspelt.contains("Did you mean Exeter?"), misspelt);
    Typed all = stored("import", sheet, "--preview", "--areas", "england");
    assertTrue(all.answer().contains("doubtful=1"), all.answer());
    Typed none = stored("import", sheet, "--preview", "--areas", "none");
    assertTrue(none.answer().contains("doubtful=0"), none.answer());
    assertFalse(none.aside().contains("--areas"), none.aside());

    String some = "Exeter, Bedford=today";
    Typed taken = stored("import", sheet, "--areas", some, "--who", "Jo Bell");
    assertEquals(0, taken.status(), taken.aside());
    String areas = full();
    assertTrue(areas.contains("E07000041") && areas.contains("E06000055"), areas);
    assertFalse(areas.contains("E07000224"), "Arun is a name and nothing more");
    Typed again = stored("import", sheet, "--areas", some);
    assertTrue(again.answer().startsWith("Nothing to change"), again.answer() + again.aside());
  }

  @Test
  void slipsAreWrittenForEveryGroupAndComeBackMarked() throws IOException {
    stored("import", file("seats.csv", SHEET));
    Path slips = folder.resolve("slips");
    Typed written = stored("slips", "-o", slips);
    assertEquals(0, written.status(), written.aside());
    assertTrue(written.aside().contains("2 slips with"), written.aside());
    assertTrue(Files.exists(slips.resolve("check-slip-exeter-lsp.xlsx")), written.aside());
    Path one = folder.resolve("one.csv");
    assertEquals(0, stored("slips", "Exeter LSP", "-o", one).status());
    String marked =
        Files.readString(one)
            .replace("Ann Smith,Exeter CVS,1 May 2007,,", "Ann Smith,Exeter CVS,1 May 2007,,left");
    Typed back = stored("import", file("back.csv", marked));
    assertEquals(0, back.status(), back.aside());
    assertTrue(back.aside().contains("check slip of Exeter LSP, not signed"), back.aside());
    assertTrue(back.answer().contains("ended=1"), back.answer());
    assertEquals(2, stored("slips", "Nowhere", "-o", one).status());
    Path unnamed = folder.resolve("unnamed.csv");
    Typed refused = stored("slips", "Exeter LSP", "--names", "roles", "-o", unnamed);
    assertEquals(2, refused.status(), refused.aside());
    assertTrue(refused.aside().contains("names the people whose seats"), refused.aside());
    assertFalse(Files.exists(unnamed), "a slip with everybody's name");
    assertEquals(2, stored("slips", "--every", "person", "-o", one).status());
  }

  @Test
  void aFolderOfSheetsIsOneImport() throws IOException {
    Path sheets = Files.createDirectory(folder.resolve("sheets"));
    Files.writeString(sheets.resolve("a.csv"), SHEET);
    Files.writeString(
        sheets.resolve("b.csv"), "group,role,person\nHealth Board,member,Ann Smith\n");
    Files.writeString(sheets.resolve("notes.md"), "not a sheet");
    Typed taken = stored("import", sheets);
    assertEquals(0, taken.status(), taken.aside());
    assertEquals(4, seats());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Typed nothing = stored("import", empty);
    assertEquals(2, nothing.status());
    assertTrue(nothing.aside().contains("holds no sheet"), nothing.aside());
    assertEquals(2, stored("import", folder.resolve("none.csv")).status());
  }

  @Test
  void councilsGivenTogetherShareTheirPeople() throws IOException {
    Path one = file("one.json", council("Cheltenham Borough Council", "Ann Smith", "Bo Jones"));
    Path two = file("two.json", council("Gloucestershire County Council", "Ann Smith", "Cy Lee"));
    Typed taken = stored("import", one, two);
    assertEquals(0, taken.status(), taken.aside());
    assertEquals(2, seats("groups"));
    assertEquals(4, seats());
    assertEquals(3, seats("people"), "one person sits on both");
    Typed again = stored("import", one, two);
    assertTrue(again.answer().startsWith("Nothing to change"), again.answer());
    Typed mixed = stored("import", one, file("seats.csv", SHEET));
    assertEquals(2, mixed.status());
    assertTrue(mixed.aside().contains("two kinds"), mixed.aside());
  }

  @Test
  void theWholeRegisterComesBackTheSame() throws IOException {
    stored("import", file("seats.csv", SHEET), "--complete", "all");
    String before = full();
    for (String format : List.of("xlsx", "ods", "csv", "json")) {
      Path file = folder.resolve("all." + (format.equals("csv") ? "zip" : format));
      assertEquals(0, stored("export", format, "-o", file, "--names", "full").status());
      emptyRegister();
      assertEquals(0, seats());
      Typed taken = stored("import", file);
      assertEquals(0, taken.status(), format + taken.aside());
      assertEquals(before, full(), format);
    }
  }

  @Test
  void aBackupOfTheirServerIsMadeAndPutBackWhileAnotherAtlasServesIt() throws IOException {
    stored("import", file("seats.csv", SHEET));
    String before = full();
    Path kept = folder.resolve("kept.atlas-backup");
    Typed made = stored("backup", "-o", kept);
    assertEquals(0, made.status(), made.aside());
    try (Program served = serve("--neo4j", login.uri())) {
      served.await("api/v1/status", text -> text.contains("\"state\":\"ready\""));
      stored("import", file("more.csv", "group,role,person\nHealth Board,member,Dee Fox\n"));
      assertTrue(stored("restore", kept, "--preview").answer().contains("Now:"));
      assertEquals(4, seats(), "a preview changes nothing");
      Typed back = stored("restore", kept, "--yes", "--who", "Jo Bell");
      assertEquals(0, back.status(), back.aside());
      assertEquals(before, full());
      served.await("api/v1/overview", text -> text.contains("\"seats\":3"));
      // Whoever is erased here is forgotten there, in what it has worked out as well.
      String then = "api/v1/records/person?network=revision:1";
      assertTrue(served.ask(then).contains("Ann Smith"));
      assertTrue(served.ask("api/v1/history/3").contains("\"who\":\"Jo Bell\""));
      Typed gone = stored("erase", "Ann Smith", "--yes", "--who", "Jo Bell");
      assertEquals(0, gone.status(), gone.aside());
      served.await("api/v1/records/person", text -> !text.contains("Ann Smith"));
      served.await(then, text -> !text.contains("Ann Smith"));
      assertFalse(served.ask("api/v1/history/1").contains("Ann Smith"));
      assertTrue(served.ask("api/v1/history/4").contains("\"who\":\"Jo Bell\""));
    }
    // Nor does the file that was kept elsewhere bring them back.
    assertEquals(0, stored("restore", kept, "--yes").status());
    assertFalse(full().contains("Ann Smith"));
    Files.write(kept, new byte[] {1, 2, 3});
    assertEquals(2, stored("restore", kept, "--yes").status());
  }

  @Test
  void theServeCommandOpensTheSameRegister() throws IOException {
    stored("import", file("seats.csv", SHEET));
    try (Program served = serve("--neo4j", login.uri())) {
      String status = served.await("api/v1/status", text -> text.contains("\"state\":\"ready\""));
      assertTrue(status.contains("\"kind\":\"remote\""), status);
      String overview = served.ask("api/v1/overview");
      assertTrue(overview.contains("\"network\":\"stored\""), overview);
      assertTrue(overview.contains("\"seats\":3"), overview);
      stored("import", file("more.csv", "group,role,person\nHealth Board,member,Dee Fox\n"));
      served.await("api/v1/overview", text -> text.contains("\"seats\":4"));
    }
    assertTrue(seats() == 4, "their server is still up");
  }

  @Test
  void aServerOutOfReachIsStatusThree() throws IOException {
    Typed nobody =
        Typed.in(
            folder,
            false,
            "analyse",
            "--stored",
            "--neo4j",
            "bolt://127.0.0.1:1",
            "--neo4j-password-file",
            password.toString());
    assertEquals(3, nobody.status(), nobody.aside());
    assertEquals("", nobody.answer());
    Path wrong = file("wrong", "not the password");
    Typed refused =
        Typed.in(
            folder,
            false,
            "analyse",
            "--stored",
            "--neo4j",
            login.uri(),
            "--neo4j-password-file",
            wrong.toString());
    assertEquals(3, refused.status(), refused.aside());
    assertFalse(refused.aside().contains("not the password"), "a password is never shown");
    Typed noFile =
        Typed.in(
            folder,
            false,
            "store",
            "--neo4j",
            login.uri(),
            "--neo4j-password-file",
            folder.resolve("none").toString());
    assertEquals(2, noFile.status(), noFile.aside());
  }

  @Test
  void theStoreCommandSaysWhereTheirServerIsAndGoes() {
    Typed said = stored("store", "--wait");
    assertEquals(0, said.status(), said.aside());
    assertTrue(said.answer().contains("Address:  " + login.uri()), said.answer());
    assertFalse((said.answer() + said.aside()).contains(login.password()));
  }

  private Program serve(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("serve", "--port", "0", "--no-open"));
    words.addAll(List.of("--home", folder.resolve("serving").toString()));
    words.addAll(List.of("--neo4j-password-file", password.toString()));
    words.addAll(List.of(more));
    return Program.start(words);
  }

  /** Types a command that is about the register. */
  private Typed stored(Object... words) {
    List<String> all = new ArrayList<>();
    List.of(words).forEach(word -> all.add(word.toString()));
    all.addAll(List.of("--neo4j", login.uri(), "--neo4j-password-file", password.toString()));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    return Typed.in(folder, false, all.toArray(String[]::new));
  }

  private int seats() {
    return seats("seats");
  }

  private int seats(String what) {
    return stored("analyse", "--stored", "--format", "json").json().get(what).asInt();
  }

  private String overview() {
    return stored("analyse", "--stored").answer();
  }

  /** Everything that is in the register, as one text. */
  private String full() throws IOException {
    Path file = folder.resolve("full.zip");
    assertEquals(0, stored("export", "csv", "-o", file, "--names", "full").status());
    return CommandTest.text(file);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String council(String name, String chair, String member) {
    return """
        {"council": "%s", "generatedUtc": "2026-01-27T09:00:00Z",
         "counts": {"totalInFeed": 1, "activeInOutput": 1, "scrapeFailures": 0},
         "committees": [{"id": 1, "title": "Scrutiny Committee", "category": "Scrutiny",
           "flags": {"deleted": false, "expired": false},
           "members": [{"uid": 1, "name": "Councillor %s", "role": "Chair"},
                       {"uid": 2, "name": "Councillor %s", "role": null}]}]}
        """
        .formatted(name, chair, member);
  }
}
