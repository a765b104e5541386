package org.partnershipatlas.analyser.gap;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Word;

/** What can be missing, ending or not shown; the rule of the same word says when. */
public enum GapKind implements Word {
  MONEY_WITHOUT_SECTOR(RuleKind.MONEY_WITHOUT_SECTOR, Ground.LISTS),
  NO_SECTOR_VOICE(RuleKind.NO_SECTOR_VOICE, Ground.LISTS),
  NO_SECTOR_VOTE(RuleKind.NO_SECTOR_VOTE, Ground.LISTS),
  VACANT(RuleKind.VACANT, Ground.SEATS),
  CARRYING_OVER(RuleKind.CARRYING_OVER, Ground.SEATS),
  /** The limit is the number of days ahead. */
  TERM_ENDING(RuleKind.TERM_ENDING, Ground.SEATS),
  /** The limit is the number of days ahead. */
  POST_FUNDING_ENDING(RuleKind.POST_FUNDING_ENDING, Ground.SEATS),
  HELD_FROM_OUTSIDE(RuleKind.HELD_FROM_OUTSIDE, Ground.SEATS),
  NO_DEPUTY(RuleKind.NO_DEPUTY, Ground.RECORDS),
  DEPUTY_FROM_THE_SAME_ORGANISATION(RuleKind.DEPUTY_FROM_THE_SAME_ORGANISATION, Ground.RECORDS),
  LINK_BACK_NOT_SHOWN(RuleKind.LINK_BACK_NOT_SHOWN, Ground.SEATS),
  /** The limit is the number of months. */
  ACCOUNTABLE_ON_PAPER(RuleKind.ACCOUNTABLE_ON_PAPER, Ground.RECORDS),
  CHOSEN_BY_THE_COUNCIL(RuleKind.CHOSEN_BY_THE_COUNCIL, Ground.RECORDS),
  FUNDED_BY_THE_CONVENER(RuleKind.FUNDED_BY_THE_CONVENER, Ground.RECORDS),
  FIELD_UNHEARD(RuleKind.FIELD_UNHEARD, Ground.LISTS),
  COMMUNITY_UNHEARD(RuleKind.COMMUNITY_UNHEARD, Ground.LISTS),
  AREA_UNHEARD(RuleKind.AREA_UNHEARD, Ground.LISTS),
  NO_ROUTE(RuleKind.NO_ROUTE, Ground.LISTS),
  NO_CHAMPION(RuleKind.NO_CHAMPION, Ground.LISTS),
  CHAMPION_WITHOUT_SUPPORT(RuleKind.CHAMPION_WITHOUT_SUPPORT, Ground.RECORDS),
  NO_COUNCILLOR(RuleKind.NO_COUNCILLOR, Ground.LISTS),
  NO_SERVICE_DIRECTORATE(RuleKind.NO_SERVICE_DIRECTORATE, Ground.LISTS),
  /** The limit is a share, in per cent. */
  LARGEST_SHARE(RuleKind.LARGEST_SHARE, Ground.LISTS),
  /** The limit is the number of seats that nobody is told of for holding. */
  MANY_SEATS(RuleKind.MANY_SEATS, Ground.RECORDS),
  NO_REPORTING_LINE(RuleKind.NO_REPORTING_LINE, Ground.LISTS),
  REPORTING_LOOP(RuleKind.REPORTING_LOOP, Ground.RECORDS),
  OTHER_TIER_MISSING(RuleKind.OTHER_TIER_MISSING, Ground.LISTS),
  LED_AND_SERVICED_BY_ONE_BODY(RuleKind.LED_AND_SERVICED_BY_ONE_BODY, Ground.RECORDS),
  /** The limit is the number of months. */
  DORMANT(RuleKind.DORMANT, Ground.RECORDS),
  AGREEMENT(RuleKind.AGREEMENT, Ground.RECORDS),
  /** The limit is the number of months. */
  STALE(RuleKind.STALE, Ground.RECORDS);

  /** What a kind rests on: whole lists, what is so of a seat today, or other records. */
  private enum Ground {
    LISTS,
    SEATS,
    RECORDS
  }

  private static final Set<GapKind> PRIVATE = EnumSet.of(FUNDED_BY_THE_CONVENER, MANY_SEATS);

  private final RuleKind rule;
  private final Ground ground;

  GapKind(RuleKind rule, Ground ground) {
    this.rule = rule;
    this.ground = ground;
  }

  @Override
  public String word() {
    return rule.word();
  }

  /** The rule that finds it, as it holds where no record says otherwise. */
  public RuleKind rule() {
    return rule;
  }

  /** Whether it is an absence, and so rests on a list's being complete. */
  public boolean needsCompleteness() {
    return ground == Ground.LISTS;
  }

  /** Whether an overview sums it up first: it rests on no list and says of seats what is so. */
  public boolean toldFirst() {
    return ground == Ground.SEATS;
  }

  /** Whether it is told only to whoever asks for it: who funds whom, and who holds many seats. */
  public boolean isPrivate() {
    return PRIVATE.contains(this);
  }
}
