package org.partnershipatlas.analyser.link;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.analyser.words.MissingLinkWords;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Progress;

class MissingLinksTest {
  private static final String BASE =
      """
      area shire name=Shire kind=county
      area east name=East kind=district within=shire
      area north name=North kind=district within=shire
      area west name=West kind=district within=shire
      theme health
      group h name='Shire Health' themes=health areas=shire
      group eh name='East Health' themes=health areas=east
      """;
  private static final String COMPLETE =
      """
      completeness c1 what='seats of a group' of=group:eh
      completeness c2 what='links of a group' of=group:eh
      completeness c3 what='seats of a group' of=group:h
      completeness c4 what='links of a group' of=group:h
      """;

  private static Network network(String text) {
    return NetworkText.network(text, "2026-11-22");
  }

  private static MissingLinks links(String text) {
    return Analyser.of(network(text)).missingLinks(MissingLinkOptions.defaults());
  }

  /** The lines as a reader is told them, known ones before those to be asked about. */
  private static List<String> told(String text) {
    MissingLinks found = links(text);
    MissingLinkWords words = new MissingLinkWords(network(text));
    return Stream.concat(found.known().stream(), found.toAsk().stream()).map(words::tell).toList();
  }

  @Test
  void whereNothingIsRecordedItIsToBeAskedFirst() {
    assertEquals(
        List.of("If they are not linked already, let East Health and Shire Health meet jointly."),
        told(BASE));
    MissingLinks found = links(BASE);
    assertEquals(PairState.NOT_RECORDED, found.pairs().get(0).state());
    assertEquals(List.of(Id.group("eh"), Id.group("h")), found.pairs().get(0).unsettled());
    assertEquals(
        "Nobody is recorded who could carry it: ask who sits on them.",
        new MissingLinkWords(network(BASE)).carriers(found.toAsk().get(0)));
  }

  @Test
  void whereSeatsAndLinksAreCompleteItIsKnown() {
    MissingLinks found = links(BASE + COMPLETE);
    assertEquals(PairState.NONE, found.pairs().get(0).state());
    assertEquals(List.of(), found.toAsk());
    assertEquals(List.of("Let East Health and Shire Health meet jointly."), told(BASE + COMPLETE));
  }

  @Test
  void aSeatThatIsKnownToBeEmptyWouldCarryIt() {
    String planned = BASE + "seat s label='East seat' group=h nominated_by=group:eh vacant=yes\n";
    MissingLinks found = links(planned);
    assertEquals(PairState.PLANNED_ONLY, found.pairs().get(0).state());
    assertEquals(
        List.of(
            "Fill the vacant seat “East seat” on Shire Health, to which East Health nominates."),
        told(planned));
    MissingLinkWords words = new MissingLinkWords(network(planned));
    assertEquals(
        "Could carry it: East Health (nominates to the seat).",
        words.carriers(found.known().get(0)));
    assertEquals(
        "It joins 1 more pair: East Health with Shire Health, planned only now (4 steps less in"
            + " all).",
        words.gain(found.known().get(0)));
    assertEquals(List.of(Id.of(Kind.SEAT, "s")), found.known().get(0).first().evidence());
  }

  @Test
  void aSeatWhoseHolderIsNotRecordedIsAskedAbout() {
    String open = BASE + "seat s label='East seat' group=h nominated_by=group:eh\n";
    assertEquals(
        List.of(
            "If they are not linked already, ask who holds the seat “East seat” on Shire Health, to"
                + " which East Health nominates."),
        told(open));
    assertEquals(
        List.of(
            "If they are not linked already, ask which seat on Shire Health it is to which East"
                + " Health nominates, and who holds it."),
        told(BASE + "link l from_group=eh to_group=h kind='nominates to'\n"));
    assertEquals(List.of(), told(open + "person p name=Ann\ntenure t seat=s person=p\n"));
  }

  @Test
  void aVacantSeatIsForThoseWhoFitItAndAChairIsForTheGroup() {
    String sitting =
        BASE
            + """
            organisation cvs name='East CVS' sector=third
            person p name=Ann
            seat s1 group=eh role=representative
            tenure t1 seat=s1 person=p on_behalf_of=cvs
            """;
    String invite =
        "If they are not linked already, invite somebody from East Health to Shire Health, or let"
            + " them meet jointly.";
    String fill =
        "If they are not linked already, fill the vacant seat “Spare” on Shire Health with somebody"
            + " from East Health.";
    assertEquals(List.of(invite), told(sitting));
    assertEquals(List.of(fill), told(sitting + "seat s label=Spare group=h vacant=yes\n"));
    assertEquals(
        List.of(fill),
        told(sitting + "seat s label=Spare group=h vacant=yes reserved_for_sector=third\n"));
    assertEquals(
        List.of(invite),
        told(sitting + "seat s label=Spare group=h vacant=yes reserved_for_sector=public\n"));
    assertEquals(
        List.of(invite), told(sitting + "seat s label=Spare group=h vacant=yes role=chair\n"));
    assertEquals(List.of(invite), told(sitting + "seat s label=Spare group=h\n"));
    MissingLinks found =
        links(sitting + "seat s label=Spare group=h vacant=yes reserved_for_sector=third\n");
    assertEquals(
        List.of(new Carrier(Id.person("p"), CarrierReason.FITS, Id.group("eh"))),
        found.toAsk().get(0).first().carriers());
  }

  @Test
  void whoCouldCarryItIsToldTheBestReasonFirst() {
    String both =
        BASE
            + """
            organisation trust name='Shire Trust'
            person p name=Ann
            person q name=Bob
            person r name=Cyd
            seat s1 group=eh role=chair
            tenure t1 seat=s1 person=p
            seat s2 group=eh
            tenure t2 seat=s2 person=q on_behalf_of=trust
            seat s3 group=h role=observer
            tenure t3 seat=s3 person=p
            seat s4 group=h
            tenure t4 seat=s4 person=r on_behalf_of=trust
            """;
    MissingLinkWords words = new MissingLinkWords(network(both));
    assertEquals(
        "Could carry it: Ann (is in attendance already at Shire Health); Shire Trust (has people on"
            + " both); Bob (sits on East Health).",
        words.carriers(links(both).toAsk().get(0)));
  }

  @Test
  void equalOnesAreOneLine() {
    String three =
        BASE
            + """
            group nh name='North Health' themes=health areas=north
            group wh name='West Health' themes=health areas=west
            """;
    assertEquals(
        List.of(
            "If they are not linked already, let each of 3 groups and Shire Health meet jointly."
                + " They are: East Health; North Health; West Health."),
        told(three));
    // One seat can be filled once.
    MissingLinks one = links(three + "seat s label=Spare group=h vacant=yes\n");
    assertTrue(one.toAsk().get(0).anyOne());
    assertEquals(3, one.plan().size());
    assertEquals(
        List.of(LinkAction.FILL, LinkAction.MEET, LinkAction.MEET),
        one.plan().stream().map(step -> step.suggestion().way().action()).toList());
    assertEquals(List.of(1, 2, 3), one.plan().stream().map(step -> step.after().joined()).toList());
  }

  @Test
  void linksThatJoinTheSameAreToldByTheBest() {
    String two =
        BASE
            + "group g name='Shire Wellbeing' themes=health areas=shire\n"
            + "link l from_group=g to_group=h kind='reports to'\n";
    MissingLinks found = links(two);
    assertEquals(1, found.toAsk().size());
    assertEquals(
        "The same would be joined by a link of East Health with Shire Wellbeing.",
        new MissingLinkWords(network(two)).instead(found.toAsk().get(0)));
  }

  @Test
  void whoIsNearEnoughNeedsNoLink() {
    String joined =
        BASE
            + "group x name=Between themes=health areas=shire\n"
            + "link l1 from_group=eh to_group=x kind=feeds\n"
            + "link l2 from_group=x to_group=h kind=feeds\n";
    assertEquals(List.of(), told(joined));
    assertEquals(
        List.of(
            "2 of 2 pairs of groups are joined: by a route of no more than 2 steps that keeps to"
                + " their theme.",
            "So no link is missing."),
        new MissingLinkWords(network(joined)).sentences(links(joined)));
    // Through a group off their theme it is too far.
    String off = joined.replace("group x name=Between themes=health", "group x name=Between");
    assertEquals(PairState.TOO_FAR, links(off).pairs().get(0).state());
    assertFalse(told(off).isEmpty());
  }

  @Test
  void committeesAndForumsAreLeftOutUnlessAskedFor() {
    String scrutiny = BASE.replace("name='Shire Health'", "name='Shire Health' kind=scrutiny");
    MissingLinks found = links(scrutiny);
    assertEquals(1, found.leftOut());
    assertEquals(List.of(), found.pairs());
    assertEquals(
        1,
        Analyser.of(network(scrutiny))
            .missingLinks(MissingLinkOptions.defaults().kinds(EnumSet.of(GroupKind.SCRUTINY)))
            .pairs()
            .size());
  }

  @Test
  void oneTierIsSaidPlainly() {
    String one = "area town name=Town kind=unitary\ngroup g name=Board areas=town\n";
    assertEquals(
        List.of(
            "There are no two tiers here: no county with districts in it is recorded. So there is no"
                + " link to be missing between tiers."),
        new MissingLinkWords(network(one)).sentences(links(one)));
  }

  @Test
  void groupsOfOneTierOnlyAreSaidPlainly() {
    String one = BASE.lines().filter(l -> !l.startsWith("group h ")).collect(joining("\n"));
    assertEquals(
        List.of(
            "Groups of one tier only are recorded here: to see which links are missing, those of the"
                + " districts and those of the county are needed."),
        new MissingLinkWords(network(one)).sentences(links(one)));
    String both = BASE.replace("themes=health areas=east", "areas=east");
    assertEquals(
        List.of(
            "No group of the districts stands beside one of the county, since none on the same theme"
                + " and no two boards are recorded. So it cannot be told which links are missing."),
        new MissingLinkWords(network(both)).sentences(links(both)));
  }

  @Test
  void theCeilingIsTheRules() {
    assertEquals(12, links(BASE).ceiling());
    assertEquals(8, links(BASE).plan().get(0).suggestion().gain().fall());
    String rule = BASE + "rule r kind='missing link' limit=4.5\n";
    assertEquals(9, links(rule).ceiling());
    assertEquals(5, links(rule).plan().get(0).suggestion().gain().fall());
    assertEquals(
        20,
        Analyser.of(network(rule))
            .missingLinks(MissingLinkOptions.defaults().ceiling(20))
            .ceiling());
  }

  @Test
  void pairsCanBeChosen() {
    String more = BASE + "group k name=Compact areas=shire\n";
    GroupPair pair = new GroupPair(Id.group("eh"), Id.group("k"));
    MissingLinkOptions chosen = MissingLinkOptions.defaults().pairs(List.of(pair));
    MissingLinks found = Analyser.of(network(more)).missingLinks(chosen);
    assertEquals(List.of(pair), found.pairs().stream().map(PairNow::pair).toList());
    assertEquals(1, found.plan().size());
    MissingLinkOptions unknown =
        chosen.pairs(List.of(new GroupPair(Id.group("eh"), Id.group("nobody"))));
    Analyser analyser = Analyser.of(network(more));
    assertThrows(BadQuestion.class, () -> analyser.missingLinks(unknown));
  }

  @Test
  void itTellsHowFarItIsAndStops() {
    List<Long> told = Collections.synchronizedList(new ArrayList<>());
    Progress watching =
        new Progress() {
          @Override
          public void at(long done, long of) {
            told.add(of);
          }

          @Override
          public void check() {
            if (told.size() > 1) {
              throw new CancellationException();
            }
          }
        };
    Network network = network(RandomTiers.text(3));
    Analyser analyser = Analyser.of(network);
    MissingLinkOptions all = MissingLinkOptions.defaults().kinds(EnumSet.allOf(GroupKind.class));
    assertFalse(analyser.missingLinks(all).plan().isEmpty());
    assertThrows(CancellationException.class, () -> analyser.missingLinks(all, watching));
    assertFalse(told.isEmpty());
  }
}
