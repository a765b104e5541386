package org.partnershipatlas.analyser.gap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;

/**
 * A random county read off its bare rows, attribute by attribute, with nothing of the model's own
 * answers: the ground on which the oracles of gaps stand.
 */
class AsRecorded {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private final Map<Kind, Map<String, Row>> rows = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> current = new EnumMap<>(Kind.class);

  AsRecorded(Network network) {
    for (AtlasRecord each : network.listAll()) {
      Row row = each.row();
      rows.computeIfAbsent(row.kind(), k -> new LinkedHashMap<>()).put(row.id(), row);
    }
    rows.forEach(
        (kind, of) ->
            current.put(
                kind,
                of.keySet().stream()
                    .filter(
                        id -> values(id, kind, "to").isEmpty() || at(id, kind, "to").isAfter(DAY))
                    .toList()));
  }

  List<String> all(Kind kind) {
    return current.getOrDefault(kind, List.of());
  }

  List<String> values(String id, Kind kind, String attribute) {
    Row row = rows.getOrDefault(kind, Map.of()).get(id);
    return row == null ? List.of() : row.values().getOrDefault(attribute, List.of());
  }

  String value(String id, Kind kind, String attribute) {
    List<String> values = values(id, kind, attribute);
    return values.isEmpty() ? "" : values.get(0);
  }

  LocalDate at(String id, Kind kind, String attribute) {
    return PartialDate.parse(value(id, kind, attribute)).earliest();
  }

  LocalDate lastDay(String id, Kind kind, String attribute) {
    return PartialDate.parse(value(id, kind, attribute)).latest();
  }

  String group(String group, String attribute) {
    return value(group, Kind.GROUP, attribute);
  }

  String seat(String seat, String attribute) {
    return value(seat, Kind.SEAT, attribute);
  }

  String tenure(String tenure, String attribute) {
    return value(tenure, Kind.TENURE, attribute);
  }

  /** The alliances of the random counties are the one kind that no rule tests. */
  boolean tested(String group) {
    return !group(group, "kind").equals("alliance");
  }

  boolean whole(String what, String of) {
    return all(Kind.COMPLETENESS).stream()
        .anyMatch(
            c ->
                value(c, Kind.COMPLETENESS, "what").equals(what)
                    && value(c, Kind.COMPLETENESS, "of").equals(of));
  }

  List<String> seats(String group) {
    return all(Kind.SEAT).stream().filter(s -> seat(s, "group").equals(group)).toList();
  }

  List<String> speaking(String group) {
    return seats(group).stream().filter(s -> !seat(s, "role").equals("observer")).toList();
  }

  List<String> holders(String seat) {
    return tenures(seat).stream().filter(t -> tenure(t, "capacity").isEmpty()).toList();
  }

  List<String> deputies(String seat) {
    return tenures(seat).stream().filter(t -> tenure(t, "capacity").equals("deputy")).toList();
  }

  private List<String> tenures(String seat) {
    return all(Kind.TENURE).stream().filter(t -> tenure(t, "seat").equals(seat)).toList();
  }

  boolean unknown(String seat) {
    return holders(seat).isEmpty()
        && deputies(seat).isEmpty()
        && !seat(seat, "vacant").equals("yes");
  }

  /** The council stands for its directorate. */
  String body(String tenure) {
    String body = tenure(tenure, "on_behalf_of");
    return body.equals("adults") ? "council" : body;
  }

  /** The one councillor is person c. */
  String sector(String tenure) {
    return tenure(tenure, "person").equals("c")
        ? "elected members"
        : value(body(tenure), Kind.ORGANISATION, "sector");
  }

  boolean isOf(String seat, String sector) {
    return holders(seat).stream().anyMatch(t -> sector(t).equals(sector));
  }

  boolean sectorUnknown(String seat) {
    return holders(seat).stream().anyMatch(t -> sector(t).isEmpty());
  }

  /** Held for the third sector, or kept for it and held by somebody of whom no other is known. */
  boolean voice(String seat) {
    return isOf(seat, "third")
        || (!holders(seat).isEmpty()
            && seat(seat, "reserved_for_sector").equals("third")
            && sectorUnknown(seat));
  }

  List<String> voices(String group) {
    return speaking(group).stream().filter(this::voice).toList();
  }

  boolean voiceOpen(String group) {
    return speaking(group).stream()
        .anyMatch(
            s ->
                (unknown(s) && !seat(s, "reserved_for_sector").equals("public"))
                    || (sectorUnknown(s) && seat(s, "reserved_for_sector").isEmpty()));
  }

  static String told(String kind, Iterable<String> ids) {
    Set<String> sorted = new TreeSet<>();
    ids.forEach(id -> sorted.add(kind + ":" + id));
    return String.join(" ", sorted);
  }
}
