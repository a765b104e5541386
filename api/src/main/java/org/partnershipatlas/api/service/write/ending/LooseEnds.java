package org.partnershipatlas.api.service.write.ending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Needs;
import org.partnershipatlas.api.service.write.history.EntryWords;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;

/** Records that run on although what they rest on has ended: a tenure on a seat that is no more. */
public final class LooseEnds {
  private LooseEnds() {}

  /**
   * What has ended, with what runs on after it.
   *
   * @param ended when
   * @param records what runs on
   */
  public record LooseEnd(
      Id<?> id, String label, PartialDate ended, List<Id<?>> records, String sentence) {}

  /** All of them, by name. */
  public static List<LooseEnd> list(Network network) {
    List<LooseEnd> ends = new ArrayList<>();
    for (Kind kind : List.of(Kind.GROUP, Kind.SEAT)) {
      for (AtlasRecord entry : network.list(kind.type())) {
        entry.span().to().ifPresent(to -> add(network, entry, to, ends));
      }
    }
    ends.sort(
        Comparator.comparing((LooseEnd end) -> end.id().kind())
            .thenComparing(LooseEnd::label)
            .thenComparing(end -> end.id().toString()));
    return ends;
  }

  /** Those among what rests on one record, the record itself included. */
  static List<LooseEnd> around(Network network, Id<?> id) {
    List<LooseEnd> ends = new ArrayList<>();
    List<AtlasRecord> looked = new ArrayList<>(network.find(id).stream().toList());
    network.referring(id, AtlasRecord.class).stream()
        .filter(naming -> Needs.of(naming).contains(id))
        .forEach(looked::add);
    looked.forEach(entry -> entry.span().to().ifPresent(to -> add(network, entry, to, ends)));
    return ends;
  }

  private static void add(Network network, AtlasRecord entry, PartialDate to, List<LooseEnd> ends) {
    List<AtlasRecord> running =
        network.referring(entry.id(), AtlasRecord.class).stream()
            .filter(naming -> Needs.of(naming).contains(entry.id()))
            .filter(naming -> runsOn(naming, to))
            .toList();
    if (running.isEmpty()) {
      return;
    }
    Map<Kind, Integer> counts = new TreeMap<>();
    running.forEach(naming -> counts.merge(naming.recordKind(), 1, Integer::sum));
    String what = EntryWords.counted(counts);
    String label = Titles.of(network, entry.id());
    ends.add(
        new LooseEnd(
            entry.id(),
            label,
            to,
            running.stream().<Id<?>>map(AtlasRecord::id).toList(),
            label
                + " ended on "
                + EntryWords.date(to)
                + ", but "
                + what
                + (running.size() == 1
                    ? " that rests on it runs on."
                    : " that rest on it run on.")));
  }

  private static boolean runsOn(AtlasRecord entry, PartialDate to) {
    return entry.span().to().map(end -> end.earliest().isAfter(to.earliest())).orElse(true);
  }
}
