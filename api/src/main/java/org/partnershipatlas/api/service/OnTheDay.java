package org.partnershipatlas.api.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.words.EndedWords;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Places;

/** Questions that only what is there on the day can answer, such as from where a route goes. */
public final class OnTheDay {
  private OnTheDay() {}

  /**
   * The id, where its record is there on the day.
   *
   * @throws Refusal that says when it ended or began, what stands in its place, and when it was
   *     there
   */
  public static Id<?> need(Network network, String field, Id<?> id) {
    AtlasRecord entry = network.get(id);
    if (network.isCurrent(entry)) {
      return id;
    }
    List<Id<Area>> instead = entry instanceof Area area ? instead(network, area) : List.of();
    LocalDate day = nearest(entry.span(), network.day());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("instead", instead.stream().map(Id::toString).toList());
    details.put(
        "instead_names", instead.stream().collect(Collectors.toMap(Id::toString, network::name)));
    details.put("as_at", day.toString());
    String others = instead.stream().map(Id::toString).collect(Collectors.joining(" or "));
    throw Refusal.of(
            ProblemCode.NOT_ON_THE_DAY,
            EndedWords.sentence(network, id).orElseThrow(),
            field,
            id.toString(),
            "Ask "
                + (others.isEmpty() ? "" : "for " + others + ", or ")
                + "as at "
                + day
                + ", when it was there.")
        .details(details);
  }

  private static List<Id<Area>> instead(Network network, Area area) {
    Places places = network.places();
    return area.when().endedBy(network.day())
        ? places.listFollowing(area.id())
        : places.listPreceding(area.id());
  }

  /** The day nearest to that one on which it was there. */
  public static LocalDate nearest(Interval when, LocalDate day) {
    return when.endedBy(day)
        ? when.to().orElseThrow().earliest().minusDays(1)
        : when.from().orElseThrow().earliest();
  }
}
