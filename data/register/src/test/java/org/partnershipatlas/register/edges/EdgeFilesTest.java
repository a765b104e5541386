package org.partnershipatlas.register.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

class EdgeFilesTest {
  private static EdgeReading read(String... files) {
    return EdgeFiles.of(
        Arrays.stream(files)
            .map(
                text ->
                    SheetFile.read(
                        text.startsWith("id") ? "nodes.csv" : "edges.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        Limits.USUAL))
            .toList());
  }

  private static Network network(EdgeReading reading) {
    assertEquals(List.of(), reading.problems());
    return Network.of(reading.records(), LocalDate.parse("2026-11-22"));
  }

  private static String organisations(Network network) {
    return network.list(Organisation.class).stream()
        .map(body -> body.id().value() + "|" + body.name())
        .collect(Collectors.joining(" "));
  }

  @Test
  void eachRowIsADealingAndAnIdIsKeptAsGiven() {
    Network network =
        network(
            read(
                "Source,TARGET,Weight,since\n"
                    + "a,A,2,2007\n\"The \"\"Hub\"\", Exeter\",Ärzte,1.5,\n42,42,,\na,A,2,2007\n"));
    assertEquals(
        "42|42 A|A The \"Hub\", Exeter|The \"Hub\", Exeter a|a Ärzte|Ärzte",
        organisations(network));
    assertEquals(4, network.list(Relationship.class).size());
    assertEquals(
        List.of("{since=2007, weight=2}", "{since=2007, weight=2}", "{weight=1.5}", "{}"),
        network.list(Relationship.class).stream()
            .map(r -> r.about().extra().toString())
            .sorted()
            .toList());
  }

  @Test
  void contactDetailsOfNodesAndPairsAreMarkedAsSuch() {
    Network network =
        network(
            read(
                "source,target,Contact no,since\na,b,01234 5,2007\n",
                "id,name,E-mail,phoneNumber,note\na,Alpha,a@example.org,01234 6,kept\n"));
    assertEquals(
        "{contact:E-mail=a@example.org, contact:phoneNumber=01234 6, note=kept}",
        network.get(Id.organisation("a")).about().extra().toString());
    assertEquals(
        "{contact:Contact no=01234 5, since=2007}",
        network.list(Relationship.class).get(0).about().extra().toString());
  }

  @Test
  void whatNoRecordMayBeCalledKeepsItsIdBesideIt() {
    Network network = network(read("source,target\n\"x;y\",z\n"));
    Organisation odd =
        network.list(Organisation.class).stream()
            .filter(body -> body.name().equals("x;y"))
            .findFirst()
            .orElseThrow();
    assertEquals("x;y", odd.about().extra().get("id"));
    assertFalse(odd.id().value().contains(";"));
  }

  @Test
  void peopleHaveSeatsAndTheirIdsSayNothingOfThem() {
    Network network = network(read("person,group\nAnn,Hub\nBob,Hub\nAnn,Ann\n"));
    assertEquals(2, network.list(Person.class).size());
    assertEquals(
        List.of("Ann", "Hub"),
        network.list(Group.class).stream().map(g -> g.id().value()).toList());
    assertEquals(3, network.list(Tenure.class).size());
    network
        .list(Person.class)
        .forEach(person -> assertFalse(person.id().value().matches(".*(Ann|Bob).*")));
    assertEquals(
        network.fingerprint(),
        network(read("person,group\nAnn,Ann\nBob,Hub\nAnn,Hub\n")).fingerprint(),
        "the order of rows says nothing");
  }

  @Test
  void nodesBesideAddWhatTheyKnowAndWhoHasNoLink() {
    Network network =
        network(
            read(
                "id,name,kind,sector,budget\na,Alpha,charity,Third,100\nc,Gamma,club,elves,\n",
                "source,target\na,b\n"));
    Organisation alpha = network.get(Id.organisation("a"));
    assertEquals("Alpha", alpha.name());
    assertEquals(Optional.of("charity"), alpha.kind());
    assertEquals(Optional.of(Sector.THIRD), alpha.sector());
    assertEquals("100", alpha.about().extra().get("budget"));
    assertEquals("elves", network.get(Id.organisation("c")).about().extra().get("sector"));
    assertEquals("a|Alpha b|b c|Gamma", organisations(network));
  }

  @Test
  void aNodeOfEitherSideIsPlacedByItsKind() {
    EdgeReading reading =
        read(
            "id,name,kind\nx,Xu,person\nx,Board X,group\ny,,\nHub,The Hub,\n",
            "person,group\nx,Hub\n");
    Network network = network(reading);
    assertEquals(
        List.of("The Hub", "Board X"),
        network.list(Group.class).stream().map(Group::name).toList());
    assertEquals(Optional.of("Xu"), network.list(Person.class).get(0).name());
    assertTrue(reading.notes().toString().contains("“y” is in no pair"), reading.notes()::toString);
  }

  @Test
  void nodesAreFoundInTheFolderOfTheEdges(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("nodes.csv"), "Id,Label\na,Alpha\n");
    Path edges = folder.resolve("e.csv");
    Files.writeString(edges, "source,target\na,b\n");
    Path nodes = EdgeFiles.findBeside(edges).orElseThrow();
    assertEquals(
        "a|Alpha b|b",
        organisations(
            network(EdgeFiles.of(List.of(SheetFile.read(edges), SheetFile.read(nodes))))));
    assertTrue(EdgeFiles.recognises("e.csv", Files.readAllBytes(edges)));
    assertFalse(EdgeFiles.recognises("nodes.csv", Files.readAllBytes(nodes)));
    assertEquals(Optional.empty(), EdgeFiles.findBeside(nodes));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '\uFEFFSource;Target\nCafé;B\n'",
    "windows-1252, 'source\ttarget\nCafé\tB\n'",
    "UTF-16LE, '\uFEFFsource,target\r\nCafé,B\r\n'",
    "UTF-8, 'source|target\rCafé|B\r'"
  })
  void lettersAndSeparatorsAreFoundOut(String charset, String text) {
    SheetFile file = SheetFile.read("e.csv", text.getBytes(Charset.forName(charset)), Limits.USUAL);
    assertEquals("B|B Café|Café", organisations(network(EdgeFiles.of(List.of(file)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "'source,target,weight\nA,B,1\nA,B,two'/bad-weight/3/weight/two",
        "'source,target,weight\nA,B,-1'/bad-weight/2/weight/-1",
        "'source,target,weight\nA,B,0'/bad-weight/2/weight/0",
        "'source,target,weight\nA,B,NaN'/bad-weight/2/weight/NaN",
        "'source,target,weight\nA,B,1e999'/bad-weight/2/weight/1e999",
        "'source,target\n,B'/missing-end/2/source/''",
        "'person,group\nA,'/missing-end/2/group/''",
        "'source,weight\nA,1'/missing-column/1/target/source,weight",
        "'person,name\nA,1'/missing-column/1/group/person,name",
        "'one,two\nA,1'/missing-column/1/source/one,two",
        "''/file-empty/1/''/''"
      })
  void aFaultIsToldWithItsPlaceValueAndMend(
      String text, String code, int row, String column, String value) {
    EdgeReading reading = read(text);
    assertEquals(1, reading.problems().size(), reading.problems()::toString);
    Problem fault = reading.problems().get(0);
    assertEquals(code, fault.code());
    assertEquals(row, fault.place().row());
    assertEquals(column, fault.place().column());
    assertEquals(value, fault.value());
    assertFalse(fault.mend().isBlank());
  }

  @Test
  void listsOfTwoKindsAndRepeatedNodesAreFaults() {
    assertEquals(
        "two-forms", read("source,target\na,b\n", "person,group\na,b\n").problems().get(0).code());
    assertEquals(
        "repeated-id",
        read("id,name\na,A\na,B\n", "source,target\na,b\n").problems().get(0).code());
    assertEquals(
        "missing-id", read("id,name\n,A\n", "source,target\na,b\n").problems().get(0).code());
  }
}
