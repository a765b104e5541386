package org.partnershipatlas.analyser.words;

import java.time.LocalDate;
import org.partnershipatlas.analyser.compact.Line;
import org.partnershipatlas.model.Network;

/** What the records show of a line of the Compact check. */
final class CompactLineWords {
  private final Plain plain;

  private final LocalDate day;

  CompactLineWords(Network network) {
    this.plain = new Plain(network);
    this.day = network.day();
  }

  /** Some of many: <em>3 of the 18</em>, <em>all 18</em>, <em>the one</em>. */
  private static String of(long number, long all, String one, String many) {
    if (number == all) {
      return all == 1 ? "the one " + one : "all " + Plain.count(all, one, many);
    }
    return number + " of the " + Plain.count(all, one, many);
  }

  String shown(Line line) {
    String on = plain.names(line.about());
    long number = line.number();
    return switch (line.topic()) {
      case WINS -> Plain.count(number, "win is", "wins are") + " logged" + latest(line);
      case LAST_REVIEW ->
          line.date().isPresent()
              ? "the last review was " + Plain.on(line.date().get().toString())
              : Plain.count(number, "review is", "reviews are") + " recorded, without a date";
      case REPORTING_LINE ->
          plain.name(line.about().get(0))
              + " answers to "
              + plain.names(line.about().subList(1, line.about().size()));
      case PART_OF_A_PLAN ->
          line.about().isEmpty()
              ? "the Compact group shares a plan with another group"
              : plain.name(line.about().get(0))
                  + " is part of "
                  + plain.name(line.about().get(1))
                  + (line.about().size() > 2 ? ", and others are tied so too" : "");
      case MONEY_TABLES ->
          "the sector has a voice on "
              + Plain.count(number, "table that decides money", "tables that decide money")
              + ": "
              + on;
      case SENIOR_HOLDERS ->
          number
              + " of the "
              + Plain.count(line.of(), "speaking seat")
              + " on the Compact group "
              + (number == 1 ? "is" : "are")
              + " held by somebody recorded as senior";
      case CHAMPIONS ->
          of(number, line.of(), "champion's seat", "champions' seats")
              + (number == 1 ? " has" : " have")
              + " a holder";
      case CHAMPIONS_SUPPORTED ->
          of(number, line.of(), "champion's seat", "champions' seats")
              + (number == 1 ? " is" : " are")
              + " supported by a post: "
              + on;
      case LEAD_MEMBER ->
          Plain.count(number, "lead member's seat has", "lead members' seats have") + " a holder";
      case SECTORS ->
          Plain.count(line.of(), "sector sits", "sectors sit")
              + " on the Compact group, in "
              + Plain.count(number, "filled seat")
              + " of which the sector is known";
      case COUNCILLORS ->
          Plain.count(number, "seat")
              + " on the Compact group "
              + (number == 1 ? "is" : "are")
              + " held by a councillor";
      case DIRECTORATES ->
          Plain.count(number, "seat")
              + " on the Compact group "
              + (number == 1 ? "is" : "are")
              + " held for a service directorate";
      case CHAIR -> "a chair's seat is recorded" + (on.isEmpty() ? "" : ", held for " + on);
      case SECRETARIAT -> "it is led or serviced by " + on;
      case COVERAGE ->
          "of the "
              + Plain.count(line.of(), "third-sector organisation")
              + " listed, "
              + number
              + (number == 1
                  ? " has a seat somewhere that speaks for it"
                  : " have a seat somewhere that speaks for them");
      case ROUTES_BACK ->
          of(number, line.of(), "filled third-sector seat", "filled third-sector seats")
              + (number == 1 ? " was" : " were")
              + " filled by a route that leads back to the sector";
      case REPORT_BACK ->
          Plain.count(
                  number, "holder of a third-sector seat has", "holders of third-sector seats have")
              + " reported back"
              + latest(line);
      case PAID_SEATS ->
          of(number, line.of(), "filled third-sector seat", "filled third-sector seats")
              + (number == 1 ? " is" : " are")
              + " paid for by somebody";
      case POSTS -> Plain.count(number, "post is", "posts are") + " recorded: " + on;
      case HOURS -> Plain.count(number, "hour") + " a week in " + Plain.count(line.of(), "post");
      case FUNDING_ENDS ->
          "funding ends first for "
              + on
              + line.date().map(d -> ", " + Plain.on(d.toString())).orElse("");
      case DOCUMENTS -> Plain.count(number, "document is", "documents are") + " recorded: " + on;
      case INDUCTION -> "induction or training is recorded: " + on;
      case NEXT_REVIEW -> {
        boolean past = line.date().filter(d -> d.latest().isBefore(day)).isPresent();
        yield "the next review of "
            + on
            + (past ? " was due" : " is due")
            + line.date().map(d -> " " + Plain.on(d.toString())).orElse("");
      }
      case PAIRS_JOINED ->
          of(number, line.of(), "pair", "pairs")
              + " of district and county groups "
              + (number == 1 ? "is" : "are")
              + " joined";
      case DISTRICTS_SEATED ->
          of(number, line.of(), "district", "districts")
              + (number == 1 ? " has" : " have")
              + " a filled seat on a county-wide Compact group";
      case AGREEMENTS -> agreements(line.number(), line.of()) + ": " + on;
    };
  }

  private static String agreements(long lower, long upper) {
    if (lower == 0) {
      return upper == 1 ? "one agreement for the county" : upper + " agreements of counties";
    }
    return upper == 0
        ? Plain.count(lower, "agreement") + " of districts"
        : Plain.count(lower, "agreement") + " of districts beside " + upper + " for the county";
  }

  private static String latest(Line line) {
    return line.date().map(d -> ", the last " + Plain.on(d.toString())).orElse("");
  }
}
