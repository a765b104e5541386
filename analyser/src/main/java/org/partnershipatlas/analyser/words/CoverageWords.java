package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Matrix;
import org.partnershipatlas.analyser.coverage.MatrixColumn;
import org.partnershipatlas.analyser.coverage.NotShown;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.coverage.SubjectVoice;
import org.partnershipatlas.analyser.coverage.Voice;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** Coverage told in plain sentences. */
public final class CoverageWords {
  private final Plain plain;

  public CoverageWords(Network network) {
    this.plain = new Plain(network);
  }

  /** What voice an organisation has on a group. */
  public String sentence(Voice voice) {
    String who = plain.name(voice.organisation());
    String on = plain.the(voice.group());
    String text =
        switch (voice.state()) {
          case DIRECT -> "A seat on " + on + " is held on behalf of " + who;
          case ACCOUNTABLE ->
              "A seat on " + on + " speaks for " + who + ", by a route that leads back to it";
          case ACCOUNTABLE_GENERAL ->
              "A seat on "
                  + on
                  + " speaks for "
                  + who
                  + " only through a general network, by a route that leads back to it";
          case LINK_BACK_NOT_SHOWN ->
              "A seat on "
                  + on
                  + " speaks for "
                  + who
                  + " or its like, and no link back is shown"
                  + voice.notShown().map(n -> ": " + why(n)).orElse("");
          case DEPUTY_ONLY ->
              "The seat on " + on + " that would speak for " + who + " has only a deputy";
          case VACANT -> "A seat on " + on + " that is meant for " + who + " or its like is vacant";
          case NONE -> who + " has no voice on " + on + ", whose seats are all listed";
          case NOT_RECORDED ->
              "What is recorded does not say whether " + who + " has a voice on " + on;
        };
    return Plain.capital(text) + ".";
  }

  /** What voice a field, community, area, size band or sector has on a group. */
  public String sentence(SubjectVoice voice) {
    String who = label(voice.subject());
    String on = plain.the(voice.group());
    String text =
        switch (voice.state()) {
          case ACCOUNTABLE ->
              who + " is heard on " + on + ": a seat speaks for it, by a route that leads back";
          case LINK_BACK_NOT_SHOWN ->
              "A seat on "
                  + on
                  + " speaks for "
                  + who
                  + ", and no link back is shown"
                  + voice.notShown().map(n -> ": " + why(n)).orElse("");
          case IN_THE_ROOM -> "An organisation of " + who + " sits on " + on + " for itself";
          case DEPUTY_ONLY ->
              "The seat on " + on + " that would speak for " + who + " has only a deputy";
          case VACANT -> "A seat on " + on + " that is meant for " + who + " is vacant";
          case NONE -> who + " has no voice on " + on + ", whose seats are all listed";
          case NOT_RECORDED ->
              "What is recorded does not say whether " + who + " has a voice on " + on;
        };
    return Plain.capital(text) + ".";
  }

  private static String why(NotShown reason) {
    return switch (reason) {
      case ROUTE_NOT_RECORDED -> "how its holder was chosen is not recorded";
      case OTHER_ROUTE -> "its holder was not chosen by those for whom it speaks";
      case OUTSIDE_RESERVATION -> "it is held from outside its reservation";
      case NO_MEMBERSHIP -> "no membership ties them to the seat";
    };
  }

  /** What a row is called. */
  public String label(RowKey row) {
    if (row.isNotRecorded()) {
      return switch (row.kind()) {
        case FIELD -> "no field recorded";
        case COMMUNITY -> "no community recorded";
        case AREA -> "no area recorded";
        case SIZE -> "no size recorded";
        case SECTOR -> "no sector recorded";
        case ORGANISATION -> "not recorded";
      };
    }
    if (row.kind() == RowKind.SECTOR) {
      return row.text().equals("elected members") ? row.text() : "the " + row.text() + " sector";
    }
    return row.id().map(plain::name).orElse(row.text());
  }

  /** What a column is called. */
  public String label(MatrixColumn column) {
    return column.key().contains(":") ? plain.name(Id.parse(column.key())) : column.key();
  }

  /** What a reader must know to read the table rightly. */
  public List<String> notes(Matrix matrix) {
    List<String> notes = new ArrayList<>();
    int all = matrix.totals().organisations();
    notes.add("The shares are of the " + Plain.count(all, "organisation") + " listed.");
    if (matrix.rowKind() != RowKind.ORGANISATION
        && matrix.rowKind() != RowKind.SIZE
        && matrix.rowKind() != RowKind.SECTOR) {
      notes.add(
          "An organisation that belongs to several rows counts in each, and in the totals once.");
    }
    if (matrix.columnKind() == ColumnKind.THEME || matrix.columnKind() == ColumnKind.AREA) {
      notes.add("A group that belongs to several columns counts in each.");
    }
    long complete = matrix.columns().stream().filter(MatrixColumn::complete).count();
    notes.add(
        "The seats are known to be all listed in "
            + complete
            + " of the "
            + Plain.count(matrix.columns().size(), "column")
            + "; elsewhere nothing can be called absent.");
    if (matrix.rows().stream().allMatch(r -> r.parity().isEmpty())) {
      notes.add("Parity is not given, because not every list is known to be whole.");
    }
    return notes;
  }
}
