package org.partnershipatlas.register.charity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.council.Authority;
import org.partnershipatlas.register.council.England;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** Areas that files name, by the register's own and by England's authorities. */
final class PlacesServed {
  private final Network known;
  private final Map<Id<Area>, Area> added = new LinkedHashMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();

  PlacesServed(Network known) {
    this.known = known;
  }

  /** The area of that code or name; one that is not known is counted. */
  Optional<Id<Area>> find(String code, String name, LocalDate day) {
    NameKey key = NameKey.of(name);
    List<Area> own =
        known.list(Area.class).stream()
            .filter(
                a ->
                    (!code.isEmpty() && a.code().equals(Optional.of(code)))
                        || (!key.isEmpty() && isNamed(a, key)))
            .toList();
    if (own.size() == 1) {
      return Optional.of(own.get(0).id());
    }
    Optional<Authority> authority =
        England.table()
            .findByCode(code, day)
            .or(() -> name.isEmpty() ? Optional.empty() : England.table().find(name, day));
    if (authority.isEmpty()) {
      unknown.merge(name.isEmpty() ? code : name, 1, Integer::sum);
      return Optional.empty();
    }
    England.table().areas(authority.get()).forEach(a -> added.putIfAbsent(a.id(), a));
    return Optional.of(England.areaId(authority.get()));
  }

  private static boolean isNamed(Area area, NameKey key) {
    return NameKey.of(area.name()).equals(key)
        || area.about().otherNames().stream().anyMatch(n -> NameKey.of(n).equals(key));
  }

  /** The areas of England that the register lacks. */
  List<ReadRecord> records(String file) {
    return added.values().stream()
        .filter(area -> !known.has(area.id()))
        .map(
            area ->
                new ReadRecord(
                    area.row(),
                    true,
                    area.row().values().keySet(),
                    Problem.Place.cell(file, 0, "")))
        .toList();
  }

  /** The places that are no area, the most frequent first, with how often each stood there. */
  List<Map.Entry<String, Integer>> unknown() {
    return unknown.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
