package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.coverage.ColumnKind;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions about files, a sample or the register, on the terminal. */
@Command(
    name = "analyse",
    description =
        "Analyse files, a sample or the register, without changing anything. The answer stays on"
            + " your own terminal, so people are named unless --names says otherwise.",
    footer = {
      "%nExamples:",
      "  ./atlas analyse seats.csv",
      "  ./atlas analyse committees.json --report coverage --format csv",
      "  ./atlas analyse sample:exampleshire --report gaps --fail-on serious"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnalyseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files or folders, several councils or sheets at once; or sample:NAME.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--report",
      paramLabel = "REPORT",
      defaultValue = "summary",
      description = "One of ${COMPLETION-CANDIDATES}; otherwise summary.")
  private ReportKind report;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; otherwise text.")
  private Format format;

  @Option(
      names = "--rows",
      paramLabel = "ROWS",
      defaultValue = "field",
      description = "The rows of coverage: ${COMPLETION-CANDIDATES}.")
  private RowKind rows;

  @Option(
      names = "--columns",
      paramLabel = "COLUMNS",
      defaultValue = "group",
      description = "The columns of coverage: ${COMPLETION-CANDIDATES}.")
  private ColumnKind columns;

  @Mixin private RouteWishes routes;

  @Mixin private MeasureWishes measures;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "End with status 1 if a gap is at least that pressing:" + " ${COMPLETION-CANDIDATES}.")
  private @Nullable Severity failOn;

  @Mixin private final WhatIfOptions whatIf = new WhatIfOptions();

  @Option(
      names = "--private",
      description =
          "Tell also what is held back otherwise: who holds many seats, who is funded by whom, and"
              + " what hangs by each person.")
  private boolean privately;

  /** Full, since the answer stays on the user's own terminal. */
  @Mixin private final SourceOptions source = new SourceOptions("full");

  AnalyseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The forms of an answer. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    HTML
  }

  @Override
  public Integer call() {
    routes.check();
    NetworkInput input = NetworkInput.of(paths, source, terminal);
    View view = input.view();
    Reports reports = new Reports(view, wishes(view));
    terminal.print(
        terminal.watch(
            report == ReportKind.ALL ? "Working out reports" : "Working out " + report.word(),
            progress ->
                report == ReportKind.ALL
                    ? all(view, reports, input, progress)
                    : one(
                        view,
                        report,
                        new Reports(view.watched(progress), wishes(view)).make(report))));
    return failOn == null ? ExitStatus.DONE : reports.status(failOn);
  }

  private Reports.Wishes wishes(View view) {
    return new Reports.Wishes(
        rows,
        columns,
        routes.ends(view),
        routes.options(measures.choice().secretariat()),
        measures.choice(),
        privately,
        new WhatIf(() -> whatIf.other(view, source, terminal), whatIf::edits));
  }

  private String one(View view, ReportKind kind, Told told) {
    return switch (format) {
      case HTML -> HtmlText.of(view.source().title(), List.of(section(kind, told)));
      case JSON -> JsonWriter.pretty(told.json()) + "\n";
      case CSV -> CsvText.of(told.table());
      case TEXT -> String.join("\n", told.text()) + "\n";
    };
  }

  private static HtmlText.Section section(ReportKind kind, Told told) {
    return new HtmlText.Section(title(kind), told);
  }

  private static String title(ReportKind kind) {
    return kind.word().substring(0, 1).toUpperCase(Locale.ROOT) + kind.word().substring(1);
  }

  private String all(View view, Reports reports, NetworkInput input, Progress progress) {
    List<ReportKind> kinds = ReportKind.WHOLE;
    Map<ReportKind, Told> made = new EnumMap<>(ReportKind.class);
    for (ReportKind kind : kinds) {
      progress.at(made.size(), kinds.size());
      made.put(kind, reports.make(kind));
    }
    if (format == Format.JSON) {
      Map<String, Object> whole = new LinkedHashMap<>();
      made.forEach((kind, told) -> whole.put(kind.word(), told.json()));
      whole.put("problems", input.problems());
      return JsonWriter.pretty(whole) + "\n";
    }
    if (format == Format.HTML) {
      return HtmlText.of(
          view.source().title(),
          made.entrySet().stream().map(e -> section(e.getKey(), e.getValue())).toList());
    }
    StringBuilder text = new StringBuilder();
    made.forEach(
        (kind, told) -> {
          String title = title(kind);
          if (format == Format.TEXT) {
            text.append(title).append('\n').append("=".repeat(title.length())).append('\n');
          }
          text.append(one(view, kind, told)).append('\n');
        });
    return text.toString();
  }
}
