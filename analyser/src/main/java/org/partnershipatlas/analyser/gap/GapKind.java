package org.partnershipatlas.analyser.gap;

import org.partnershipatlas.model.Severity;
import org.partnershipatlas.model.Word;

/** What can be missing, ending or not shown, each with the rule that holds where none is set. */
public enum GapKind implements Word {
  NO_SECTOR_VOICE("no sector voice", Severity.SERIOUS, 0, true, Sources.REPRESENTATION),
  NO_SECTOR_VOTE("no sector vote", Severity.NOTICE, 0, true, Sources.REPRESENTATION),
  VACANT("vacant", Severity.SERIOUS, 0, false, Sources.REPRESENTATION),
  CARRYING_OVER("carrying over", Severity.NOTICE, 0, false, Sources.REVIEW),
  /** The limit is the number of days ahead. */
  TERM_ENDING("term ending", Severity.NOTICE, 90, false, Sources.REVIEW),
  HELD_FROM_OUTSIDE(
      "held from outside its reservation", Severity.SERIOUS, 0, false, Sources.REPRESENTATION),
  LINK_BACK_NOT_SHOWN("link back not shown", Severity.NOTICE, 0, false, Sources.OPENNESS),
  FIELD_UNHEARD("field unheard", Severity.SERIOUS, 0, true, Sources.STAKEHOLDERS),
  COMMUNITY_UNHEARD("community unheard", Severity.SERIOUS, 0, true, Sources.STAKEHOLDERS),
  AREA_UNHEARD("area unheard", Severity.SERIOUS, 0, true, Sources.TIERS),
  NO_ROUTE("no route", Severity.NOTICE, 0, true, Sources.REPRESENTATION),
  NO_CHAMPION("no champion", Severity.NOTICE, 0, true, Sources.CHAMPIONS),
  NO_REPORTING_LINE("no reporting line recorded", Severity.NOTICE, 0, true, Sources.LINKS),
  REPORTING_LOOP("reporting loop", Severity.NOTICE, 0, false, Sources.LINKS),
  OTHER_TIER_MISSING("other tier missing", Severity.NOTICE, 0, true, Sources.TIERS);

  /** Where the rules that hold by default come from. */
  private static final class Sources {
    static final String REPRESENTATION =
        "IVAR 2008, Having effective third sector representation, p.20";
    static final String REVIEW =
        "IVAR 2008, Making the Compact real: constant review and refresh, p.23";
    static final String OPENNESS =
        "IVAR 2008, Establishing the right structures and links: building transparency and"
            + " openness, p.12";
    static final String STAKEHOLDERS = "IVAR 2008, Involving stakeholders in the Compact, p.17";
    static final String TIERS = "IVAR 2008, Making the Compact work in two tier areas, p.27";
    static final String CHAMPIONS = "IVAR 2008, Leading and championing the Compact, p.15";
    static final String LINKS = "IVAR 2008, Establishing the right structures and links, p.12";
  }

  private final String word;
  private final Severity severity;
  private final int limit;
  private final boolean needsCompleteness;
  private final String source;

  GapKind(String word, Severity severity, int limit, boolean needsCompleteness, String source) {
    this.word = word;
    this.severity = severity;
    this.limit = limit;
    this.needsCompleteness = needsCompleteness;
    this.source = source;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is an absence, and so rests on a list's being complete. */
  public boolean needsCompleteness() {
    return needsCompleteness;
  }

  /** Whether an overview sums it up first: it rests on no list and says of seats what is so. */
  public boolean toldFirst() {
    return !needsCompleteness && this != REPORTING_LOOP;
  }

  /** How pressing it is where no rule says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The limit where no rule sets one; 0 for none. */
  public int limit() {
    return limit;
  }

  /** Where the rule that holds by default comes from. */
  public String source() {
    return source;
  }
}
