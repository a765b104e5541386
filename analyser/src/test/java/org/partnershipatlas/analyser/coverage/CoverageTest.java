package org.partnershipatlas.analyser.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.NetworkText;

class CoverageTest {
  private static final String BODIES =
      """
      area devon kind=county
      area exeter kind=district within=devon
      field advice
      field debt broader=advice
      field housing
      community carers
      organisation council sector=public areas=devon
      organisation adults sector=public part_of=council
      organisation cvs sector=third areas=devon
      organisation network name='Advice Network' sector=third fields=advice
      organisation local name='Local Advice Network' sector=third fields=advice
      organisation charity sector=third fields=debt communities=carers areas=exeter
      organisation shelter sector=third fields=housing areas=devon
      membership m1 organisation=charity network=organisation:local
      membership m2 organisation=local network=organisation:network
      membership m3 organisation=shelter network=organisation:cvs
      completeness k1 what='members of a network' of=organisation:network
      completeness k2 what='members of a network' of=organisation:local
      completeness k3 what='members of a network' of=organisation:cvs
      completeness k what='seats of a group' of=group:board
      person ann
      group board areas=devon
      """;

  private static Coverage coverage(String seats) {
    var network = NetworkText.network(BODIES + seats.replace("/", "\n"), "2026-11-22");
    return Coverage.of(network, CoverageOptions.of(network));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 1 direct
        "seat s group=board / tenure t seat=s on_behalf_of=charity | charity | direct",
        "seat s group=board / tenure t seat=s on_behalf_of=charity term_ends=2020 | charity | direct",
        "seat s group=board / tenure t seat=s on_behalf_of=adults | council | direct",
        "seat s group=board / tenure t seat=s on_behalf_of=council | adults | none",
        "seat s group=board role=observer / tenure t seat=s on_behalf_of=charity | charity | none",
        "seat s group=board to=2020 / tenure t seat=s on_behalf_of=charity | charity | none",
        // 2 accountable
        "seat s group=board speaks_for=organisation:charity route='agreed unopposed' / tenure t"
            + " seat=s on_behalf_of=cvs | charity | accountable",
        "seat s group=board speaks_for=organisation:network route='elected by the sector' / tenure"
            + " t seat=s on_behalf_of=cvs | charity | accountable",
        "seat s group=board speaks_for=organisation:cvs route='nominated by a forum' / tenure t"
            + " seat=s on_behalf_of=cvs | shelter | accountable (general)",
        "seat s group=board speaks_for=organisation:network route='elected by the sector' / tenure"
            + " t seat=s on_behalf_of=cvs | shelter | none",
        // 3 link back not shown
        "seat s group=board speaks_for=organisation:network / tenure t seat=s on_behalf_of=cvs |"
            + " charity | link back not shown",
        "seat s group=board speaks_for=field:advice route='elected by the sector' / tenure t seat=s"
            + " on_behalf_of=cvs | charity | link back not shown",
        "seat s group=board speaks_for=community:carers / tenure t seat=s on_behalf_of=cvs |"
            + " charity | link back not shown",
        "seat s group=board speaks_for=area:devon / tenure t seat=s on_behalf_of=cvs | charity |"
            + " link back not shown",
        "seat s group=board speaks_for=area:exeter / tenure t seat=s on_behalf_of=cvs | shelter |"
            + " none",
        // 4 deputy only
        "seat s group=board / tenure t seat=s on_behalf_of=charity capacity=deputy | charity |"
            + " deputy only",
        "seat s group=board speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs"
            + " capacity=deputy | charity | deputy only",
        // 5 vacant
        "seat s group=board speaks_for=organisation:network vacant=yes | charity | vacant",
        "seat s group=board reserved_for=field:advice;area:exeter vacant=yes | charity | vacant",
        "seat s group=board reserved_for=field:advice;area:exeter vacant=yes | shelter | none",
        "seat s group=board reserved_for_sector=public reserved_for=field:advice vacant=yes |"
            + " charity | none",
        // 6 none, 7 not recorded
        "seat s group=board / tenure t seat=s on_behalf_of=cvs | charity | none",
        "seat s group=board | charity | not recorded",
        "seat s group=board reserved_for_sector=public | charity | none",
        "seat s group=board / tenure t seat=s | charity | not recorded",
        "seat s group=board role=representative / tenure t seat=s on_behalf_of=cvs | charity | not"
            + " recorded",
        "seat s group=board role=representative / tenure t seat=s on_behalf_of=council | charity |"
            + " none",
        "group other / membership m9 organisation=shelter network=group:other / seat s group=board"
            + " speaks_for=group:other / tenure t seat=s on_behalf_of=cvs | charity | not recorded",
        "group wide / seat s group=wide / tenure t seat=s on_behalf_of=cvs | charity | none"
      })
  void theStateOfAnOrganisation(String seats, String organisation, String state) {
    assertEquals(
        state,
        coverage(seats).voice(Id.organisation(organisation), Id.group("board")).state().word());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "board | speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs | hop | none",
        "board | speaks_for=community:carers / tenure t seat=s on_behalf_of=cvs | hop | none",
        "board | speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs | bideford | link back"
            + " not shown",
        "board | speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs | network | link back"
            + " not shown",
        "board | reserved_for=field:advice vacant=yes | hop | none",
        "board | reserved_for=field:advice vacant=yes | bideford | vacant",
        "board | speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs capacity=deputy | hop |"
            + " none",
        "board | speaks_for=organisation:kentish route='elected by the sector' / tenure t seat=s"
            + " on_behalf_of=cvs | hop | accountable",
        "exeter | speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs | bideford | none",
        "exeter | speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs | countywide | link"
            + " back not shown",
        "anywhere | speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs | hop | link back not"
            + " shown"
      })
  void toAGroupAFieldMeansThoseWhoWorkWhereItDoes(
      String group, String seat, String organisation, String state) {
    String elsewhere =
        """
        area torridge kind=district within=devon
        area kent kind=county
        organisation hop sector=third fields=advice communities=carers areas=kent
        organisation bideford sector=third fields=advice areas=torridge
        organisation countywide sector=third fields=advice areas=devon
        organisation kentish sector=third fields=advice areas=kent
        membership m8 organisation=hop network=organisation:kentish
        completeness k8 what='members of a network' of=organisation:kentish
        group exeter areas=exeter
        group anywhere
        completeness k4 what='seats of a group' of=group:exeter
        completeness k5 what='seats of a group' of=group:anywhere
        """;
    assertEquals(
        state,
        coverage(elsewhere + "seat s group=" + group + " " + seat)
            .voice(Id.organisation(organisation), Id.group(group))
            .state()
            .word());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "route='elected by the sector' speaks_for=field:advice | NO_MEMBERSHIP",
        "route=co-opted speaks_for=organisation:charity | OTHER_ROUTE",
        "speaks_for=organisation:charity | ROUTE_NOT_RECORDED",
        "route='elected by the sector' reserved_for_sector=third speaks_for=organisation:charity |"
            + " OUTSIDE_RESERVATION"
      })
  void whyNoLinkBackIsShown(String seat, NotShown why) {
    Voice voice =
        coverage("seat s group=board " + seat + " / tenure t seat=s on_behalf_of=council")
            .voice(Id.organisation("charity"), Id.group("board"));
    assertEquals(VoiceState.LINK_BACK_NOT_SHOWN, voice.state());
    assertEquals(Optional.of(why), voice.notShown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "route='elected by the sector' speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs |"
            + " advice | accountable",
        "route='elected by the sector' speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs |"
            + " debt | accountable",
        "route='elected by the sector' speaks_for=field:debt / tenure t seat=s on_behalf_of=cvs |"
            + " advice | none",
        "route='elected by the sector' speaks_for=organisation:network / tenure t seat=s"
            + " on_behalf_of=cvs | advice | accountable",
        "route='elected by the sector' speaks_for=organisation:cvs / tenure t seat=s"
            + " on_behalf_of=cvs | housing | none",
        "speaks_for=field:advice / tenure t seat=s on_behalf_of=cvs | advice | link back not shown",
        "role='member in own right' / tenure t seat=s on_behalf_of=charity | advice | in the room",
        "route='elected by the sector' speaks_for=organisation:charity / tenure t seat=s"
            + " on_behalf_of=charity | advice | in the room",
        "speaks_for=field:advice / tenure t seat=s capacity=deputy on_behalf_of=cvs | advice |"
            + " deputy only",
        "reserved_for=field:advice vacant=yes | advice | vacant",
        "voting=yes / tenure t seat=s on_behalf_of=cvs | advice | none",
        "voting=yes / tenure t seat=s | advice | not recorded",
        "role=observer / tenure t seat=s on_behalf_of=charity | advice | none"
      })
  void theStateOfAField(String seat, String field, String state) {
    assertEquals(
        state,
        coverage("seat s group=board " + seat)
            .voice(
                RowKey.field(Id.<Field>of(org.partnershipatlas.model.Kind.FIELD, field)),
                Id.group("board"))
            .state()
            .word());
  }

  @Test
  void evidenceLeadsFromTheSeatThroughTheMemberships() {
    Voice voice =
        coverage(
                "seat s group=board speaks_for=organisation:network route='elected by the sector' /"
                    + " tenure t seat=s on_behalf_of=cvs")
            .voice(Id.organisation("charity"), Id.group("board"));
    assertEquals(
        List.of("seat:s", "tenure:t", "membership:m1", "membership:m2", "organisation:network"),
        voice.evidence().stream().map(e -> e.record().toString()).toList());
  }

  @Test
  void totalsCountAnOrganisationOnceAndRowsEachOfItsFields() {
    Coverage coverage =
        coverage(
            "organisation both sector=third fields=advice;housing / seat s group=board voting=yes /"
                + " tenure t seat=s on_behalf_of=both / seat a group=board role=officer / tenure u"
                + " seat=a on_behalf_of=both");
    Matrix matrix = coverage.matrix(RowKind.FIELD, ColumnKind.GROUP);
    assertEquals(8, matrix.totals().organisations());
    assertEquals(Map.of(VoiceState.DIRECT, 1, VoiceState.NONE, 7), matrix.totals().best());
    for (MatrixRow row : matrix.rows()) {
      int place = matrix.rows().indexOf(row);
      if (row.key().text().equals("field:advice") || row.key().text().equals("field:housing")) {
        MatrixCell cell = matrix.find(place, 0).orElseThrow();
        assertEquals(1, cell.counts().get(VoiceState.DIRECT));
        assertEquals(Optional.of(SubjectState.IN_THE_ROOM), cell.state());
        assertEquals(List.of(Id.seat("s")), cell.seats());
        assertEquals(List.of(Id.seat("a")), cell.inAttendance());
        assertEquals(1, cell.voting());
      } else {
        assertTrue(matrix.find(place, 0).isEmpty(), row.key().text());
      }
      assertTrue(row.parity().isEmpty());
    }
  }

  @Test
  void parityIsGivenOnlyWhereTheListsAreWhole() {
    String text =
        """
        area devon kind=county
        field advice
        field housing
        organisation a fields=advice areas=devon
        organisation b fields=housing areas=devon
        group board areas=devon
        seat s group=board
        tenure t seat=s on_behalf_of=a
        completeness k what='seats of a group' of=group:board
        """;
    String whole = "completeness o what='organisations of an area' of=area:devon\n";
    assertEquals(List.of(-1.0, -1.0), parities(text));
    assertEquals(List.of(2.0, 0.0), parities(text + whole));
    assertEquals(List.of(-1.0, -1.0), parities(text.replace("on_behalf_of=a", "") + whole));
  }

  private static List<Double> parities(String text) {
    var network = NetworkText.network(text, "2026-11-22");
    return Coverage.of(network, CoverageOptions.of(network))
        .matrix(RowKind.FIELD, ColumnKind.GROUP)
        .rows()
        .stream()
        .map(r -> r.parity().orElse(-1))
        .toList();
  }
}
