package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;

/** The overview told in plain sentences. */
public final class OverviewWords {
  private static final Map<GapKind, String> SUMS = sums();
  private final GapWords gaps;

  public OverviewWords(Network network) {
    this.gaps = new GapWords(network);
  }

  /**
   * Gaps of one kind that are told together.
   *
   * @param text one sentence: of the gap itself, or of how many there are
   */
  public record Summed(GapKind kind, List<Gap> gaps, String text) {
    public Summed {
      gaps = List.copyOf(gaps);
    }
  }

  /** Every sentence of the overview, in reading order. */
  public List<String> sentences(Overview overview) {
    List<String> sentences = new ArrayList<>();
    sentences.add(summary(overview));
    sentences.add(overview.reach().line() + ".");
    first(overview).forEach(summed -> sentences.add(summed.text()));
    overview.three().forEach(g -> sentences.add(gaps.sentence(g)));
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

  /** What somebody can act on at once, summed up by kind. */
  public List<Summed> first(Overview overview) {
    return first(overview.now());
  }

  /** Gaps that need no list to be complete, summed up by kind. */
  List<Summed> first(List<Gap> now) {
    List<Summed> all = new ArrayList<>();
    SUMS.forEach(
        (kind, sum) -> {
          List<Gap> of = now.stream().filter(g -> g.kind() == kind).toList();
          if (of.size() == 1) {
            all.add(new Summed(kind, of, gaps.sentence(of.get(0))));
          } else if (!of.isEmpty()) {
            all.add(new Summed(kind, of, of.size() + " " + sum + "."));
          }
        });
    return all;
  }

  // In the order in which they are told: what has a date first.
  private static Map<GapKind, String> sums() {
    Map<GapKind, String> sums = new LinkedHashMap<>();
    sums.put(GapKind.TERM_ENDING, "terms end soon: advertise now");
    sums.put(GapKind.POST_FUNDING_ENDING, "posts that groups rest on have no funding for long");
    sums.put(GapKind.VACANT, "seats are vacant");
    sums.put(GapKind.CARRYING_OVER, "holders carry over after the end of their terms");
    sums.put(GapKind.HELD_FROM_OUTSIDE, "seats are held from outside their reservations");
    sums.put(GapKind.LINK_BACK_NOT_SHOWN, "seats speak for others and show no link back");
    return sums;
  }
}
