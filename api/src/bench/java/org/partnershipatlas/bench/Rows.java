package org.partnershipatlas.bench;

import java.util.List;

/** The rows of the table, in their order. */
final class Rows {
  private Rows() {}

  static List<Row> all() {
    return List.of(
        new BetweennessRow(),
        new ClosenessRow(),
        new SampledBetweennessRow(),
        new SampledClosenessRow(),
        new ConstraintRow(),
        new CommunitiesRow(),
        new CutPointsRow(),
        new DisjointRow(),
        new NextRoutesRow(),
        new DistancesRow(false),
        new DistancesRow(true),
        new PageRankRow(),
        new EigenvectorRow(),
        new CoresRow(),
        new AnalysesRow(),
        new WholeReportRow(),
        new EnglandRow());
  }
}
