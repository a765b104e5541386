package org.partnershipatlas.register.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/**
 * Areas of England to be taken into a register: those chosen, with their districts on a day where
 * asked for, and what places them: county, region, combined authority, and what followed them. An
 * area that the register has already, by its id, code or name, is filled where it is blank and else
 * left as it is.
 */
public final class AreasTaken {
  private final Network known;
  private final Map<Id<?>, Id<?>> own = new HashMap<>();

  private AreasTaken(Network known) {
    this.known = known;
  }

  /**
   * What is to be changed in a register.
   *
   * @param chosen the authorities chosen
   * @param withDistricts whether the districts of a chosen county come with it
   * @param day on which the districts stood
   */
  public static List<Change> changes(
      Network known, List<Authority> chosen, boolean withDistricts, LocalDate day) {
    Set<Authority> all = new LinkedHashSet<>(chosen);
    if (withDistricts) {
      chosen.forEach(county -> all.addAll(England.table().districts(county, day)));
    }
    return new AreasTaken(known).changes(England.table().areasWithAll(List.copyOf(all)));
  }

  /** The areas of authorities as a register would have them, by the ids of England's list. */
  static Map<Id<?>, Row> rows(Network known, List<Authority> chosen) {
    AreasTaken taken = new AreasTaken(known);
    List<Area> areas = England.table().areasWithAll(chosen);
    Map<Id<?>, Row> rows = new LinkedHashMap<>();
    taken.findOwn(areas);
    areas.forEach(area -> rows.put(area.id(), taken.row(area)));
    return rows;
  }

  private void findOwn(List<Area> areas) {
    for (Area area : areas) {
      findKnown(area).ifPresent(id -> own.put(area.id(), id));
    }
  }

  private Row row(Area area) {
    Row said = area.row().renamed(id -> own.getOrDefault(id, id));
    Optional<Row> before = known.find(Id.area(said.id())).map(Area::row);
    return before.map(row -> filled(row, said)).orElse(said);
  }

  private List<Change> changes(List<Area> areas) {
    findOwn(areas);
    List<Change> changes = new ArrayList<>();
    for (Area area : areas) {
      Row after = row(area);
      if (!known.find(Id.area(after.id())).map(Area::row).equals(Optional.of(after))) {
        changes.add(new Change.Put(after.toRecord()));
      }
    }
    return changes;
  }

  private Optional<Id<Area>> findKnown(Area area) {
    if (known.has(area.id())) {
      return Optional.of(area.id());
    }
    return known.list(Area.class).stream()
        .filter(
            other ->
                (area.code().isPresent() && other.code().isPresent())
                    ? area.code().equals(other.code())
                    : area.kind().equals(other.kind())
                        && NameKey.of(area.name()).equals(NameKey.of(other.name())))
        .map(Area::id)
        .findFirst();
  }

  private static Row filled(Row before, Row said) {
    Row row = before;
    for (String name : said.values().keySet()) {
      boolean about = name.equals("source") || name.equals("certainty");
      if (name.equals("within") || name.equals("successor")) {
        Set<String> all = new LinkedHashSet<>(row.list(name));
        all.addAll(said.list(name));
        row = row.with(name, List.copyOf(all));
      } else if (row.list(name).isEmpty() && !about) {
        row = row.with(name, said.list(name));
      }
    }
    return row.toRecord().row();
  }
}
