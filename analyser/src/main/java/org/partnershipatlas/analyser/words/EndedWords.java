package org.partnershipatlas.analyser.words;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;

/** A record that is not there on the day: when it ended or began, and of an area what followed. */
public final class EndedWords {
  private EndedWords() {}

  /** The sentence; empty where the record is there on the day, or is not recorded at all. */
  public static Optional<String> sentence(Network network, Id<?> id) {
    return network
        .find(id)
        .map(AtlasRecord.class::cast)
        .filter(entry -> !network.isCurrent(entry))
        .map(entry -> new Plain(network).name(entry.id()) + tell(network, entry));
  }

  /** Of an area that is to end: its last day, and what follows. */
  public static String ahead(Network network, Area area) {
    Network then = network.asAt(area.when().to().orElseThrow().earliest());
    List<Id<Area>> next = then.places().listFollowing(area.id());
    return "The last day of "
        + area.name()
        + " is "
        + Plain.date(PartialDate.of(then.day().minusDays(1)))
        + (next.isEmpty()
            ? "; what follows it is not recorded."
            : "; " + names(network, next) + (next.size() == 1 ? " follows." : " follow."));
  }

  private static String tell(Network network, AtlasRecord entry) {
    if (entry.span().endedBy(network.day())) {
      String end = " ended " + when(entry.span().to().orElseThrow());
      return entry instanceof Area area ? end + followed(network, area) : end + ".";
    }
    String begin = " was not there yet; it began " + when(entry.span().from().orElseThrow());
    return entry instanceof Area area ? begin + preceded(network, area) : begin + ".";
  }

  private static String followed(Network network, Area area) {
    String next = names(network, network.places().listFollowing(area.id()));
    return next.isEmpty() ? "; what followed it is not recorded." : "; " + next + " followed.";
  }

  private static String preceded(Network network, Area area) {
    String before = names(network, network.places().listPreceding(area.id()));
    return before.isEmpty() ? "." : ". Before it there was " + before + ".";
  }

  private static String names(Network network, List<Id<Area>> areas) {
    return Plain.and(areas.stream().map(network::name).sorted().toList());
  }

  /** A date as a sentence goes on with it: <em>on 1 April 2009</em>, <em>in 2009</em>. */
  public static String when(PartialDate date) {
    return (date.day() == 0 ? "in " : "on ") + Plain.date(date);
  }
}
