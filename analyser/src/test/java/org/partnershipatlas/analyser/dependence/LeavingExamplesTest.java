package org.partnershipatlas.analyser.dependence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.SeatState;

/** What breaks, and what does not, in small networks that can be read. */
class LeavingExamplesTest {
  private static final String COUNTY =
      """
      area devon kind=county
      area exeter kind=district within=devon
      theme health
      group low areas=exeter kind='thematic group' themes=health
      group top areas=devon kind='thematic group' themes=health
      organisation cvs sector=third fields=advice
      organisation shelter sector=third
      organisation council sector=public
      field advice
      membership m organisation=shelter network=organisation:cvs
      person ann
      person bob
      person cat
      seat s1 group=low label='district rep' speaks_for=organisation:cvs route='elected by the sector'
      seat s2 group=top label='county rep'
      tenure t1 seat=s1 person=ann on_behalf_of=cvs
      tenure t2 seat=s2 person=ann on_behalf_of=cvs
      """;

  private static Network network(String more) {
    return NetworkText.network(COUNTY + more, "2026-11-22");
  }

  private static LeavingReport report(Network network, LeaverKind kind) {
    return Analyser.of(network).leaving(LeavingOptions.of(kind), Progress.NONE);
  }

  private static Optional<Loss> loss(Network network, LeaverKind kind, Id<?> leaver) {
    return report(network, kind).losses().stream()
        .filter(loss -> loss.leaver().equals(leaver))
        .findFirst();
  }

  @Test
  void whatHangsByOnePersonBreaks() {
    Loss loss = loss(network(""), LeaverKind.PERSON, Id.person("ann")).orElseThrow();
    assertEquals(1, loss.pairs().size());
    assertEquals(List.of(Id.organisation("cvs"), Id.organisation("shelter")), loss.organisations());
    assertEquals(List.of(Id.field("advice")), loss.subjects());
    assertEquals(2, loss.groups().size());
    assertEquals(1, loss.groupPairs());
    assertEquals(Loss.Then.VACANT, loss.seats().get(0).then());
  }

  @Test
  void aDeputyOnRecordStepsIn() {
    Network network = network("tenure t3 seat=s1 person=bob on_behalf_of=cvs capacity=deputy\n");
    Loss loss = loss(network, LeaverKind.PERSON, Id.person("ann")).orElseThrow();
    assertEquals(Loss.Then.DEPUTY, loss.seats().get(0).then());
    assertTrue(loss.seats().get(0).deputiesRecorded());
    assertFalse(loss.seats().get(1).deputiesRecorded());
    assertEquals(List.of(), loss.organisations());
    assertEquals(List.of(), loss.subjects());
    assertEquals(1, loss.groups().size());
    assertEquals(1, loss.pairs().size());
  }

  @Test
  void aDeputyOnBothKeepsTheTwoJoined() {
    Network network =
        network(
            """
            tenure t3 seat=s1 person=bob on_behalf_of=cvs capacity=deputy
            tenure t4 seat=s2 person=bob on_behalf_of=cvs capacity=deputy
            """);
    assertEquals(Optional.empty(), loss(network, LeaverKind.PERSON, Id.person("ann")));
    assertEquals(1, report(network, LeaverKind.PERSON).joined());
  }

  @Test
  void aSharedSeatStaysHeld() {
    Network network = network("tenure t3 seat=s1 person=bob on_behalf_of=cvs\n");
    Loss loss = loss(network, LeaverKind.PERSON, Id.person("ann")).orElseThrow();
    assertEquals(Loss.Then.SHARED, loss.seats().get(0).then());
    assertEquals(List.of(), loss.subjects());
  }

  @Test
  void holdersWhoAreNotKnownAreNeverOne() {
    String unknown = "seat s3 group=low\ntenure t3 seat=s3\nseat s4 group=top\ntenure t4 seat=s4\n";
    LeavingReport report = report(network(unknown), LeaverKind.PERSON);
    // Ann, and each of the two by itself.
    assertEquals(3, report.looked());
    assertEquals(Optional.empty(), loss(network(unknown), LeaverKind.PERSON, Id.tenure("t3")));
  }

  @Test
  void aGroupIsSurelyVoicelessOnlyWhereItsSeatsAreComplete() {
    String complete = "completeness k what='seats of a group' of=group:low\n";
    Loss loss = loss(network(complete), LeaverKind.PERSON, Id.person("ann")).orElseThrow();
    assertEquals(
        List.of(
            new Loss.Voiceless(Id.group("low"), true), new Loss.Voiceless(Id.group("top"), false)),
        loss.groups());
  }

  @Test
  void conveningBodiesAndAuthoritiesAreRankedOnlyIfAskedFor() {
    String more =
        """
        group led areas=devon kind='thematic group' led_by=cvs
        seat s5 group=led
        tenure t5 seat=s5 person=cat on_behalf_of=council
        """;
    LeavingReport usual = report(network(more), LeaverKind.ORGANISATION);
    assertEquals(2, usual.leftOut());
    assertEquals(0, usual.losses().size());
    LeavingReport all =
        Analyser.of(network(more))
            .leaving(LeavingOptions.of(LeaverKind.ORGANISATION).withConveners(), Progress.NONE);
    assertEquals(0, all.leftOut());
    assertEquals(Id.organisation("cvs"), all.losses().get(0).leaver());
  }

  @Test
  void anOrganisationTakesItsUnitsMembershipsAndPostsWithIt() {
    Network network =
        network(
            """
            organisation team part_of=cvs
            post worker employed_by=team
            seat s6 group=top
            tenure t6 seat=s6 post=worker
            """);
    Departure departure = Departure.of(network, Id.organisation("cvs"));
    assertEquals(3, departure.ended().size());
    Network after = WithoutThem.without(network, Id.organisation("cvs"));
    assertEquals(SeatState.VACANT, after.seating().state(Id.seat("s1")));
    assertEquals(SeatState.VACANT, after.seating().state(Id.seat("s6")));
    assertEquals(List.of(), after.get(Id.seat("s1")).speaksFor());
    assertEquals(List.of(), after.voices().members(Id.organisation("cvs")));
  }

  @Test
  void thoseWhoCutTheMostAreChosenByTheirSeats() {
    LeavingReport report = report(network(""), LeaverKind.PERSON);
    assertEquals(1, report.chosen().size());
    assertEquals(List.of(Id.seat("s1"), Id.seat("s2")), report.chosen().get(0).seats());
    assertEquals(1, report.chosen().get(0).pairs().size());
  }

  @Test
  void anAreaLooksAtItsOwnGroupsOnly() {
    LeavingReport report =
        Analyser.of(network("area torbay kind=unitary\n"))
            .leaving(LeavingOptions.of(LeaverKind.PERSON).within(Id.area("torbay")), Progress.NONE);
    assertEquals(0, report.joined());
    assertTrue(report.losses().stream().allMatch(loss -> loss.groups().isEmpty()));
  }
}
