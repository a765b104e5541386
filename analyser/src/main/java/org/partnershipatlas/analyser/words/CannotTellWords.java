package org.partnershipatlas.analyser.words;

import java.util.List;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.ListedSeats;
import org.partnershipatlas.analyser.Settling;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Words;

/** What cannot be told yet, in plain sentences. */
public final class CannotTellWords {
  private static final int MOST = 3;
  private final Plain plain;

  public CannotTellWords(Network network) {
    this.plain = new Plain(network);
  }

  /** One sentence that says what cannot be told. */
  public String sentence(CannotTell open) {
    int cases = open.cases();
    String text =
        Words.find(GapKind.class, open.kind())
            .map(
                kind ->
                    switch (kind) {
                      case NO_SECTOR_VOICE ->
                          "whether anybody speaks for the third sector on " + groups(cases);
                      case MONEY_WITHOUT_SECTOR ->
                          "whether anybody speaks for the third sector on "
                              + Plain.count(cases, "group that decides", "groups that decide")
                              + " on money";
                      case NO_COUNCILLOR -> "whether an elected member sits on " + groups(cases);
                      case NO_SERVICE_DIRECTORATE ->
                          "whether a service directorate sits on "
                              + Plain.count(cases, "Compact group");
                      case LARGEST_SHARE ->
                          "whether one sector or body holds more than its share on "
                              + groups(cases)
                              + ", though it does of the seats listed";
                      case AGREEMENT ->
                          "which districts "
                              + Plain.count(cases, "agreement reaches", "agreements reach");
                      case FIELD_UNHEARD ->
                          "whether "
                              + Plain.count(cases, "field of work is", "fields of work are")
                              + " heard where "
                              + (cases == 1 ? "it matters" : "they matter");
                      case COMMUNITY_UNHEARD ->
                          "whether "
                              + Plain.count(cases, "community is", "communities are")
                              + " heard where "
                              + (cases == 1 ? "it matters" : "they matter");
                      case AREA_UNHEARD ->
                          "which districts are spoken for on "
                              + Plain.count(cases, "county-wide group");
                      case NO_ROUTE ->
                          "whether anybody speaks for " + Plain.count(cases, "organisation");
                      case NO_CHAMPION ->
                          "whether there is a champion in "
                              + Plain.count(cases, "case", "cases")
                              + " of a partnership and a sector";
                      case NO_REPORTING_LINE ->
                          "whether "
                              + groups(cases)
                              + (cases == 1 ? " answers" : " answer")
                              + " to a top table";
                      case OTHER_TIER_MISSING ->
                          "whether the other tier has a group, in "
                              + Plain.count(cases, "case", "cases")
                              + " of a theme and an area";
                      default -> kind.word() + ", in " + Plain.count(cases, "case");
                    })
            .orElse(open.kind() + ", in " + Plain.count(cases, "case"));
    return "It cannot be told yet " + text + "." + listed(open);
  }

  private String listed(CannotTell open) {
    if (open.listed().isEmpty()) {
      return "";
    }
    List<String> told = open.listed().stream().limit(MOST).map(this::listed).toList();
    int more = open.listed().size() - told.size();
    return " Of the seats that are listed, none is the sector's on "
        + Plain.and(told)
        + (more > 0 ? " and on " + Plain.count(more, "other group") : "")
        + "; that the list is whole is not recorded.";
  }

  private String listed(ListedSeats seats) {
    return plain.name(seats.group())
        + " ("
        + seats.seats()
        + " listed"
        + seats.certainty().map(c -> ", " + certainty(c)).orElse("")
        + ")";
  }

  private static String certainty(Certainty certainty) {
    return switch (certainty) {
      case STATED -> "as its source states";
      case READING -> "by a reading of its source";
      case PUBLIC_KNOWLEDGE -> "by public knowledge";
      case ASSUMED -> "as is assumed";
    };
  }

  private static String groups(int number) {
    return Plain.count(number, "group");
  }

  /** What would settle it. */
  public String settle(CannotTell open) {
    List<String> parts = open.settledBy().stream().map(this::settle).toList();
    return parts.isEmpty() ? "" : "To settle it, record " + String.join("; ", parts) + ".";
  }

  private String settle(Settling settling) {
    boolean list =
        Words.find(org.partnershipatlas.model.CompletenessKind.class, settling.what()).isPresent();
    String what =
        list
            ? "that the list of "
                + settling.what().replaceFirst(" of an? .*", "")
                + " is whole, for "
            : settling.what() + ", for ";
    return what + plain.names(settling.of());
  }
}
