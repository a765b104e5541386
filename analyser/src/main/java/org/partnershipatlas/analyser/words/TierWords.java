package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.link.TierPair;
import org.partnershipatlas.analyser.link.TierRow;
import org.partnershipatlas.analyser.link.TierState;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tier;

/** The two tiers beside each other, told in plain sentences. */
public final class TierWords {
  private final Naming naming;
  private final RouteWords routes;

  /** Of a network with every name in it as it is. */
  public TierWords(Network network) {
    this(network, Names.FULL);
  }

  /** Of a network to which that lens has been applied. */
  public TierWords(Network network, Names names) {
    this.naming = new Naming(network, names);
    this.routes = new RouteWords(network, names);
  }

  /** How a pair is joined, in one sentence. */
  public String tell(TierPair pair) {
    String both = naming.of(pair.lower()) + " and " + naming.of(pair.upper());
    String way = pair.route().map(routes::tell).orElse("");
    String cost = pair.route().map(r -> RouteWords.steps(r.halfSteps())).orElse("");
    return switch (pair.state()) {
      case DIRECT_LINK -> way + " (" + cost + ")" + independent(pair) + ".";
      case SHARED_PERSON, THROUGH_OTHERS ->
          pair.state().word() + ", " + cost + ": " + way + independent(pair) + ".";
      case PLANNED_ONLY -> "planned only: " + way + ".";
      case NONE ->
          "there is no route between " + both + ": their seats and links are all recorded.";
      case NOT_RECORDED ->
          "no route between " + both + " is recorded in this source; there may be one.";
    };
  }

  private static String independent(TierPair pair) {
    int count = pair.independent().orElse(0);
    return count > 1 ? "; " + count + " routes with nobody in common" : "";
  }

  /** What a table says as a whole, one sentence each. */
  public List<String> sentences(TierTable table) {
    List<String> told = new ArrayList<>();
    List<TierPair> pairs = table.listPairs();
    String area = naming.of(table.area());
    long joined = pairs.stream().filter(pair -> pair.state().joined()).count();
    if (joined == 0) {
      told.add(
          "No route between the groups of "
              + area
              + " and those of its "
              + plural(table)
              + " is recorded in this source"
              + (count(pairs, TierState.PLANNED_ONLY) > 0 ? " but planned ones." : "."));
    }
    if (!pairs.isEmpty()) {
      told.add(
          joined
              + " of "
              + pairs.size()
              + (pairs.size() == 1 ? " pair of groups is" : " pairs of groups are")
              + " joined: "
              + counts(pairs)
              + ".");
    }
    blanks(table, told);
    return told;
  }

  private static String counts(List<TierPair> pairs) {
    List<String> parts = new ArrayList<>();
    for (TierState state : TierState.values()) {
      long count = count(pairs, state);
      if (count > 0) {
        parts.add(state.word() + " " + count);
      }
    }
    return String.join(", ", parts);
  }

  private static long count(List<TierPair> pairs, TierState state) {
    return pairs.stream().filter(pair -> pair.state() == state).count();
  }

  private void blanks(TierTable table, List<String> told) {
    List<String> empty =
        table.rows().stream()
            .filter(row -> row.groups().isEmpty() && !row.groupsComplete())
            .map(row -> naming.of(row.area()))
            .toList();
    if (!empty.isEmpty()) {
      told.add("No group is recorded for " + String.join(", ", empty) + ".");
    }
    List<String> none =
        table.rows().stream()
            .filter(row -> row.groups().isEmpty() && row.groupsComplete())
            .map(row -> naming.of(row.area()))
            .toList();
    if (!none.isEmpty()) {
      told.add("There is no group of its own in " + String.join(", ", none) + ".");
    }
    if (table.upperGroups().isEmpty()) {
      told.add("No group is recorded for " + naming.of(table.area()) + " itself.");
    }
    long unpaired =
        table.rows().stream().map(TierRow::unpaired).flatMap(List::stream).distinct().count();
    if (unpaired > 0 && !table.upperGroups().isEmpty()) {
      told.add(
          unpaired
              + (unpaired == 1 ? " group has" : " groups have")
              + " nothing to stand beside: no group of "
              + naming.of(table.area())
              + " on the same theme is listed, or no theme is recorded.");
    }
  }

  private static String plural(TierTable table) {
    return plural(table.lower());
  }

  /** The areas of a tier. */
  static String plural(Tier tier) {
    return switch (tier) {
      case PARISH -> "parishes";
      case COUNTY -> "counties";
      case SINGLE -> "single-tier areas";
      default -> tier.word() + "s";
    };
  }
}
