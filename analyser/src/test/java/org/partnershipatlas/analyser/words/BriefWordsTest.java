package org.partnershipatlas.analyser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Progress;

class BriefWordsTest {
  private static final String TEXT =
      """
      area vale name=Vale kind=unitary
      organisation cvs name='Vale CVS' sector=third areas=vale
      organisation forum name='Vale Advice Forum' sector=third areas=vale wants_a_voice=yes
      person ann name='Ann Example'
      group v name='Vale Board' kind='partnership board' areas=vale
      seat v1 label='Advice seat' group=v reserved_for_sector=third vacant=yes applications_close=2026-12-11 how_to_stand='Write to the forum'
      seat v2 group=v last_checked=2026-03-01
      seat v3 group=v
      tenure t1 seat=v2 person=ann on_behalf_of=cvs
      tenure t2 seat=v3
      """;

  private static List<Sentence> told(String text, Names names) {
    Network network = names.apply(NetworkText.network(text, "2026-11-22"));
    return new BriefWords(network, names)
        .sentences(Analyser.of(network).brief(Optional.of(Id.area("vale")), Progress.NONE));
  }

  private static List<String> part(BriefPart part, String text) {
    return told(text, Names.ROLES_ONLY).stream()
        .filter(s -> s.heading().equals(part.word()))
        .map(Sentence::text)
        .toList();
  }

  @Test
  void itSaysWhatThereIs() {
    assertEquals(
        List.of(
            "On 22 November 2026 these records hold 1 group of Vale, 3 seats on it, 1 person who"
                + " sits there, 2 organisations that are listed and 0 formal links.",
            "It is 1 partnership board.",
            "Of the 3 seats 2 are filled (1 of them by somebody who is not known) and 1 is vacant.",
            "On the one group the third sector's voice is: in the room only, an organisation"
                + " sitting for itself."),
        part(BriefPart.THERE, TEXT));
  }

  @Test
  void itSaysUntilWhenSomebodyMayComeForward() {
    List<String> missing = part(BriefPart.MISSING, TEXT);
    assertTrue(
        missing.contains(
            "Somebody may come forward for one of them, the seat “Advice seat” on Vale Board, until"
                + " 11 December 2026."),
        missing.toString());
    List<String> past = part(BriefPart.MISSING, TEXT.replace("2026-12-11", "2026-10-11"));
    assertTrue(past.stream().noneMatch(s -> s.contains("come forward")), past.toString());
  }

  @Test
  void everyPartIsThereInItsOrderAndRestsOnRows() {
    List<Sentence> all = told(TEXT, Names.ROLES_ONLY);
    assertEquals(
        Arrays.stream(BriefPart.values()).map(BriefPart::word).toList(),
        all.stream().map(Sentence::heading).distinct().toList());
    for (Sentence one : all) {
      boolean said = one.heading().equals(BriefPart.REACH.word());
      assertFalse(one.records().isEmpty() && !said, one.text());
      assertTrue(one.text().endsWith("."), one.text());
    }
  }

  @Test
  void nobodyIsNamedWhoIsNotToBe() {
    assertTrue(told(TEXT, Names.FULL).stream().noneMatch(s -> s.text().contains("not by name")));
    for (Names names : List.of(Names.ROLES_ONLY, Names.AGREED, Names.COUNTS_ONLY)) {
      assertTrue(told(TEXT, names).stream().noneMatch(s -> s.text().contains("Ann")));
    }
  }

  @Test
  void whatIsAcceptedIsNotLostFromTheCount() {
    String id =
        Analyser.of(NetworkText.network(TEXT, "2026-11-22")).gaps().gaps().stream()
            .filter(
                g ->
                    g.affected().contains(Id.seat("v1"))
                        || g.evidence().stream().anyMatch(e -> e.record().equals(Id.seat("v1"))))
            .findFirst()
            .orElseThrow()
            .id();
    String more =
        TEXT
            + "seat v4 label='Housing seat' group=v reserved_for_sector=third vacant=yes\n"
            + "gap_mark k gap="
            + id
            + " state=accepted\n";
    List<String> missing = part(BriefPart.MISSING, more);
    assertTrue(
        missing.stream()
            .anyMatch(s -> s.contains("vacant") && s.contains("1 more left out by the rules")),
        missing.toString());
  }

  @Test
  void nothingShownIsNotNothingMissing() {
    List<String> missing = part(BriefPart.MISSING, "area vale name=Vale kind=unitary\n");
    assertEquals(
        List.of(
            "Nothing is shown to be missing; what is not recorded may be missing all the same."),
        missing);
  }

  @Test
  void whatTheRulesLeaveOutIsNotCalledWhole() {
    String text =
        """
        area vale name=Vale kind=unitary
        group c name='Planning' kind='council committee' areas=vale
        group d name='Cabinet' kind=cabinet areas=vale
        """;
    assertEquals(
        List.of(
            "No gap is looked for on any of the 2 groups: the rules leave out the kinds cabinet and"
                + " council committee; the Rules sheet can change that."),
        part(BriefPart.CANNOT_TELL, text).stream().filter(s -> s.contains("looked for")).toList());
    assertTrue(
        part(BriefPart.CANNOT_TELL, text).stream().noneMatch(s -> s.startsWith("No question")));
  }
}
