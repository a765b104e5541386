package org.partnershipatlas.api.service.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Registry;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** Refuses a write that rests on what somebody has changed since, and says what that is. */
public final class Stale {
  private static final int LOOKED_BACK = 20;
  private static final int MOST_RECORDS = 50_000;
  private static final int MOST_TOLD = 20;
  private static final int MOST_NAMED = 3;

  private final Registry registry;

  public Stale(Registry registry) {
    this.registry = registry;
  }

  /** A record as it was looked at, and as it is now. */
  public record Differing(
      Id<?> id, String label, Optional<RecordViews.Entry> then, Optional<RecordViews.Entry> now) {}

  /** Checks that what a write rests on is as it was looked at. */
  public void check(OpenNetwork stored, String version, Function<Network, Footing> footing) {
    Footing now = footing.apply(stored.network());
    if (!now.version().equals(version)) {
      throw refusal(stored, version, now, footing);
    }
  }

  /** A record as it was when it had that version, as far as that is not long ago. */
  Optional<RecordViews.Entry> findThen(OpenNetwork stored, Id<?> id, String version) {
    return findThen(stored, version, network -> Footing.of(network, List.of(id)))
        .flatMap(then -> entry(then, id));
  }

  private Refusal refusal(
      OpenNetwork stored, String version, Footing now, Function<Network, Footing> footing) {
    List<Differing> differing =
        findThen(stored, version, footing)
            .map(then -> differing(then, footing.apply(then), stored.network(), now))
            .orElse(List.of());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("yours", version);
    details.put("version", now.version());
    details.put("changed", differing.stream().limit(MOST_TOLD).toList());
    return Refusal.of(
            ProblemCode.STALE_RECORD,
            told(differing),
            "If-Match",
            version,
            "Look at what it would do now, and do it again.")
        .details(details);
  }

  private static String told(List<Differing> differing) {
    if (differing.isEmpty()) {
      return "What this rests on is not as you looked at it.";
    }
    List<String> named = new ArrayList<>();
    differing.stream().limit(MOST_NAMED).forEach(each -> named.add(how(each)));
    int others = differing.size() - named.size();
    return "What this rests on is not as you looked at it: "
        + String.join(", ", named)
        + (others > 0 ? ", and " + others + " more." : ".");
  }

  private static String how(Differing each) {
    String label = "“" + each.label() + "”";
    return each.then().isEmpty()
        ? label + " has been added"
        : each.now().isEmpty() ? label + " has been taken away" : label + " has been changed";
  }

  /** The register as it was when that version was told, as far as that is not long ago. */
  private Optional<Network> findThen(
      OpenNetwork stored, String version, Function<Network, Footing> footing) {
    if (stored.network().size() > MOST_RECORDS) {
      return Optional.empty();
    }
    long last = Math.max(0, stored.revision() - LOOKED_BACK);
    for (long revision = stored.revision() - 1; revision >= last; revision--) {
      try {
        Network then = registry.get("revision:" + revision).network().asAt(stored.network().day());
        if (footing.apply(then).version().equals(version)) {
          return Optional.of(then);
        }
      } catch (Refusal e) {
        // It could not have been looked at then: there was nothing to be done, or it is not kept.
        continue;
      }
    }
    return Optional.empty();
  }

  private static List<Differing> differing(
      Network then, Footing before, Network now, Footing after) {
    Set<Id<?>> all = new LinkedHashSet<>(before.versions().keySet());
    all.addAll(after.versions().keySet());
    List<Differing> differing = new ArrayList<>();
    for (Id<?> id : all) {
      // What joined or left these records may itself have been there all along.
      String was = before.versions().getOrDefault(id, "");
      String is = after.versions().getOrDefault(id, "");
      if (!was.equals(is)) {
        Optional<RecordViews.Entry> old = entry(then, id);
        Optional<RecordViews.Entry> current = entry(now, id);
        if (!old.equals(current)) {
          differing.add(
              new Differing(id, Titles.of(current.isPresent() ? now : then, id), old, current));
        }
      }
    }
    return differing;
  }

  private static Optional<RecordViews.Entry> entry(Network network, Id<?> id) {
    return network
        .find(id)
        .map(AtlasRecord.class::cast)
        .map(found -> RecordViews.Entry.of(network, found));
  }
}
