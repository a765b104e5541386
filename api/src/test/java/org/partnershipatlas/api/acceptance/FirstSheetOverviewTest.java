package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.OverviewWords;
import org.partnershipatlas.api.service.file.FileReading;

/**
 * A first sheet of seats alone, in four layouts that people keep, gives an overview of true
 * sentences. The sheets are fictional.
 */
class FirstSheetOverviewTest {
  @TempDir Path folder;

  @Test
  void aTidySheet() throws IOException {
    assertOverview(
        """
        Group,Role,Person,Organisation,Sector,Term ends,Route,Speaks for
        Anytown Board,Chair,Cllr Jo Sample,Anytown Council,Public,,,
        Anytown Board,VCS rep,Al Example,Anytown CVS,Third,30/06/2026,Elected by the sector,Anytown CVS
        Anytown Board,Rep,vacant,,Third,,,
        """,
        List.of(
            "On 22 November 2026 these records hold 1 group, 3 seats, 2 people, 2 organisations, 0 areas and 0 formal links.",
            "No group is marked complete; no seat says when it was last checked.",
            "A third-sector representative's seat on Anytown Board is vacant.",
            "The term of a third-sector representative's seat on Anytown Board ended on 30 June 2026 and nobody new is recorded.",
            "It cannot be told yet whether 1 group answers to a top table."));
  }

  @Test
  void aListWithTitlesAboveAndWordsOfItsOwn() throws IOException {
    assertOverview(
        """
        VCS reps on partnerships

        Board;Position;Name;Agency;Term expires
        Safer Anytown;Chair;Bo Example;Police;
        Safer Anytown;Rep;Cy Sample;Victim Support;31/03/2027
        Safer Anytown;Rep;?;;
        """,
        List.of(
            "On 22 November 2026 these records hold 1 group, 3 seats, 2 people, 2 organisations, 0 areas and 0 formal links.",
            "No group is marked complete; no seat says when it was last checked.",
            "It cannot be told yet whether anybody speaks for the third sector on 1 group.",
            "It cannot be told yet whether 1 group answers to a top table."));
  }

  @Test
  void aGridOfPeopleAndGroups() throws IOException {
    assertOverview(
        """
        Name,Organisation,LSP Board,Health Partnership
        Al Example,Anytown CVS,X,Chair
        Bo Sample,Age Example,,Dep
        Cy Example,Mind Example,X,vacant
        """,
        List.of(
            "On 22 November 2026 these records hold 2 groups, 5 seats, 3 people, 3 organisations, 0 areas and 0 formal links.",
            "No group is marked complete; no seat says when it was last checked.",
            "A seat on Health Partnership is vacant.",
            "It cannot be told yet whether anybody speaks for the third sector on 2 groups.",
            "It cannot be told yet whether 2 groups answer to a top table."));
  }

  @Test
  void aListWithEachGroupNamedOnce() throws IOException {
    assertOverview(
        """
        Group,Seat,Who,From which body
        Anytown LSP,Chair,Al Example,Anytown Council
        ,VCS 1,Bo Sample,CVS
        ,VCS 2,Vacant,
        ,NHS,TBC,NHS Trust
        """,
        List.of(
            "On 22 November 2026 these records hold 1 group, 4 seats, 2 people, 3 organisations, 0 areas and 0 formal links.",
            "No group is marked complete; no seat says when it was last checked.",
            "The seat “VCS 2” on Anytown LSP is vacant.",
            "It cannot be told yet whether anybody speaks for the third sector on 1 group.",
            "It cannot be told yet whether 1 group answers to a top table."));
  }

  private void assertOverview(String sheet, List<String> sentences) throws IOException {
    Path file = Files.writeString(folder.resolve("seats.csv"), sheet);
    FileReading reading =
        FileReading.of(List.of(file), Optional.empty(), LocalDate.parse("2026-11-22"));
    assertEquals(List.of(), reading.faults());
    Analyser analyser = Analyser.of(reading.network());
    assertEquals(
        String.join("\n", sentences),
        String.join("\n", new OverviewWords(reading.network()).sentences(analyser.overview())));
  }
}
