package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Reach;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;

/** The overview told in plain sentences. */
public final class OverviewWords {
  private final GapWords gaps;

  public OverviewWords(Network network) {
    this.gaps = new GapWords(network);
  }

  /** Every sentence of the overview, in reading order. */
  public List<String> sentences(Overview overview) {
    List<String> sentences = new ArrayList<>();
    sentences.add(summary(overview));
    sentences.add(reach(overview.reach()) + ".");
    sentences.addAll(now(overview));
    overview.three().stream()
        .filter(g -> g.kind().needsCompleteness() || !isCounted(g.kind()))
        .forEach(g -> sentences.add(gaps.sentence(g)));
    overview.cannotTell().forEach(c -> sentences.add(gaps.sentence(c)));
    return sentences;
  }

  /** What there is. */
  public String summary(Overview overview) {
    Summary s = overview.summary();
    return "On "
        + Plain.date(PartialDate.of(overview.day()))
        + " these records hold "
        + Plain.and(
            List.of(
                Plain.count(s.groups(), "group"),
                Plain.count(s.seats(), "seat"),
                Plain.count(s.people(), "person", "people"),
                Plain.count(s.organisations(), "organisation"),
                Plain.count(s.areas(), "area"),
                Plain.count(s.links(), "formal link")))
        + ".";
  }

  /** How complete and how old the records are: the reach line. */
  public String reach(Reach reach) {
    String complete =
        reach.groupsComplete() + " of " + Plain.count(reach.groups(), "group") + " complete";
    if (reach.seats() == 0) {
      return complete + "; no seats recorded";
    }
    if (reach.newest().isEmpty()) {
      return complete + "; when the seats were last checked is not recorded";
    }
    // Whole per cents, rounded down, so that 100 means all.
    return complete
        + "; "
        + 100L * reach.seatsChecked() / reach.seats()
        + " % of seats checked since "
        + Plain.date(PartialDate.of(reach.since()));
  }

  /** What needs no completeness, a line for each kind. */
  public List<String> now(Overview overview) {
    List<String> lines = new ArrayList<>();
    line(
        lines,
        overview,
        GapKind.TERM_ENDING,
        "term ends soon: advertise now",
        "terms end soon: advertise now");
    line(lines, overview, GapKind.VACANT, "seat is vacant", "seats are vacant");
    line(
        lines,
        overview,
        GapKind.CARRYING_OVER,
        "holder carries over after the end of the term",
        "holders carry over after the end of their terms");
    line(
        lines,
        overview,
        GapKind.HELD_FROM_OUTSIDE,
        "seat is held from outside its reservation",
        "seats are held from outside their reservations");
    line(
        lines,
        overview,
        GapKind.LINK_BACK_NOT_SHOWN,
        "seat speaks for others and shows no link back",
        "seats speak for others and show no link back");
    return lines;
  }

  private static boolean isCounted(GapKind kind) {
    return kind != GapKind.REPORTING_LOOP && !kind.needsCompleteness();
  }

  private void line(List<String> lines, Overview overview, GapKind kind, String one, String many) {
    List<Gap> of = overview.now().stream().filter(g -> g.kind() == kind).toList();
    if (of.size() == 1) {
      lines.add(gaps.sentence(of.get(0)));
    } else if (!of.isEmpty()) {
      lines.add(Plain.count(of.size(), one, many) + ".");
    }
  }
}
