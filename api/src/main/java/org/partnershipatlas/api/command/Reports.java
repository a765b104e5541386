package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.words.OverviewWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.CoverageAnswer;
import org.partnershipatlas.api.service.answer.GapsAnswer;
import org.partnershipatlas.api.service.answer.MeasureChoice;
import org.partnershipatlas.api.service.answer.TiersAnswer;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Severity;

/** Makes the reports of a network. */
final class Reports {
  /**
   * What a report may be told.
   *
   * @param ends the two ends of a route
   * @param whatIf what it is compared with and what is tried on it
   */
  record Wishes(
      RowKind rows,
      ColumnKind columns,
      Optional<Ends> ends,
      int routes,
      MeasureChoice measures,
      WhatIf whatIf) {}

  /** The two ends of a route. */
  record Ends(Id<?> from, Id<?> to) {}

  private final View view;
  private final Wishes wishes;

  Reports(View view, Wishes wishes) {
    this.view = view;
    this.wishes = wishes;
  }

  Told make(ReportKind kind) {
    return switch (kind) {
      case COVERAGE -> coverage();
      case GAPS -> gaps();
      case ROUTES -> routes();
      case TIERS -> tiers();
      case LINKS -> LinksTold.of(view);
      case MEASURES -> MeasuresTold.of(view, wishes.measures());
      case COMPACT -> CompactTold.of(view);
      case COMPARE -> DifferenceTold.compare(view, wishes.whatIf().other().get());
      case SCENARIO -> DifferenceTold.scenario(view, wishes.whatIf().edits().get());
      case SUMMARY, ALL -> summary();
    };
  }

  /** Whether a gap is found that is at least that pressing. */
  int status(Severity severity) {
    boolean found =
        view.analyser().gaps().gaps().stream()
            .anyMatch(gap -> !gap.accepted() && gap.severity().compareTo(severity) <= 0);
    return found ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private Told summary() {
    Summary counts = Overview.summary(view.network());
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("people", counts.people());
    named.put("groups", counts.groups());
    named.put("seats", counts.seats());
    named.put("organisations", counts.organisations());
    named.put("areas", counts.areas());
    named.put("links", counts.links());
    List<String> text = new ArrayList<>();
    text.add(view.source().title() + ", as at " + view.day());
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("what", "how many"));
    named.forEach(
        (what, many) -> {
          text.add(String.format("  %-14s %,8d", what, many));
          table.add(List.of(what, many.toString()));
        });
    new OverviewWords(view.network())
        .sentences(view.analyser().overview()).stream()
            .skip(1) // the counts, which stand above
            .forEach(text::add);
    return new Told(counts, text, table);
  }

  private Told gaps() {
    GapsAnswer answer = GapsAnswer.of(view, Optional.empty(), Optional.empty());
    List<String> text = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("severity", "kind", "gap", "rests on", "rule", "key"));
    for (GapsAnswer.Told gap : answer.gaps()) {
      text.add(gap.severity().word() + ": " + gap.sentence());
      gap.closes().forEach(close -> text.add("    " + close.text()));
      table.add(
          List.of(
              gap.severity().word(),
              gap.kind().word(),
              gap.sentence(),
              String.join("; ", gap.evidence().stream().map(Id::toString).toList()),
              gap.rule().source(),
              gap.key()));
    }
    if (answer.gaps().isEmpty()) {
      text.add(
          "No gap can be stated from what is recorded. That is not to say that there is none.");
    }
    for (GapsAnswer.Open open : answer.cannotTell()) {
      text.add(open.sentence());
      text.add("    " + open.settle());
    }
    return new Told(answer, text, table);
  }

  private Told coverage() {
    CoverageAnswer answer =
        CoverageAnswer.of(view.analyser().coverage(), wishes.rows(), wishes.columns());
    List<List<String>> table = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(answer.rows().word(), "organisations"));
    answer.columnHeads().forEach(column -> heads.add(column.label()));
    table.add(heads);
    String[][] states = new String[answer.rowHeads().size()][answer.columnHeads().size()];
    answer.cells().forEach(cell -> states[cell.row()][cell.column()] = cell.state());
    List<String> text = new ArrayList<>();
    text.add("Coverage: " + answer.rows().word() + " by " + answer.columns().word());
    for (int row = 0; row < states.length; row++) {
      CoverageAnswer.RowHead head = answer.rowHeads().get(row);
      List<String> cells =
          new ArrayList<>(List.of(head.label(), Integer.toString(head.organisations())));
      text.add("  " + head.label() + " (" + head.organisations() + " listed)");
      for (int column = 0; column < states[row].length; column++) {
        String state = states[row][column] == null ? "not recorded" : states[row][column];
        cells.add(state);
        if (!state.equals("not recorded")) {
          text.add("    " + state + ": " + answer.columnHeads().get(column).label());
        }
      }
      table.add(cells);
    }
    answer.notes().forEach(note -> text.add("  " + note));
    return new Told(answer, text, table);
  }

  private Told routes() {
    if (wishes.ends().isPresent()) {
      return RouteTold.one(view, wishes.ends().get(), wishes.routes());
    }
    return RouteTold.toTheBoards(view);
  }

  private Told tiers() {
    TiersAnswer answer = TiersAnswer.of(view, view.analyser().tiers(TierOptions.defaults()));
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            "upper area", "area", "lower", "upper", "state", "cost", "independent", "in words"));
    List<String> text = new ArrayList<>();
    if (answer.counties().isEmpty()) {
      text.add("No area with districts is recorded here, so there are no two tiers to compare.");
    }
    for (TiersAnswer.County county : answer.counties()) {
      text.add(view.network().name(county.area()));
      county.notes().forEach(line -> text.add("  " + line));
      for (TiersAnswer.Pair pair : county.pairs()) {
        table.add(
            List.of(
                view.network().name(county.area()),
                view.network().name(pair.area()),
                view.network().name(pair.lower()),
                view.network().name(pair.upper()),
                pair.state().word(),
                pair.cost().isPresent() ? Double.toString(pair.cost().getAsDouble()) : "",
                pair.independent().isPresent()
                    ? Integer.toString(pair.independent().getAsInt())
                    : "",
                pair.sentence()));
      }
    }
    return new Told(answer, text, table);
  }
}
