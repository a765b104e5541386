package org.partnershipatlas.analyser.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.words.RouteWords;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Routes that begin or end at a person, an organisation, an area or a field. */
class RouteEndsTest {
  private static final String TEXT =
      """
      area devon name=Devon kind=county
      field advice name=Advice
      field debt name='Debt advice' broader=advice
      organisation cab name='Citizens Advice' fields=debt
      organisation cvs name='Devon CVS'
      organisation cc name='County Council'
      organisation social name='Social Care' part_of=cc
      organisation small name='Small Group'
      membership m organisation=small network=organisation:cvs
      group board name=Board areas=devon
      group health name='Health Board'
      link l from_group=health to_group=board kind='reports to'
      person p1 name=Ann
      person p2 name=Bob
      person p3 name=Cy
      seat s1 group=health role=representative speaks_for=organisation:cvs
      seat s2 group=health role=representative
      seat s3 group=health
      tenure t1 seat=s1 person=p1
      tenure t2 seat=s2 person=p2 on_behalf_of=cab
      tenure t3 seat=s3 person=p3 on_behalf_of=social
      """;

  private static void check(String from, String to, int halfSteps, String told) {
    check(TEXT, from, to, halfSteps, told);
  }

  private static void check(String text, String from, String to, int halfSteps, String told) {
    Network network = NetworkText.network(text, "2026-11-22");
    RouteAnswer answer =
        Analyser.of(network).routes(Id.parse(from), Id.parse(to), RouteOptions.defaults());
    FoundRoute best = answer.best().orElseThrow();
    assertEquals(told, new RouteWords(network).tell(best));
    assertEquals(halfSteps, best.halfSteps());
  }

  @Test
  void aPersonIsHalfAStepFromTheGroup() {
    check("person:p1", "group:health", 1, "Ann → Health Board");
  }

  @Test
  void anOrganisationThatSitsForItselfIsOneStepFromTheGroup() {
    check(
        "organisation:cab",
        "group:health",
        2,
        "Citizens Advice → Bob (acts for it) → Health Board");
  }

  @Test
  void aUnitStandsForItsOrganisation() {
    check(
        "organisation:cc",
        "group:health",
        2,
        "County Council → its unit Social Care → Cy (acts for it) → Health Board");
  }

  @Test
  void aMemberIsReachedThroughItsNetwork() {
    check(
        "group:board",
        "organisation:small",
        6,
        "Board → is reported to by Health Board → Ann (representative) → speaks for Devon CVS →"
            + " its member Small Group");
  }

  @Test
  void anAreaReachesItsGroups() {
    check(
        "area:devon",
        "group:health",
        4,
        "Devon → its group Board → is reported to by Health Board");
  }

  @Test
  void aFieldTakesInItsNarrowerOnesAndTheirOrganisations() {
    check(
        "field:advice",
        "group:health",
        4,
        "Advice → and in it Debt advice → Citizens Advice (works on it) → Bob (acts for it) →"
            + " Health Board");
  }

  @Test
  void twoOrganisationsMayShareANetworkOrAPerson() {
    String text = TEXT + "membership m2 organisation=cab network=organisation:cvs\n";
    check(
        text,
        "organisation:cab",
        "organisation:small",
        4,
        "Citizens Advice → a member of Devon CVS → its member Small Group");
  }

  @Test
  void aHolderWhoIsNotKnownCarriesAnOrganisationButJoinsNoGroups() {
    String text = TEXT.replace("seat=s2 person=p2", "seat=s2");
    check(
        text,
        "organisation:cab",
        "group:health",
        2,
        "Citizens Advice → a holder who is not known (acts for it) → Health Board");
  }

  @Test
  void aPostJoinsWhoeverHoldsIt() {
    String text =
        """
        post w title=Worker
        person p1 name=Ann
        person p2 name=Bob
        group a
        group b
        seat s1 group=a
        seat s2 group=b
        tenure t1 seat=s1 post=w person=p1
        tenure t2 seat=s2 post=w person=p2
        """;
    check(
        text, "group:a", "group:b", 2, "a → Ann → in the post of Worker → Bob (in that post) → b");
  }

  @Test
  void betweenTwoOrganisationsNothingIsEverKnownToBeMissing() {
    Network network = NetworkText.network(TEXT, "2026-11-22");
    RouteAnswer answer =
        Analyser.of(network)
            .routes(Id.organisation("small"), Id.field("debt"), RouteOptions.defaults());
    assertTrue(answer.best().isPresent());
    Network bare = NetworkText.network("organisation a\norganisation b\n", "2026-11-22");
    RouteAnswer none =
        Analyser.of(bare)
            .routes(Id.organisation("a"), Id.organisation("b"), RouteOptions.defaults());
    assertEquals(RouteState.NOT_RECORDED, none.state());
  }
}
