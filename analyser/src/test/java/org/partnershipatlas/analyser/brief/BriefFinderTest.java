package org.partnershipatlas.analyser.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.gap.GapReport;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.SeatState;

class BriefFinderTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          area shire name=Shire kind=county
          area vale name=Vale kind=district within=shire
          area moor name=Moor kind=district within=shire
          organisation cvs name='Vale CVS' sector=third areas=vale
          organisation cc name='Shire County Council' sector=public areas=shire
          person ann name='Ann Example'
          group county name='Shire Board' kind='partnership board' areas=shire
          group v name='Vale Board' kind='partnership board' areas=vale
          group m name='Moor Board' kind='partnership board' areas=moor
          group both name='Vale and Moor Panel' kind='commissioning panel' areas=vale;moor
          seat c1 group=county
          seat v1 group=v reserved_for_sector=third vacant=yes
          seat v2 group=v
          seat m1 group=m
          seat b1 group=both
          tenure t1 seat=v2 person=ann on_behalf_of=cvs
          tenure t2 seat=b1
          link l1 from_group=v to_group=county kind='reports to'
          completeness k1 what='seats of a group' of=group:v
          completeness k2 what='seats of a group' of=group:county
          """,
          "2026-11-22");

  private static Brief brief(String area) {
    Optional<Id<Area>> of = area.isEmpty() ? Optional.empty() : Optional.of(Id.area(area));
    return Analyser.of(NETWORK).brief(of, Progress.NONE);
  }

  @Test
  void aDistrictsBriefIsOfItsOwnGroupsAndTheSharedOnes() {
    Brief vale = brief("vale");
    assertEquals(List.of(Id.group("v"), Id.group("both")), vale.groups());
    assertEquals(
        Map.of(
            SeatState.FILLED, List.of(Id.seat("v2"), Id.seat("b1")),
            SeatState.VACANT, List.of(Id.seat("v1"))),
        vale.seats());
    assertEquals(List.of(Id.seat("b1")), vale.unnamed());
    assertEquals(List.of(Id.person("ann")), vale.people());
    assertEquals(List.of(Id.organisation("cvs")), vale.organisations());
    assertEquals(
        List.of(Id.of(org.partnershipatlas.model.Kind.LINK, "l1")),
        vale.links(),
        "a link out of the area is its own too");
    assertEquals(1, vale.reach().groupsComplete());
    assertEquals(1, vale.tiers().size());
    assertEquals(
        List.of(Id.area("vale")), vale.tiers().get(0).rows().stream().map(r -> r.area()).toList());
  }

  @Test
  void aCountysBriefHoldsItsDistricts() {
    assertEquals(4, brief("shire").groups().size());
    assertEquals(brief("").groups(), brief("shire").groups());
    assertEquals(5, brief("shire").countSeats());
  }

  @Test
  void aGapIsToldWhereItIsAndNotNextDoor() {
    assertFalse(brief("vale").now().isEmpty(), "the vacant seat");
    assertTrue(brief("moor").now().stream().noneMatch(g -> g.affected().contains(Id.seat("v1"))));
    // The county's board tells nothing of a district, unless it is about the district.
    assertTrue(
        brief("moor").missing().stream()
            .allMatch(
                g ->
                    g.affected().contains(Id.area("moor"))
                        || g.about().contains(Id.area("moor"))
                        || g.about().contains(Id.group("m"))
                        || g.about().contains(Id.group("both"))),
        brief("moor").missing().toString());
  }

  @Test
  void whatCannotBeToldIsPartedByAreaCaseByCase() {
    GapReport all = Analyser.of(NETWORK).gaps();
    AreaScope moor = new AreaScope(NETWORK, Optional.of(Id.area("moor")));
    for (CannotTell open : all.cannotTell()) {
      long cases =
          open.each().stream()
              .filter(
                  one ->
                      one.about().stream().anyMatch(moor::holds)
                          || one.settledBy().stream()
                              .anyMatch(s -> s.of().stream().anyMatch(moor::holds)))
              .count();
      assertEquals(
          cases,
          all.within(moor).cannotTell().stream()
              .filter(o -> o.kind().equals(open.kind()))
              .mapToInt(CannotTell::cases)
              .sum(),
          open.kind());
    }
    assertEquals(
        all.cannotTell(),
        all.within(new AreaScope(NETWORK, Optional.empty())).cannotTell(),
        "of everything it is the same");
    assertFalse(all.within(moor).cannotTell().isEmpty());
  }
}
