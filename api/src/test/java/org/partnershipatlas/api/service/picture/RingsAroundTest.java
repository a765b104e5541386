package org.partnershipatlas.api.service.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.analyser.route.FoundRoute;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.register.sample.Sample;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.visualiser.Rings;

class RingsAroundTest {
  private static final String GROUPS =
      """
      group g name=Board
      group twin
      group plan
      group far
      group council kind='full council'
      group beyond
      organisation cvs
      person p
      person d
      person q
      seat s1 group=g
      seat s2 group=g
      seat s3 group=g vacant=yes nominated_by=group:plan
      seat s4 group=far
      seat s5 group=council
      seat s6 group=council
      seat s7 group=beyond
      tenure t1 seat=s1 person=p on_behalf_of=cvs
      tenure t2 seat=s2
      tenure d1 seat=s1 person=d capacity=deputy
      tenure d4 seat=s4 person=d
      tenure t5 seat=s5 person=p
      tenure t6 seat=s6 person=q
      tenure t7 seat=s7 person=q
      link l1 from_group=twin to_group=g kind=mirrors
      """;

  private static Map<String, Integer> around(String id, String... wishes) {
    View view = Seen.text(GROUPS, "2026-11-22", Names.FULL);
    Map<String, Integer> costs = new TreeMap<>();
    RingsAround.of(view, Id.parse(id), 2, Seen.wishes(wishes))
        .halfSteps()
        .forEach((to, cost) -> costs.put(to.toString(), cost));
    return costs;
  }

  @Test
  void aLikenessAPlanAndADeputyAreNoStepsAndTheCouncilLeadsNoFurther() {
    assertEquals(
        Map.of("person:p", 1, "seat:s2", 1, "organisation:cvs", 2, "group:council", 2),
        around("group:g"));
  }

  @Test
  void deputiesCountIfAsked() {
    Map<String, Integer> costs = around("group:g", "deputies", "yes");
    assertEquals(1, costs.get("person:d"));
    assertEquals(2, costs.get("group:far"));
  }

  @Test
  void stepsCostWhatIsAskedFor() {
    View view = Seen.text(GROUPS, "2026-11-22", Names.FULL);
    Wishes wishes = Seen.wishes("costs", "mirrors=1; sits on=1");
    Rings rings = RingsAround.of(view, Id.group("g"), 2, wishes);
    assertEquals(OptionalInt.of(2), rings.find(Id.group("twin")));
    assertEquals(OptionalInt.of(2), rings.find(Id.person("p")));
    assertFalse(rings.usual());
  }

  @Test
  void aSeatStandsForWhoHoldsIt() {
    assertEquals(0, around("seat:s1").get("person:p"));
    assertEquals(1, around("seat:s1").get("group:g"));
    assertEquals(1, around("seat:s2").get("group:g"), "though nobody knows who holds it");
    assertEquals(Map.of(), around("seat:s3"), "a vacant one joins nothing");
  }

  /** The ring on which a record stands is what the page on routes says of the two. */
  @ParameterizedTest
  @ValueSource(strings = {"devon", "exampleshire"})
  void aRingIsTheCostOfTheRoute(String name) {
    Sample sample =
        Samples.list().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    View view =
        View.of(
            OpenNetwork.sample(name, sample.title(), "", sample.network(), sample.fictional()),
            sample.network().day(),
            Names.ROLES_ONLY);
    Id<?> centre = view.network().current(Group.class).get(3).id();
    Rings rings = RingsAround.of(view, centre, 3, Wishes.none());
    for (AtlasRecord entry : view.network().listAll()) {
      boolean can =
          entry instanceof Group || entry instanceof Organisation || entry instanceof Person;
      if (can && view.network().isCurrent(entry) && !entry.id().equals(centre)) {
        OptionalInt route =
            view.analyser().routes(entry.id(), centre, RouteOptions.defaults()).routes().stream()
                .mapToInt(FoundRoute::halfSteps)
                .filter(cost -> cost <= 6)
                .findFirst();
        assertEquals(route, rings.find(entry.id()), entry.id().toString());
      }
    }
  }
}
