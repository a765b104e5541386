package org.partnershipatlas.analyser.words;

import java.util.List;
import org.partnershipatlas.analyser.gap.Facts;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.model.Id;

/** Sentences about who is on a group taken together, and how seats, groups and papers are kept. */
final class UpkeepWords {
  private final Plain plain;

  UpkeepWords(Plain plain) {
    this.plain = plain;
  }

  String text(Gap gap) {
    Facts f = gap.facts();
    return switch (gap.kind()) {
      case POST_FUNDING_ENDING -> funding(f);
      case NO_DEPUTY -> without(f, "third-sector seat") + " no deputy recorded, where others have";
      case DEPUTY_FROM_THE_SAME_ORGANISATION ->
          "The deputy in "
              + seat(f)
              + " is of the same organisation as its holder, "
              + plain.names(f.list("bodies"));
      case ACCOUNTABLE_ON_PAPER ->
          seat(f)
              + " speaks for "
              + plain.names(f.list("for"))
              + ", and no report back to them is recorded for the last "
              + Plain.count(f.number("months"), "month");
      case CHOSEN_BY_THE_COUNCIL ->
          "Of the "
              + Plain.count(f.number("seats"), "seat")
              + " held for the third sector on "
              + group(f)
              + ", the council selected "
              + f.number("chosen");
      case FUNDED_BY_THE_CONVENER ->
          Plain.count(f.number("seats"), "third-sector seat")
              + " on "
              + group(f)
              + (f.number("seats") == 1 ? " is" : " are")
              + " held for bodies that "
              + plain.names(f.list("lead"))
              + ", which leads it, funds ("
              + plain.names(f.list("bodies"))
              + "): a thing to know, not a fault";
      case CHAMPION_WITHOUT_SUPPORT ->
          without(f, "champion") + " no post in support recorded, where others have";
      case NO_COUNCILLOR ->
          "No elected member holds any of the "
              + Plain.count(f.number("seats"), "speaking seat")
              + " on "
              + group(f);
      case NO_SERVICE_DIRECTORATE ->
          "Nobody from a service directorate holds any of the "
              + Plain.count(f.number("seats"), "speaking seat")
              + " on "
              + group(f);
      case LARGEST_SHARE -> share(f);
      case MANY_SEATS ->
          plain.names(f.list("holder"))
              + " holds "
              + Plain.count(f.number("seats"), "speaking seat")
              + ", on "
              + plain.names(f.list("groups"));
      case LED_AND_SERVICED_BY_ONE_BODY ->
          plain.names(f.list("body")) + " both leads and services " + group(f);
      case DORMANT -> group(f) + " last met " + Plain.on(f.text("last met"));
      case AGREEMENT -> agreement(f);
      case STALE ->
          "Of the "
              + Plain.count(f.number("checked"), "record")
              + " of "
              + group(f)
              + " that have been checked, "
              + f.number("old")
              + (f.number("old") == 1 ? " was" : " were")
              + " last checked over "
              + Plain.count(f.number("months"), "month")
              + " ago";
      default -> gap.kind().word();
    };
  }

  private String group(Facts f) {
    return plain.the(f.list("group").get(0));
  }

  private String seat(Facts f) {
    return plain.seatOn(f.list("seat").get(0), f.list("group").get(0));
  }

  private String funding(Facts f) {
    long days = f.number("in days");
    return "The funding of the post “"
        + plain.names(f.list("post"))
        + "” "
        + (days < 0 ? "ended " : "ends ")
        + Plain.on(f.text("ends"))
        + (days < 0 ? "" : days == 0 ? ", today" : ", in " + Plain.count(days, "day"))
        + "; "
        + plain.names(f.list("groups"))
        + (f.list("groups").size() == 1 ? " rests on it" : " rest on it");
  }

  private String without(Facts f, String noun) {
    List<Id<?>> seats = f.list("without");
    String which = seats.size() == 1 ? ", " + plain.names(seats) + "," : "";
    return "Of the "
        + Plain.count(f.number("seats"), noun)
        + " on "
        + group(f)
        + ", "
        + seats.size()
        + which
        + (seats.size() == 1 ? " has" : " have");
  }

  private String share(Facts f) {
    String of = " of the " + Plain.count(f.number("filled"), "filled seat") + " on " + group(f);
    String body =
        f.list("body").isEmpty()
            ? ""
            : plain.names(f.list("body"))
                + ", members and officers together, holds "
                + f.number("by body")
                + of;
    String sector = f.text("sector").isEmpty() ? "" : Plain.theSector(f.text("sector"));
    if (body.isEmpty()) {
      return sector + (sector.endsWith("s") ? " hold " : " holds ") + f.number("by sector") + of;
    }
    return sector.isEmpty() || f.number("by sector") <= f.number("by body")
        ? body
        : body + "; " + sector + " as a whole " + f.number("by sector");
  }

  private String agreement(Facts f) {
    String name = plain.names(f.list("agreement"));
    List<Id<?>> districts = f.list("districts");
    return switch (f.text("what")) {
      case "districts" ->
          plain.names(districts)
              + (districts.size() == 1 ? " is" : " are")
              + " neither named in nor signed up to "
              + name;
      case "review" -> "The review of " + name + " was due " + Plain.on(f.text("due"));
      default ->
          f.list("groups").isEmpty()
              ? "No group is recorded as overseeing " + name
              : plain.names(f.list("groups"))
                  + ", which oversaw "
                  + name
                  + ", has ended and nobody new is recorded";
    };
  }
}
