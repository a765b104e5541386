package org.partnershipatlas.analyser.words;

import java.util.List;
import org.partnershipatlas.analyser.compact.CompactCheck;
import org.partnershipatlas.analyser.compact.Factor;
import org.partnershipatlas.analyser.compact.Line;
import org.partnershipatlas.analyser.compact.Standing;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** The Compact check in sentences. */
public final class CompactWords {
  private final Plain plain;
  private final CompactLineWords shown;

  public CompactWords(Network network) {
    this.plain = new Plain(network);
    this.shown = new CompactLineWords(network);
  }

  /** What the check is about, and what it is not. */
  public String opening(CompactCheck check) {
    String groups =
        check.compactGroups().isEmpty()
            ? "No Compact group is recorded here"
            : "Looked at as Compact "
                + (check.compactGroups().size() == 1 ? "group: " : "groups: ")
                + plain.names(check.compactGroups());
    String agreements =
        check.agreements().isEmpty()
            ? "no Compact or covenant is recorded"
            : "as "
                + (check.agreements().size() == 1 ? "agreement: " : "agreements: ")
                + plain.names(check.agreements());
    return groups
        + "; "
        + agreements
        + ". This sets the records beside the eight success factors of the report. It is no score,"
        + " and areas are not to be ranked by it.";
  }

  /** A line as a sentence with its rows. */
  public Sentence sentence(Line line) {
    String text =
        switch (line.standing()) {
          case SHOWN -> shown.shown(line);
          case MISSING -> missing(line);
          case NOT_RECORDED -> notRecorded(line);
        };
    List<Id<?>> rows = line.evidence().isEmpty() ? line.about() : line.evidence();
    return new Sentence(line.standing().word(), Plain.capital(text) + ".", rows);
  }

  /** The sentences of a factor that stand so. */
  public List<Sentence> sentences(CompactCheck check, Factor factor, Standing standing) {
    return check.lines(factor, standing).stream().map(this::sentence).toList();
  }

  private String missing(Line line) {
    return switch (line.topic()) {
      case REPORTING_LINE ->
          plain.names(line.about())
              + " has no line to a top table: its links are all listed, and none leads there";
      case MONEY_TABLES ->
          "on " + plain.names(line.about()) + ", which decides money, nobody speaks for the sector";
      case CHAMPIONS -> champions(line.number(), line.of());
      case SECTORS -> "nobody from the third sector sits on " + plain.names(line.about());
      case COUNCILLORS -> "no councillor sits on " + plain.names(line.about());
      case DIRECTORATES -> "nobody from a service directorate sits on " + plain.names(line.about());
      case ROUTES_BACK ->
          "none of the "
              + Plain.count(line.of(), "filled third-sector seat")
              + " was filled by a route that leads back to the sector";
      case PAIRS_JOINED ->
          line.number()
              + " of the "
              + Plain.count(line.of(), "pair")
              + " of district and county groups "
              + (line.number() == 1 ? "is" : "are")
              + " not joined, though the links of both are all listed";
      case DISTRICTS_SEATED ->
          Plain.count(line.number(), "district has", "districts have")
              + " no seat on a county-wide Compact group whose seats are all listed";
      default -> "it is missing";
    };
  }

  private static String champions(long vacant, long pairs) {
    String seats =
        vacant == 0
            ? ""
            : Plain.count(vacant, "champion's seat is vacant", "champions' seats are vacant");
    String boards =
        pairs == 0
            ? ""
            : Plain.count(pairs, "time", "times")
                + " a board has no champion of the third or of the public sector";
    return seats + (seats.isEmpty() || boards.isEmpty() ? "" : "; ") + boards;
  }

  private String notRecorded(Line line) {
    String on = line.about().isEmpty() ? "" : plain.names(line.about());
    return switch (line.topic()) {
      case WINS -> "no win is recorded; log one when the Compact has helped somebody";
      case LAST_REVIEW -> "when the Compact was last reviewed is not recorded";
      case REPORTING_LINE ->
          on.isEmpty()
              ? "no Compact group is recorded, so no line from one to a top table either"
              : "to whom "
                  + plain.name(line.about().get(0))
                  + " answers is not recorded"
                  + (line.about().size() > 1
                      ? ", only that it is linked with "
                          + plain.names(line.about().subList(1, line.about().size()))
                      : "");
      case PART_OF_A_PLAN -> "whether the agreement is tied to a wider plan is not recorded";
      case MONEY_TABLES ->
          on.isEmpty()
              ? "which tables decide money is not recorded"
              : "whether the sector has a voice on "
                  + on
                  + ", which decides money, is not recorded";
      case SENIOR_HOLDERS -> "how senior those on the Compact group are is not recorded";
      case CHAMPIONS -> "no champion's seat with a holder is recorded";
      case CHAMPIONS_SUPPORTED -> "what support champions have is not recorded";
      case LEAD_MEMBER -> "no lead member's seat is recorded";
      case SECTORS -> "from which sectors those on the Compact group come is not recorded";
      case COUNCILLORS -> "whether a councillor sits on the Compact group is not recorded";
      case DIRECTORATES -> "whether service directorates sit on the Compact group is not recorded";
      case CHAIR -> "who chairs the Compact group is not recorded";
      case SECRETARIAT -> "who leads or services the Compact group is not recorded";
      case COVERAGE ->
          line.of() == 0
              ? "no third-sector organisation is listed, so who is spoken for cannot be told"
              : line.of() == 1
                  ? "the one third-sector organisation listed is not recorded as spoken for"
                  : "of the "
                      + Plain.count(line.of(), "third-sector organisation")
                      + " listed none is recorded as spoken for";
      case ROUTES_BACK -> "how those on third-sector seats were chosen is not recorded";
      case REPORT_BACK -> "when representatives last reported back is not recorded";
      case PAID_SEATS -> "whether anybody is paid for the time in a seat is not recorded";
      case POSTS ->
          "no post is recorded; the work may be shared among many jobs, which is an equally valid"
              + " model";
      case HOURS -> "the hours of posts are not recorded";
      case FUNDING_ENDS -> "until when posts are funded is not recorded";
      case DOCUMENTS -> "no document is recorded";
      case INDUCTION ->
          "whether the Compact is part of anybody's induction or training is not recorded";
      case NEXT_REVIEW -> "when the next review is due is not recorded";
      case PAIRS_JOINED ->
          line.of() == 0
              ? "no district group is recorded that has a county counterpart"
              : "how the "
                  + Plain.count(line.of(), "pair")
                  + " of district and county groups "
                  + (line.of() == 1 ? "is" : "are")
                  + " joined is not recorded";
      case DISTRICTS_SEATED -> "no seat of a district on a county-wide Compact group is recorded";
      case AGREEMENTS -> "which areas have a Compact is not recorded";
    };
  }

  /** What no record can show of a factor. */
  public static String cannotShow(CompactCheck check, Factor factor) {
    boolean twoTiers = check.lines().stream().anyMatch(l -> l.topic().factor() == factor);
    return twoTiers
        ? cannotShow(factor)
        : "No county with districts is recorded here, so this factor is no question of it.";
  }

  private static String cannotShow(Factor factor) {
    return switch (factor) {
      case OUTCOMES -> "Whether anything became better, and for whom.";
      case STRUCTURES -> "Whether anything passes along the lines that are drawn.";
      case LEADING -> "Whether leaders stand by the Compact when it is inconvenient.";
      case INVOLVING -> "Whether those who sit there are listened to.";
      case REPRESENTATION ->
          "Whether those who are spoken for would say that they are, and were asked.";
      case RESOURCING -> "Whether the time is enough, and how much of it is given unpaid.";
      case MAKING_IT_REAL -> "Whether anybody uses the documents, above all when money is short.";
      case TWO_TIERS -> "Whether districts and county trust each other between meetings.";
    };
  }
}
