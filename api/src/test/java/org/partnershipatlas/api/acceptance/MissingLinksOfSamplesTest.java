package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.analyser.link.MissingLinks;
import org.partnershipatlas.analyser.link.SuggestionLine;
import org.partnershipatlas.analyser.words.MissingLinkWords;
import org.partnershipatlas.api.service.file.FileReading;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.sample.Generator;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.register.sample.Size;

/** What is suggested to coordinators of real and invented places, read by eye. */
class MissingLinksOfSamplesTest {
  @TempDir Path folder;

  private static MissingLinks links(Network network) {
    return Analyser.of(network).missingLinks(MissingLinkOptions.defaults());
  }

  private static Stream<SuggestionLine> lines(MissingLinks links) {
    return Stream.concat(links.known().stream(), links.toAsk().stream());
  }

  @Test
  void inExampleshireTheSeatThatStandsEmptyIsFilledFirst() {
    Network network = Samples.network("exampleshire");
    MissingLinks links = links(network);
    MissingLinkWords words = new MissingLinkWords(network);
    assertEquals(
        List.of(
            "Fill the vacant seat “Lower Vale seat” on Exampleshire Health and Wellbeing Board, to"
                + " which Lower Vale Health Group nominates."),
        links.known().stream().map(words::tell).toList());
    assertEquals(
        "If they are not linked already, invite somebody from Easterley Health Group to"
            + " Exampleshire Health and Wellbeing Board, or let them meet jointly.",
        words.tell(links.toAsk().get(0)));
  }

  /** Scrutiny asks questions of a partnership: no district needs a seat there. */
  @Test
  void nobodyIsSentToAScrutinyCommitteeOrATaskGroup() {
    Network network = Samples.network("exampleshire");
    MissingLinks links = links(network);
    assertTrue(links.leftOut() > 0);
    assertTrue(
        lines(links)
            .flatMap(line -> line.each().stream())
            .flatMap(one -> Stream.of(one.one(), one.other()))
            .flatMap(id -> network.find(id).stream())
            .map(Group::kind)
            .noneMatch(
                kind ->
                    kind.equals(Optional.of(GroupKind.SCRUTINY))
                        || kind.equals(Optional.of(GroupKind.TASK_GROUP))));
  }

  /** All eight are joined in Devon: that they could be joined more nearly is no suggestion. */
  @Test
  void inDevonNoLinkIsMissing() {
    MissingLinks links = links(Samples.network("devon"));
    assertEquals(8, links.now().of());
    assertEquals(8, links.now().joined());
    assertEquals(0, lines(links).count());
    assertEquals(List.of(), links.plan());
  }

  @Test
  void inEastSussexItCannotBeTold() {
    Network network = Samples.network("east-sussex");
    assertEquals(
        List.of(
            "Groups of one tier only are recorded here: to see which links are missing, those of the"
                + " districts and those of the county are needed."),
        new MissingLinkWords(network).sentences(links(network)));
  }

  @Test
  void inAGeneratedCountyEachStepOfThePlanAddsUp() {
    Generator.write(Size.COUNTY, 1, folder);
    Network network =
        FileReading.of(List.of(folder), Optional.empty(), LocalDate.parse("2026-11-22")).network();
    MissingLinks links = links(network);
    assertTrue(lines(links).count() >= 10);
    int joined = links.now().joined();
    for (MissingLinks.PlanStep step : links.plan()) {
      joined += step.suggestion().gain().joined();
      assertEquals(joined, step.after().joined());
      assertEquals(step.suggestion().joins().size(), step.suggestion().gain().joined());
    }
    assertEquals(5, links.plan().size());
  }
}
