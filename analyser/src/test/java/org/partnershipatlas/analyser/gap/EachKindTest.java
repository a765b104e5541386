package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnershipatlas.analyser.gap.GapText.BOARD;
import static org.partnershipatlas.analyser.gap.GapText.COUNCIL;
import static org.partnershipatlas.analyser.gap.GapText.WHOLE;
import static org.partnershipatlas.analyser.gap.GapText.affected;
import static org.partnershipatlas.analyser.gap.GapText.lines;
import static org.partnershipatlas.analyser.gap.GapText.listed;
import static org.partnershipatlas.analyser.gap.GapText.open;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The kinds of gap that say how a group is made up, held, supported and kept: for each a case in
 * which it is found and cases, one step away, in which it is not.
 */
class EachKindTest {
  private static final String COMPACT =
      "group hub name=Hub kind='Compact group' areas=devon led_by=council\n";
  private static final String HUB_WHOLE = "completeness h what='seats of a group' of=group:hub\n";
  private static final String SEAT = "seat s group=board\ntenure t seat=s on_behalf_of=cvs\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decides_money=yes |                                               | group:board",
        "decides_money=no  |                                               | ",
        "                  |                                               | ",
        "decides_money=yes | seat s group=board / tenure t seat=s on_behalf_of=cvs | "
      })
  void moneyWithoutTheSector(String money, String seats, String found) {
    String board = BOARD.replace("areas", (money == null ? "" : money) + " areas");
    String text = board + COUNCIL + lines(seats) + "\n";
    assertEquals(listed(found), affected(GapKind.MONEY_WITHOUT_SECTOR, text + WHOLE));
    assertEquals(listed(null), affected(GapKind.MONEY_WITHOUT_SECTOR, text));
    assertEquals(listed(found), open(GapKind.MONEY_WITHOUT_SECTOR, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "funding_ends=2027-05-21 | serviced_by=post:p | post:p", // 180 days
        "funding_ends=2027-05-22 | serviced_by=post:p | ",
        "funding_ends=2026-10    | serviced_by=post:p | post:p",
        "                        | serviced_by=post:p | ",
        "funding_ends=2026-12-01 |                    | "
      })
  void postFundingEnding(String ends, String board, String found) {
    String text = BOARD.replace("areas", (board == null ? "" : board) + " areas");
    String post = "post p title='Compact worker' " + (ends == null ? "" : ends) + "\n";
    assertEquals(listed(found), affected(GapKind.POST_FUNDING_ENDING, text + post));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seat s2 group=board / tenure t2 seat=s2 on_behalf_of=council /"
            + " tenure d seat=s2 capacity=deputy on_behalf_of=council         | seat:s",
        "tenure d seat=s capacity=deputy on_behalf_of=charity                 | ",
        "seat s2 group=board / tenure t2 seat=s2 on_behalf_of=council         | ",
        // the sector's own seats only
        "tenure d seat=s capacity=deputy / seat s2 group=board / tenure t2 seat=s2"
            + " on_behalf_of=council | "
      })
  void noDeputy(String records, String found) {
    assertEquals(listed(found), affected(GapKind.NO_DEPUTY, BOARD + SEAT + lines(records)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaks_for=field:advice   | cvs     | seat:s",
        "speaks_for=field:advice   | charity | ",
        "speaks_for=field:advice   |         | ",
        "                          | cvs     | ",
        "speaks_for=organisation:cvs | cvs   | "
      })
  void deputyFromTheSameOrganisation(String seat, String deputy, String found) {
    String text =
        BOARD
            + SEAT.replace("group=board", "group=board " + (seat == null ? "" : seat))
            + "tenure d seat=s capacity=deputy"
            + (deputy == null ? "" : " on_behalf_of=" + deputy);
    assertEquals(listed(found), affected(GapKind.DEPUTY_FROM_THE_SAME_ORGANISATION, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "route='elected by the sector' | last_reported_back=2025-11-21 |                | seat:s",
        "route='elected by the sector' | last_reported_back=2025-11-22 |                | ",
        // the month in which it was may not be over
        "route='elected by the sector' | last_reported_back=2025-11    |                | ",
        "route='elected by the sector' |                               | 2026-11-01     | seat:s",
        "route='elected by the sector' |                               |                | ",
        "route='elected by the sector' | from=2026-06                  | 2026-11-01     | ",
        "route=co-opted                | last_reported_back=2024-01    |                | "
      })
  void accountableOnPaper(String route, String tenure, String other, String found) {
    String text =
        BOARD
            + "seat s group=board speaks_for=field:advice "
            + route
            + "\ntenure t seat=s on_behalf_of=cvs "
            + (tenure == null ? "" : tenure)
            + "\nseat s2 group=board\ntenure t2 seat=s2 on_behalf_of=charity "
            + (other == null ? "" : "last_reported_back=" + other);
    assertEquals(listed(found), affected(GapKind.ACCOUNTABLE_ON_PAPER, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "route='selected by the council' | cvs     | seat:s",
        "route='elected by the sector'   | cvs     | ",
        "                                | cvs     | ",
        "route='selected by the council' | council | "
      })
  void chosenByTheCouncil(String route, String holder, String found) {
    String text =
        BOARD
            + SEAT.replace("group=board", "group=board " + (route == null ? "" : route))
                .replace("cvs", holder);
    assertEquals(listed(found), affected(GapKind.CHOSEN_BY_THE_COUNCIL, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organisation=council other_organisation=cvs kind=funds         | seat:s",
        "organisation=cvs other_organisation=council kind=funds         | ",
        "organisation=council other_organisation=charity kind=funds     | ",
        "organisation=council other_organisation=cvs kind='works with'  | ",
        "organisation=council other_organisation=cvs kind=funds to=2020 | ",
        "organisation=team other_organisation=cvs kind=funds            | seat:s"
      })
  void fundedByTheConvener(String relationship, String found) {
    String text =
        COMPACT
            + "organisation team part_of=council\nseat s group=hub\n"
            + "tenure t seat=s on_behalf_of=cvs\nrelationship r "
            + relationship
            + "\n";
    assertEquals(listed(found), affected(GapKind.FUNDED_BY_THE_CONVENER, text));
    assertEquals(
        listed(null), affected(GapKind.FUNDED_BY_THE_CONVENER, text.replace("led_by=council", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                    | supported_by=p | seat:s",
        "supported_by=p      | supported_by=p | ",
        "                    |                | ",
        "vacant=yes          | supported_by=p | "
      })
  void championWithoutSupport(String one, String other, String found) {
    String text =
        COMPACT
            + "post p title=Worker\nseat s group=hub role=champion "
            + (one == null ? "" : one)
            + (one != null && one.contains("vacant") ? "" : "\ntenure t seat=s")
            + "\nseat s2 group=hub role=champion "
            + (other == null ? "" : other)
            + "\ntenure t2 seat=s2";
    assertEquals(listed(found), affected(GapKind.CHAMPION_WITHOUT_SUPPORT, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tenure t seat=s on_behalf_of=cvs                  | group:hub | ",
        "tenure t seat=s person=cllr on_behalf_of=council  |           | ",
        "tenure t seat=s                                   |           | group:hub",
        "                                                  |           | group:hub"
      })
  void noCouncillor(String tenure, String found, String unsettled) {
    String text = COMPACT + "seat s group=hub\n" + lines(tenure) + "\n";
    assertEquals(listed(found), affected(GapKind.NO_COUNCILLOR, text + HUB_WHOLE));
    assertEquals(listed(unsettled), open(GapKind.NO_COUNCILLOR, text + HUB_WHOLE));
    assertEquals(listed(null), affected(GapKind.NO_COUNCILLOR, text));
    assertEquals(
        listed(null),
        affected(
            GapKind.NO_COUNCILLOR, text.replace("Compact group", "thematic group") + HUB_WHOLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on_behalf_of=cvs     |                                        | group:hub | ",
        "on_behalf_of=adults  | organisation adults kind='service directorate' part_of=council | | ",
        "on_behalf_of=council | organisation adults kind='service directorate' part_of=council"
            + " | group:hub | ",
        "on_behalf_of=council |                                        |           | group:hub",
        "                     |                                        |           | group:hub"
      })
  void noServiceDirectorate(String holder, String records, String found, String unsettled) {
    String text =
        COMPACT
            + lines(records)
            + "\nseat s group=hub\ntenure t seat=s "
            + (holder == null ? "" : holder)
            + "\n";
    assertEquals(listed(found), affected(GapKind.NO_SERVICE_DIRECTORATE, text + HUB_WHOLE));
    assertEquals(listed(unsettled), open(GapKind.NO_SERVICE_DIRECTORATE, text + HUB_WHOLE));
    assertEquals(listed(null), affected(GapKind.NO_SERVICE_DIRECTORATE, text));
    String board = text.replace("Compact group", "partnership board");
    assertEquals(listed(null), affected(GapKind.NO_SERVICE_DIRECTORATE, board + HUB_WHOLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "council,council,council,cvs     | group:board",
        // a councillor and an officer of one council count together
        "council,cllr,team,cvs           | group:board",
        "council,council,cvs,network     | ",
        "council,council,cvs             | ",
        "cvs,network,charity,council     | group:board"
      })
  void largestShare(String holders, String found) {
    StringBuilder text = new StringBuilder(BOARD + "organisation team part_of=council\n");
    int place = 0;
    for (String holder : holders.split(",")) {
      place++;
      text.append("seat s").append(place).append(" group=board\ntenure t").append(place);
      text.append(" seat=s").append(place);
      text.append(holder.equals("cllr") ? " person=cllr on_behalf_of=council" : "");
      text.append(holder.equals("cllr") ? "\n" : " on_behalf_of=" + holder + "\n");
    }
    assertEquals(listed(found), affected(GapKind.LARGEST_SHARE, text + WHOLE));
    assertEquals(listed(null), affected(GapKind.LARGEST_SHARE, text.toString()));
    assertEquals(listed(found), open(GapKind.LARGEST_SHARE, text.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | person=ann          | person:ann",
        "4 | person=ann          | ",
        "5 | on_behalf_of=cvs    | organisation:cvs",
        "4 | on_behalf_of=cvs    | ",
        // a council is expected to sit on many
        "5 | on_behalf_of=council | ",
        // holders who are not known are never taken for one
        "5 |                     | "
      })
  void manySeats(int seats, String holder, String found) {
    StringBuilder text = new StringBuilder(BOARD);
    for (int i = 0; i < seats; i++) {
      text.append("seat s").append(i).append(" group=board\ntenure t").append(i);
      text.append(" seat=s").append(i).append(' ').append(holder == null ? "" : holder);
      text.append('\n');
    }
    assertEquals(listed(found), affected(GapKind.MANY_SEATS, text.toString()));
    assertEquals(
        listed(null),
        affected(GapKind.MANY_SEATS, text.toString().replace("partnership board", "alliance")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "led_by=council serviced_by=organisation:council | group:board",
        "led_by=council serviced_by=organisation:team    | group:board",
        "led_by=council serviced_by=post:p               | group:board",
        "led_by=council serviced_by=organisation:cvs     | ",
        "led_by=council                                  | ",
        "serviced_by=organisation:council                | "
      })
  void ledAndServicedByOneBody(String attributes, String found) {
    String text =
        "organisation team part_of=council\npost p title=Clerk employed_by=council\n"
            + BOARD.replace("areas", attributes + " areas");
    assertEquals(listed(found), affected(GapKind.LED_AND_SERVICED_BY_ONE_BODY, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-21 | group:board",
        "2025-11-22 | ",
        "2025-10    | group:board",
        "2025       | ",
        "           | "
      })
  void dormant(String met, String found) {
    String text = BOARD.replace("areas", (met == null ? "" : "last_met=" + met) + " areas");
    assertEquals(listed(found), affected(GapKind.DORMANT, text));
    assertEquals(listed(null), affected(GapKind.DORMANT, text + "rule r kind=dormant limit=24"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name='A' kind=Compact areas=devon                                  | agreement:a",
        "name='A' kind=Compact overseen_by=board                            | ",
        "name='A' kind=Compact overseen_by=board next_review=2026-10        | agreement:a",
        "name='A' kind=Compact overseen_by=board next_review=2026-11        | ",
        "name='A' kind=Compact overseen_by=board next_review=2026-10 reviewed=2026-10 | ",
        "name='A' overseen_by=board areas=devon signatories=council         |"
            + " area:exeter area:torridge",
        "name='A' overseen_by=board areas=devon;exeter signatories=council  | area:torridge",
        "name='A' overseen_by=board areas=devon signatories=council;charity | area:torridge",
        "name='A' overseen_by=board areas=devon                             | ",
        "name='A' overseen_by=board areas=exeter signatories=council        | "
      })
  void agreement(String attributes, String found) {
    assertEquals(
        listed(found), affected(GapKind.AGREEMENT, BOARD + "agreement a " + attributes + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "last_checked=2025-11-21 | group:board",
        "last_checked=2025-11-22 | ",
        "                        | "
      })
  void stale(String checked, String found) {
    String text = BOARD + SEAT.replace("group=", (checked == null ? "" : checked) + " group=");
    assertEquals(listed(found), affected(GapKind.STALE, text));
  }
}
