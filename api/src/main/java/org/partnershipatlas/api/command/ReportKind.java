package org.partnershipatlas.api.command;

import java.util.List;
import java.util.Locale;

/** The reports of {@code analyse}. */
enum ReportKind {
  SUMMARY,
  COVERAGE,
  GAPS,
  TIERS,
  ROUTES,
  MEASURES,
  ALL;

  /** What <em>all</em> stands for; a route needs two ends, so it is left out without them. */
  static List<ReportKind> whole(boolean ends) {
    return ends
        ? List.of(SUMMARY, COVERAGE, GAPS, TIERS, ROUTES, MEASURES)
        : List.of(SUMMARY, COVERAGE, GAPS, TIERS, MEASURES);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
