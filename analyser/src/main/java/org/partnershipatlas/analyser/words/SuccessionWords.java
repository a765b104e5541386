package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * Areas that ended between two days and those that followed: told as what they are, not as loss.
 */
final class SuccessionWords {
  private final Network after;
  // The areas that followed, each set with those that it followed.
  private final Map<Set<Id<Area>>, List<Area>> followed = new LinkedHashMap<>();
  private final Set<Id<?>> told = new HashSet<>();
  private final Set<Id<Area>> before = new HashSet<>();

  SuccessionWords(Network before, Network after) {
    this.after = after;
    before.current(Area.class).forEach(area -> this.before.add(area.id()));
    before.current(Area.class).stream()
        .filter(area -> after.find(area.id()).filter(after::isCurrent).isEmpty())
        .sorted(Comparator.comparing(Area::name).thenComparing(a -> a.id().value()))
        .forEach(this::add);
  }

  private void add(Area ended) {
    Set<Id<Area>> next = new LinkedHashSet<>();
    for (Id<Area> id : after.find(ended.id()).map(Area::successor).orElse(List.of())) {
      if (after.find(id).filter(after::isCurrent).isPresent()) {
        next.add(id);
      }
    }
    if (!next.isEmpty()) {
      followed.computeIfAbsent(next, n -> new ArrayList<>()).add(ended);
      told.add(ended.id());
      next.stream().filter(id -> !before.contains(id)).forEach(told::add);
    }
  }

  /** Whether what became of a record is told here. */
  boolean tells(Id<?> id) {
    return told.contains(id);
  }

  List<Sentence> tell(String heading) {
    List<Sentence> all = new ArrayList<>();
    Plain plain = new Plain(after);
    followed.forEach(
        (next, ended) -> {
          List<Id<?>> ids = new ArrayList<>();
          ended.forEach(area -> ids.add(area.id()));
          String lost = plain.names(List.copyOf(ids));
          ids.addAll(next);
          all.add(
              new Sentence(
                  heading, lost + " ended; " + plain.names(List.copyOf(next)) + " followed.", ids));
        });
    return all;
  }
}
