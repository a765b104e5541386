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
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.analyser.words.OverviewWords;
import org.partnershipatlas.api.service.View;
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
   * @param privately whether what is held back otherwise is told too
   * @param whatIf what it is compared with and what is tried on it
   */
  record Wishes(
      RowKind rows,
      ColumnKind columns,
      Optional<Ends> ends,
      RouteOptions routes,
      MeasureChoice measures,
      boolean privately,
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
      case COVERAGE -> CoverageTold.of(view, wishes.rows(), wishes.columns());
      case GAPS -> GapsTold.of(view, wishes.privately());
      case ROUTES -> routes();
      case TIERS -> tiers();
      case DEPENDENCE -> DependenceTold.of(view, wishes.privately());
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
        view.analyser().gaps().told(wishes.privately()).gaps().stream()
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

  private Told routes() {
    if (wishes.ends().isPresent()) {
      return RouteTold.one(view, wishes.ends().get(), wishes.routes());
    }
    return RouteTold.toTheBoards(view, wishes.routes());
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
