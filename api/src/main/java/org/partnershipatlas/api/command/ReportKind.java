package org.partnershipatlas.api.command;

import java.util.List;
import java.util.Locale;

/** The reports of {@code analyse}. */
enum ReportKind {
  SUMMARY,
  COVERAGE,
  GAPS,
  TIERS,
  LINKS,
  ROUTES,
  DEPENDENCE,
  MEASURES,
  COMPACT,
  COMPARE,
  SCENARIO,
  ALL;

  /** What <em>all</em> stands for. */
  static final List<ReportKind> WHOLE =
      List.of(SUMMARY, COVERAGE, GAPS, TIERS, LINKS, ROUTES, MEASURES, COMPACT);

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
