package org.partnershipatlas.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Every rule of the analyses, with what holds where no record says otherwise. A rule's record names
 * it by its word; what the record leaves blank stays as it is here.
 */
public enum RuleKind implements Word {
  NO_SECTOR_VOICE(
      Setting.of(Severity.SERIOUS, Source.REPRESENTATION)
          .says("Nobody on the group speaks for the sector.")),
  NO_SECTOR_VOTE(
      Setting.of(Severity.NOTICE, Source.REPRESENTATION)
          .says("Those who speak for the sector on the group have no vote, and others have one.")),
  MONEY_WITHOUT_SECTOR(
      Setting.of(Severity.SERIOUS, Source.COMMISSIONING)
          .says("The group decides on money, and nobody on it speaks for the sector.")),
  VACANT(Setting.of(Severity.SERIOUS, Source.REPRESENTATION).says("A seat is known to be empty.")),
  CARRYING_OVER(
      Setting.of(Severity.NOTICE, Source.REVIEW)
          .says("A term has ended and nobody new is recorded.")),
  TERM_ENDING(
      Setting.of(Severity.NOTICE, Source.REVIEW).limit(90, "days ahead").says("A term ends soon.")),
  POST_FUNDING_ENDING(
      Setting.of(Severity.SERIOUS, Source.RESOURCING)
          .limit(180, "days ahead")
          .says("The funding of a post that groups rest on ends soon, or has ended.")),
  HELD_FROM_OUTSIDE(
      "held from outside its reservation",
      Setting.of(Severity.SERIOUS, Source.REPRESENTATION)
          .says("A seat is held by somebody for whom it is not kept.")),
  NO_DEPUTY(
      Setting.of(Severity.INFORMATION, Source.REPRESENTATION)
          .says("A seat of the sector has no deputy, on a group whose deputies are recorded.")),
  DEPUTY_FROM_THE_SAME_ORGANISATION(
      Setting.of(Severity.INFORMATION, Source.REPRESENTATION)
          .says("A seat that speaks for others has a deputy from its holder's own organisation.")),
  LINK_BACK_NOT_SHOWN(
      Setting.of(Severity.NOTICE, Source.OPENNESS)
          .says("A seat speaks for others, and no way back to them is recorded.")),
  ACCOUNTABLE_ON_PAPER(
      Setting.of(Severity.NOTICE, Source.OPENNESS)
          .limit(12, "months")
          .says("A seat leads back to those it speaks for, and no report back is recorded.")),
  CHOSEN_BY_THE_COUNCIL(
      Setting.of(Severity.INFORMATION, Source.REPRESENTATION)
          .says("How many of the sector's seats the council selected; a number, no verdict.")),
  FUNDED_BY_THE_CONVENER(
      Setting.of(Severity.INFORMATION, Source.FUNDING)
          .says(
              "A sector seat's organisation is funded by the body that leads the group; a thing to"
                  + " know, not a fault, and shown only where asked for.")),
  FIELD_UNHEARD(
      Setting.of(Severity.SERIOUS, Source.STAKEHOLDERS)
          .says("A field that matters to a theme is heard on no group of it in an area.")),
  COMMUNITY_UNHEARD(
      Setting.of(Severity.SERIOUS, Source.STAKEHOLDERS)
          .says("A community that matters to a theme is heard on no group of it in an area.")),
  AREA_UNHEARD(
      Setting.of(Severity.SERIOUS, Source.TIERS)
          .says("Nobody speaks for a district on a county-wide group.")),
  NO_ROUTE(
      Setting.of(Severity.NOTICE, Source.REPRESENTATION)
          .says("Nobody speaks for an organisation on any group of its area.")),
  NO_CHAMPION(
      Setting.of(Severity.NOTICE, Source.CHAMPIONS)
          .sectors(Sector.THIRD, Sector.PUBLIC)
          .says("A partnership has no champion of a sector on the Compact group of its area.")),
  CHAMPION_WITHOUT_SUPPORT(
      Setting.of(Severity.NOTICE, Source.CHAMPIONS)
          .says("A champion has no post in support, where that of others is recorded.")),
  NO_COUNCILLOR(
      Setting.of(Severity.NOTICE, Source.ELECTED)
          .kinds(GroupKind.COMPACT_GROUP, GroupKind.PARTNERSHIP_BOARD, GroupKind.STATUTORY_BOARD)
          .says("No elected member holds a seat on the group.")),
  NO_SERVICE_DIRECTORATE(
      Setting.of(Severity.NOTICE, Source.DIRECTORATES)
          .kinds(GroupKind.COMPACT_GROUP)
          .says("Nobody from a service directorate holds a seat on the Compact group.")),
  LARGEST_SHARE(
      Setting.of(Severity.INFORMATION, Source.MULTI_SECTOR)
          .limit(50, "per cent of the filled seats")
          .says("One sector, or one body, holds more than its share of the filled seats.")),
  MANY_SEATS(
      Setting.of(Severity.INFORMATION, Source.REPRESENTATION)
          .limit(4, "seats")
          .says("A person or an organisation holds more seats; shown only where asked for.")),
  NO_REPORTING_LINE(
      "no reporting line recorded",
      Setting.of(Severity.NOTICE, Source.LINKS)
          .says("No chain of reporting lines leads from the group to a top table.")),
  REPORTING_LOOP(
      Setting.of(Severity.NOTICE, Source.LINKS).says("Reporting lines run in a circle.")),
  OTHER_TIER_MISSING(
      Setting.of(Severity.NOTICE, Source.TIERS)
          .says("A theme of both tiers has a group in one tier and none in the other.")),
  LED_AND_SERVICED_BY_ONE_BODY(
      Setting.of(Severity.INFORMATION, Source.MULTI_SECTOR)
          .says("One body both leads the group and does its paperwork.")),
  DORMANT(
      Setting.of(Severity.NOTICE, Source.REVIEW)
          .limit(12, "months")
          .says("The group has not met for a long time.")),
  AGREEMENT(
      Setting.of(Severity.NOTICE, Source.AGREEMENTS)
          .says(
              "An agreement does not reach a district, has no group to oversee it, or its review is"
                  + " overdue.")),
  STALE(
      Setting.of(Severity.INFORMATION, Source.REVIEW)
          .limit(12, "months")
          .says("What is recorded of the group was last checked long ago.")),
  NETWORK_REACH(
      Setting.plain(Source.REPRESENTATION)
          .limit(2, "memberships")
          .says("By how many memberships a network is reached.")),
  TOP_TABLE(
      Setting.plain(Source.LINKS)
          .kinds(
              GroupKind.PARTNERSHIP_BOARD,
              GroupKind.STATUTORY_BOARD,
              GroupKind.FULL_COUNCIL,
              GroupKind.CABINET)
          .says("The kinds of group to which the others answer in the end.")),
  MISSING_LINK(
      Setting.plain(Source.TIERS)
          .limit(6, "steps")
          .says("How far apart two groups count as being that cannot reach each other."));

  /** Where the rules that hold by default come from. */
  private static final class Source {
    static final String REPRESENTATION =
        "IVAR 2008, Having effective third sector representation, p.20";
    static final String REVIEW =
        "IVAR 2008, Making the Compact real: constant review and refresh, p.23";
    static final String LINKS = "IVAR 2008, Establishing the right structures and links, p.12";
    static final String OPENNESS = LINKS.replace(", p", ": building transparency and openness, p");
    static final String COMMISSIONING =
        LINKS.replace(", p", ": linking the Compact to commissioning and procurement, p");
    static final String STAKEHOLDERS = "IVAR 2008, Involving stakeholders in the Compact, p.17";
    static final String MULTI_SECTOR = STAKEHOLDERS.replace(", p", ": multi-sector involvement, p");
    static final String ELECTED = STAKEHOLDERS.replace(", p", ": elected member involvement, p");
    static final String DIRECTORATES =
        STAKEHOLDERS.replace(", p", ": involvement of service directorates, p");
    static final String RESOURCING = "IVAR 2008, Resourcing the Compact, p.21";
    static final String FUNDING = "IVAR 2008, Improved funding arrangements, p.31";
    static final String TIERS = "IVAR 2008, Making the Compact work in two tier areas, p.27";
    static final String CHAMPIONS = "IVAR 2008, Leading and championing the Compact, p.15";
    static final String AGREEMENTS =
        "IVAR 2008, Making the Compact work in two tier areas, p.27, and Table 2, p.61";
  }

  private final String word;
  private final Setting setting;

  RuleKind(Setting setting) {
    this.word = name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    this.setting = setting;
  }

  RuleKind(String word, Setting setting) {
    this.word = word;
    this.setting = setting;
  }

  /**
   * What holds where no record says otherwise.
   *
   * @param limitOf what the limit counts, in plain words
   * @param meaning what the rule finds or sets, in one sentence
   */
  private record Setting(
      Optional<Severity> severity,
      OptionalInt limit,
      String limitOf,
      Set<GroupKind> kinds,
      Set<Sector> sectors,
      String source,
      String meaning) {
    Setting {
      kinds = Collections.unmodifiableSet(kinds);
      sectors = Collections.unmodifiableSet(sectors);
    }

    static Setting of(Severity severity, String source) {
      return new Setting(
          Optional.of(severity),
          OptionalInt.empty(),
          "",
          EnumSet.of(
              GroupKind.PARTNERSHIP_BOARD,
              GroupKind.THEMATIC_GROUP,
              GroupKind.COMPACT_GROUP,
              GroupKind.STATUTORY_BOARD,
              GroupKind.COMMISSIONING_PANEL),
          EnumSet.of(Sector.THIRD),
          source,
          "");
    }

    static Setting plain(String source) {
      return new Setting(Optional.empty(), OptionalInt.empty(), "", Set.of(), Set.of(), source, "");
    }

    Setting limit(int number, String of) {
      return new Setting(severity, OptionalInt.of(number), of, kinds, sectors, source, meaning);
    }

    Setting kinds(GroupKind first, GroupKind... more) {
      return new Setting(
          severity, limit, limitOf, EnumSet.of(first, more), sectors, source, meaning);
    }

    Setting sectors(Sector first, Sector... more) {
      return new Setting(severity, limit, limitOf, kinds, EnumSet.of(first, more), source, meaning);
    }

    Setting says(String text) {
      return new Setting(severity, limit, limitOf, kinds, sectors, source, text);
    }
  }

  @Override
  public String word() {
    return word;
  }

  /** How pressing what it finds is; empty for a rule that finds nothing by itself. */
  public Optional<Severity> severity() {
    return setting.severity();
  }

  /** Its limit; empty where it has none, so that none may be set. */
  public OptionalInt limit() {
    return setting.limit();
  }

  /** What the limit counts, in plain words; blank where it has none. */
  public String limitOf() {
    return setting.limitOf();
  }

  /** The kinds of group that it tests, in the order of their list. */
  public Set<GroupKind> groupKinds() {
    return setting.kinds();
  }

  /** The sectors that it looks for. */
  public Set<Sector> sectors() {
    return setting.sectors();
  }

  /** Where it comes from. */
  public String source() {
    return setting.source();
  }

  /** What it finds or sets, in one sentence. */
  public String meaning() {
    return setting.meaning();
  }
}
