package org.partnershipatlas.analyser.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.dependence.DependenceReport;
import org.partnershipatlas.analyser.words.MeasureWords;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class MeasureModesTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          organisation o1
          organisation o2
          organisation o3
          group a
          group b
          group c
          group old to=2020
          link l1 from_group=b to_group=c kind='reports to'
          link l2 from_group=b to_group=c kind=feeds
          link l3 from_group=a to_group=c kind=mirrors
          person p name=Ann
          person q name=Bob
          person clerk name=Clerk
          seat s1 group=a
          seat s2 group=b
          seat s3 group=b
          seat s4 group=c role=officer
          seat s5 group=a role=officer
          seat s6 group=a
          tenure t1 seat=s1 person=p on_behalf_of=o1
          tenure t2 seat=s2 person=p
          tenure t3 seat=s3 person=q on_behalf_of=o2
          tenure t4 seat=s4 person=clerk
          tenure t5 seat=s5 person=clerk
          tenure t6 seat=s6 on_behalf_of=o2
          relationship r1 organisation=o1 other_organisation=o2 kind='works with'
          relationship r2 organisation=o2 other_organisation=o1 kind=funds
          relationship r3 organisation=o3 other_organisation=o3
          """,
          "2026-11-22");

  private static MeasureReport measure(MeasureOptions options) {
    return Analyser.of(NETWORK).measures(options);
  }

  private static MeasureReport measure(MeasureMode mode) {
    return measure(MeasureOptions.of(mode));
  }

  private static String degrees(MeasureReport report) {
    return report.nodes().stream()
        .map(n -> n.name() + " " + n.degree())
        .collect(Collectors.joining(", "));
  }

  @Test
  void coordinationJoinsGroupsAndPeopleAndLeavesTheSecretariatOut() {
    MeasureReport report = measure(MeasureMode.COORDINATION);
    assertEquals("Ann 2, Bob 1, a 1, b 3, c 1", degrees(report));
    assertEquals(1, report.network().repeated());
    assertEquals(1, report.network().components());
    assertEquals(
        "Ann 2, Bob 1, Clerk 2, a 2, b 3, c 2",
        degrees(measure(MeasureOptions.of(MeasureMode.COORDINATION).withSecretariat())));
  }

  @Test
  void twoModeJoinsPeopleAndGroupsOnly() {
    MeasureReport report = measure(MeasureMode.TWO_MODE);
    assertEquals("Ann 2, Bob 1, a 1, b 2, c 0", degrees(report));
    assertEquals(3.0 / 6, report.network().density().orElseThrow());
    assertEquals(2, report.network().components());
  }

  @Test
  void projectionsJoinWhatIsShared() {
    assertEquals("Ann 1, Bob 1", degrees(measure(MeasureMode.PEOPLE)));
    assertEquals("a 1, b 1, c 0", degrees(measure(MeasureMode.GROUPS)));
    assertEquals("o1 1, o2 1", degrees(measure(MeasureMode.ORGANISATIONS)));
  }

  @Test
  void relationshipsDropLoopsAndCountRepeatsOnce() {
    MeasureReport report = measure(MeasureMode.RELATIONSHIPS);
    assertEquals("o1 1, o2 1, o3 0", degrees(report));
    assertEquals(1, report.network().loops());
    assertEquals(1, report.network().repeated());
  }

  @Test
  void whatHangsByOneAlone() {
    DependenceReport report = Analyser.of(NETWORK).dependence();
    assertEquals(List.of(Id.person("p"), Id.group("b")), report.cutPoints());
    assertEquals(4, report.bridges().size());
    assertTrue(new MeasureWords(NETWORK).sentences(report).get(0).startsWith("Without Ann, "));
    assertEquals(
        List.of("Without b, some that are now connected would not be."),
        new MeasureWords(NETWORK, Names.FULL, id -> id.kind() != Kind.PERSON).sentences(report));
  }

  @Test
  void manyThatHangByOneAloneAreToldInOneSentence() {
    List<Id<?>> many =
        List.of(
            Id.group("a"),
            Id.group("b"),
            Id.group("c"),
            Id.person("p"),
            Id.person("q"),
            Id.person("clerk"));
    assertEquals(
        List.of(
            "Without any one of a, b, c, Ann and 2 others, some that are now connected would not"
                + " be."),
        new MeasureWords(NETWORK).sentences(new DependenceReport(many, List.of(), 1)));
  }

  @Test
  void measuresAreToldInWords() {
    assertEquals(
        List.of(
            "3 groups and 2 people are joined by 4 links, 40.0% of those that could be.",
            "Those that are connected are 1.8 links apart on average, and 3 at most.",
            "b lies on more of the shortest ways between others than anything else."),
        new MeasureWords(NETWORK).sentences(measure(MeasureMode.COORDINATION)));
  }
}
