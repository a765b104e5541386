package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatingTest {
  private static final String BODIES =
      """
      area devon kind=county
      area exeter kind=district within=devon
      field health
      field dementia broader=health
      field housing
      community carers
      organisation council sector=public
      organisation adults part_of=council
      organisation charity sector=third fields=dementia areas=devon
      organisation club sector=third
      person ann name='Ann Example'
      person cllr name='Cllr Example' public_office=yes
      group board
      seat s group=board reserved_for_sector=third
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tenure t seat=s person=ann                            | FILLED",
        "tenure t seat=s                                       | FILLED",
        "tenure t seat=s person=ann term_ends=2026-11-21       | CARRYING_OVER",
        "tenure t seat=s person=ann term_ends=2026-11          | FILLED",
        "tenure t seat=s person=ann capacity=deputy            | DEPUTY_ONLY",
        "tenure t seat=s person=ann to=2026-11-22              | NOT_RECORDED",
        "tenure t seat=s person=ann from=2026-11-23            | NOT_RECORDED",
        "tenure t seat=s person=ann to=2026-11-23              | FILLED"
      })
  void theStateOfASeat(String tenure, SeatState state) {
    assertEquals(state, seating(tenure).state(Id.seat("s")));
  }

  @Test
  void aSeatIsVacantOnlyWhereThatIsRecorded() {
    Seating seating =
        seating(
            """
            seat open group=board vacant=yes vacant_since=2026-10
            seat soon group=board vacant=yes vacant_since=2026-12
            seat blank group=board
            seat denied group=board vacant=no
            seat taken group=board vacant=yes
            tenure t seat=taken person=ann
            """);
    assertEquals(SeatState.VACANT, seating.state(Id.seat("open")));
    assertEquals(SeatState.NOT_RECORDED, seating.state(Id.seat("soon")));
    assertEquals(SeatState.NOT_RECORDED, seating.state(Id.seat("blank")));
    assertEquals(SeatState.NOT_RECORDED, seating.state(Id.seat("denied")));
    assertEquals(SeatState.FILLED, seating.state(Id.seat("taken")));
  }

  @Test
  void somebodyNewEndsTheCarryingOver() {
    Seating seating =
        seating("tenure t1 seat=s person=ann term_ends=2026-01\ntenure t2 seat=s person=cllr");
    assertEquals(SeatState.FILLED, seating.state(Id.seat("s")));
    assertEquals(2, seating.holders(Id.seat("s")).size());
  }

  @Test
  void aBlankBehalfIsTheOneAffiliation() {
    Holding one =
        holding("affiliation a person=ann organisation=charity\ntenure t seat=s person=ann");
    assertEquals(Optional.of(Id.organisation("charity")), one.onBehalfOf());
    assertEquals(Optional.of(Sector.THIRD), one.sector());
    assertEquals(Holding.Holder.NAMED, one.holder());
    Holding several =
        holding(
            """
            affiliation a1 person=ann organisation=charity
            affiliation a2 person=ann organisation=council
            tenure t seat=s person=ann
            """);
    assertEquals(Optional.empty(), several.onBehalfOf());
    assertEquals(Optional.empty(), several.sector());
    Holding past =
        holding(
            """
            affiliation a1 person=ann organisation=charity
            affiliation a2 person=ann organisation=council to=2020
            tenure t seat=s person=ann
            """);
    assertEquals(Optional.of(Id.organisation("charity")), past.onBehalfOf());
  }

  @Test
  void aCouncillorWhoWorksForACharitySitsAsWhatIsRecorded() {
    String both =
        """
        affiliation a1 person=cllr organisation=council capacity=councillor
        affiliation a2 person=cllr organisation=charity capacity=staff
        """;
    assertEquals(Optional.empty(), holding(both + "tenure t seat=s person=cllr").sector());
    assertEquals(
        Optional.of(Sector.ELECTED_MEMBERS),
        holding(both + "tenure t seat=s person=cllr on_behalf_of=council").sector());
    assertEquals(
        Optional.of(Sector.THIRD),
        holding(both + "tenure t seat=s person=cllr on_behalf_of=charity").sector());
  }

  @Test
  void aDirectorateHasTheSectorOfItsCouncil() {
    Holding holding = holding("tenure t seat=s person=ann on_behalf_of=adults");
    assertEquals(Optional.of(Sector.PUBLIC), holding.sector());
  }

  @Test
  void whoHoldsASeatIsNamedWithheldOrNotKnown() {
    assertEquals(Holding.Holder.NOT_KNOWN, holding("tenure t seat=s").holder());
    assertEquals(
        Holding.Holder.WITHHELD, holding("tenure t seat=s person=ann name_withheld=yes").holder());
    assertEquals(
        Holding.Holder.WITHHELD,
        holding("person w name_withheld=yes\ntenure t seat=s person=w").holder());
    assertEquals(Holding.Holder.NOT_KNOWN, holding("person w\ntenure t seat=s person=w").holder());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reserved_for_sector=third  | charity | INSIDE",
        "reserved_for_sector=third  | council | OUTSIDE",
        "reserved_for=field:health  | charity | INSIDE",
        "reserved_for=field:housing | charity | OUTSIDE",
        "reserved_for=field:housing | club    | CANNOT_TELL",
        "reserved_for=community:carers | charity | CANNOT_TELL",
        "reserved_for=area:exeter   | charity | INSIDE",
        "reserved_for=area:exeter   | club    | CANNOT_TELL",
        "reserved_for=organisation:council | adults | INSIDE",
        "reserved_for=organisation:adults  | council | OUTSIDE",
        "reserved_for=field:health;area:exeter | charity | INSIDE",
        "reserved_for_sector=public reserved_for=field:health | charity | OUTSIDE",
        "label=open                 | council | INSIDE"
      })
  void whetherTheHolderIsWhatTheSeatIsReservedFor(String reservation, String body, Fit fit) {
    Network network =
        network(
            "seat r group=board "
                + reservation
                + "\ntenure t seat=r person=ann on_behalf_of="
                + body);
    assertEquals(fit, network.seating().fit(network.get(Id.seat("r"))));
  }

  @Test
  void observersAndOfficersDoNotSpeak() {
    assertFalse(Seating.speaking((Seat) NetworkText.record("seat x group=g role=observer")));
    assertFalse(Seating.speaking((Seat) NetworkText.record("seat x group=g role=officer")));
    assertTrue(Seating.speaking((Seat) NetworkText.record("seat x group=g role=champion")));
    assertTrue(Seating.speaking((Seat) NetworkText.record("seat x group=g")));
  }

  @Test
  void networksAreReachedByAtMostSoManyMemberships() {
    Network network =
        network(
            """
            organisation cvs
            organisation forum fields=health
            organisation assembly
            membership m1 organisation=charity network=organisation:forum
            membership m2 organisation=forum network=organisation:cvs
            membership m3 organisation=cvs network=organisation:assembly
            membership m4 organisation=forum network=organisation:charity
            """);
    Map<Id<?>, List<Membership>> reach = network.voices().reach(Id.organisation("charity"), 2);
    assertEquals(
        List.of(Id.organisation("forum"), Id.organisation("cvs")), List.copyOf(reach.keySet()));
    assertEquals(2, reach.getOrDefault(Id.organisation("cvs"), List.of()).size());
    assertTrue(network.voices().isGeneral(Id.organisation("cvs")));
    assertFalse(network.voices().isGeneral(Id.organisation("forum")));
    assertEquals(1, network.voices().members(Id.organisation("cvs")).size());
  }

  @Test
  void onlyACompletenessRecordSaysThatAListIsWhole() {
    Network network =
        network("completeness c what='seats of a group' of=group:board from=2020 to=2027");
    assertTrue(network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, Id.group("board")));
    assertFalse(network.grounds().isComplete(CompletenessKind.LINKS_OF_A_GROUP, Id.group("board")));
    assertFalse(
        network
            .asAt(java.time.LocalDate.parse("2027-01-01"))
            .grounds()
            .isComplete(CompletenessKind.SEATS_OF_A_GROUP, Id.group("board")));
  }

  private static Network network(String more) {
    return NetworkText.network(BODIES + more, "2026-11-22");
  }

  private static Seating seating(String more) {
    return network(more).seating();
  }

  private static Holding holding(String more) {
    return seating(more).holders(Id.seat("s")).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reserved_for_sector=third              | charity | INSIDE",
        "reserved_for_sector=third              | council | OUTSIDE",
        "reserved_for_sector='elected members'  | council | CANNOT_TELL",
        "reserved_for_sector='elected members'  | charity | OUTSIDE",
        "reserved_for=field:health;area:exeter  | charity | INSIDE",
        "reserved_for=field:health;area:exeter  | club    | CANNOT_TELL",
        "reserved_for=organisation:council      | adults  | INSIDE",
        "voting=yes                             | adults  | INSIDE"
      })
  void whetherAnOrganisationWouldFit(String reservation, String organisation, Fit fit) {
    Network network =
        NetworkText.network(BODIES + "seat other group=board " + reservation, "2026-11-22");
    Seat seat = network.get(Id.seat("other"));
    assertEquals(fit, network.seating().fit(seat, Id.organisation(organisation)));
  }
}
