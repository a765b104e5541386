package org.partnershipatlas.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.analyser.dependence.LeaverKind;
import org.partnershipatlas.analyser.dependence.LeavingOptions;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.api.service.CostsText;
import org.partnershipatlas.api.service.OnTheDay;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.CellAnswer;
import org.partnershipatlas.api.service.answer.CompletenessAnswer;
import org.partnershipatlas.api.service.answer.CoverageAnswer;
import org.partnershipatlas.api.service.answer.DependenceAnswer;
import org.partnershipatlas.api.service.answer.GapsAnswer;
import org.partnershipatlas.api.service.answer.MeasureChoice;
import org.partnershipatlas.api.service.answer.MeasuresAnswer;
import org.partnershipatlas.api.service.answer.OverviewAnswer;
import org.partnershipatlas.api.service.answer.RoutesAnswer;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Severity;
import org.partnershipatlas.model.Word;
import org.partnershipatlas.model.Words;

/** The analyses, each a question with its options. */
final class AnalysisResource {
  private AnalysisResource() {}

  static Object coverage(View view, Query query) {
    Coverage coverage = view.analyser().coverage();
    Optional<Id<?>> field = query.id("field");
    field.ifPresent(view.network()::get);
    Optional<Id<?>> area = query.id("area");
    area.ifPresent(view.network()::get);
    return CoverageAnswer.of(
        coverage,
        rows(coverage, query),
        columns(query),
        CoverageAnswer.only(coverage, field, area.map(a -> Id.area(a.value()))));
  }

  static Object cell(View view, Query query) {
    Coverage coverage = view.analyser().coverage();
    return CellAnswer.of(
        coverage, rows(coverage, query), columns(query), query.get("row"), query.get("column"));
  }

  static Object routes(View view, Query query) {
    RouteOptions options = RouteOptions.defaults().most(query.whole("k", 3, 1, RouteOptions.MOST));
    if (query.yes("deputies")) {
      options = options.with(Layer.DEPUTIES);
    }
    if (query.yes("possible")) {
      options = options.with(Layer.POSSIBLE);
    }
    if (query.yes("secretariat")) {
      options = options.with(Layer.SECRETARIAT);
    }
    Optional<String> costs = query.find("costs");
    if (costs.isPresent()) {
      options = options.costs(CostsText.parse("costs", costs.get()));
    }
    return RoutesAnswer.of(
        view, view.analyser().routes(end(view, query, "from"), end(view, query, "to"), options));
  }

  static Object overview(View view, Query query) {
    return OverviewAnswer.of(view);
  }

  static Object completeness(View view, Query query) {
    Optional<Id<?>> area = query.id("area");
    area.ifPresent(view.network()::get);
    return CompletenessAnswer.of(view, area.map(a -> Id.area(a.value())));
  }

  static Object gaps(View view, Query query) {
    return GapsAnswer.of(
        view,
        query.find("kind").map(word -> word(GapKind.class, query, "kind", GapKind.VACANT)),
        query
            .find("severity")
            .map(word -> word(Severity.class, query, "severity", Severity.NOTICE)),
        query.yes("private"));
  }

  static Object dependence(View view, Query query) {
    LeaverKind kind = word(LeaverKind.class, query, "kind", LeaverKind.SEAT);
    LeavingOptions options =
        LeavingOptions.of(kind).most(query.whole("k", 5, 0, LeavingOptions.MOST));
    Optional<Id<?>> area = query.id("area");
    if (area.isPresent()) {
      view.network().get(area.get());
      options = options.within(Id.area(area.get().value()));
    }
    return DependenceAnswer.of(
        view,
        view.analyser()
            .leaving(query.yes("conveners") ? options.withConveners() : options, view.progress()),
        view.analyser().dependence(),
        query.yes("private"));
  }

  static Object measures(View view, Query query) {
    Optional<MeasureMode> mode =
        query
            .find("mode")
            .map(asked -> word(MeasureMode.class, query, "mode", MeasureMode.COORDINATION));
    MeasureChoice choice = new MeasureChoice(mode, query.yes("secretariat"), query.yes("weighted"));
    return MeasuresAnswer.of(
        view,
        view.analyser().measures(choice.of(view.source()), view.progress()),
        query.yes("private"));
  }

  /** An end of a route: it must be there on the day, so that it is told where it is not. */
  private static Id<?> end(View view, Query query, String name) {
    query.get(name);
    return OnTheDay.need(view.network(), name, query.id(name).orElseThrow());
  }

  private static RowKind rows(Coverage coverage, Query query) {
    return word(RowKind.class, query, "rows", CoverageAnswer.rowsToBeginWith(coverage));
  }

  private static ColumnKind columns(Query query) {
    return word(ColumnKind.class, query, "columns", ColumnKind.GROUP);
  }

  private static <E extends Enum<E> & Word> E word(
      Class<E> list, Query query, String name, E otherwise) {
    List<String> words = Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
    return Words.find(list, query.oneOf(name, otherwise.word(), words)).orElseThrow();
  }
}
