package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.OpenCase;
import org.partnershipatlas.analyser.Settling;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Reach;

/**
 * Which lists are known to be whole, how lately they were checked, and what it would settle to say
 * so of the others.
 *
 * @param lists what settles most first
 * @param more how many there are beyond these
 * @param whole how many of all are known to be whole
 * @param since the day from which a row counts as checked
 * @param toldWrong what slips have told against records and nobody has mended
 */
public record CompletenessAnswer(
    List<Entry> lists, int more, int whole, String reach, PartialDate since, List<Told> toldWrong) {
  private static final int MOST = 400;
  private static final String TOLD_WRONG = "told wrong";

  /**
   * A list.
   *
   * @param listed how many rows it has
   * @param checked how many of them were checked since the day
   * @param stated who says that it is whole, and since when; left out where nobody does
   * @param settles how many questions would have an answer if it were known to be whole
   * @param questions the same by the kind of question
   */
  public record Entry(
      CompletenessKind what,
      Id<?> of,
      int listed,
      int checked,
      Optional<Stated> stated,
      int settles,
      Map<String, Integer> questions) {}

  /** That a list is known to be whole, with the record that says so. */
  public record Stated(
      Id<Completeness> record,
      String version,
      Optional<PartialDate> from,
      Optional<String> by,
      Optional<PartialDate> lastChecked) {}

  /** What a slip told against a record. */
  public record Told(Id<?> record, String text) {}

  private record Key(String what, Id<?> of) {}

  /** Those of a view, of an area's alone where one is given. */
  public static CompletenessAnswer of(View view, Optional<Id<Area>> area) {
    Network network = view.network();
    AreaScope scope = new AreaScope(network, area);
    Reach reach = Reach.of(network, scope.groups());
    Lists lists = new Lists(network, reach, settling(view));
    List<Entry> all = new ArrayList<>(lists.of(scope));
    all.sort(
        Comparator.comparing((Entry e) -> e.stated().isPresent())
            .thenComparing(Comparator.comparingInt(Entry::settles).reversed())
            .thenComparing(e -> network.name(e.of()))
            .thenComparing(e -> e.of().toString())
            .thenComparing(Entry::what));
    List<Entry> told = all.subList(0, Math.min(MOST, all.size()));
    return new CompletenessAnswer(
        told,
        all.size() - told.size(),
        (int) all.stream().filter(e -> e.stated().isPresent()).count(),
        reach.line(),
        PartialDate.of(reach.since()),
        wrong(network, scope));
  }

  /** By list, how many questions of each kind wait for it. */
  private static Map<Key, Map<String, Integer>> settling(View view) {
    Map<Key, Map<String, Integer>> waiting = new HashMap<>();
    for (CannotTell open : view.analyser().gaps().cannotTell()) {
      for (OpenCase one : open.each()) {
        for (Settling by : one.settledBy()) {
          by.of()
              .forEach(
                  id ->
                      waiting
                          .computeIfAbsent(new Key(by.what(), id), k -> new TreeMap<>())
                          .merge(open.kind(), 1, Integer::sum));
        }
      }
    }
    return waiting;
  }

  private static List<Told> wrong(Network network, AreaScope scope) {
    List<Told> told = new ArrayList<>();
    for (AtlasRecord each : network.listAll()) {
      String text = each.about().extra().get(TOLD_WRONG);
      if (text != null && (scope.area().isEmpty() || scope.holds(each.id()))) {
        told.add(new Told(each.id(), text));
      }
    }
    return told;
  }

  /** Every list that can be said to be whole. */
  private record Lists(Network network, Reach reach, Map<Key, Map<String, Integer>> waiting) {
    List<Entry> of(AreaScope scope) {
      List<Entry> all = new ArrayList<>();
      for (Group group : scope.groups()) {
        all.add(
            entry(
                CompletenessKind.SEATS_OF_A_GROUP,
                group.id(),
                network.seating().seatsOn(group.id())));
        all.add(
            entry(
                CompletenessKind.LINKS_OF_A_GROUP,
                group.id(),
                network.currentReferring(group.id(), Link.class)));
      }
      for (Area area : network.current(Area.class)) {
        if (scope.holds(area.id())) {
          areas(area, all);
        }
      }
      for (AtlasRecord each : network.listAll()) {
        members(each, scope, all);
      }
      return all;
    }

    private void areas(Area area, List<Entry> all) {
      List<Group> groups =
          network.currentReferring(area.id(), Group.class).stream()
              .filter(g -> g.areas().contains(area.id()))
              .toList();
      List<Organisation> bodies =
          network.referring(area.id(), Organisation.class).stream()
              .filter(o -> o.areas().contains(area.id()))
              .toList();
      Entry ofGroups = entry(CompletenessKind.GROUPS_OF_AN_AREA, area.id(), groups);
      Entry ofBodies = entry(CompletenessKind.ORGANISATIONS_OF_AN_AREA, area.id(), bodies);
      if (matters(ofGroups)) {
        all.add(ofGroups);
      }
      if (matters(ofBodies)) {
        all.add(ofBodies);
      }
    }

    private static boolean matters(Entry entry) {
      return entry.listed() > 0 || entry.settles() > 0 || entry.stated().isPresent();
    }

    private void members(AtlasRecord each, AreaScope scope, List<Entry> all) {
      boolean joined = each instanceof Organisation || each instanceof Group;
      if (!joined || !network.isCurrent(each) || !scope.holds(each.id())) {
        return;
      }
      List<Membership> members =
          network.currentReferring(each.id(), Membership.class).stream()
              .filter(m -> m.network().equals(each.id()))
              .toList();
      Entry entry = entry(CompletenessKind.MEMBERS_OF_A_NETWORK, each.id(), members);
      if (matters(entry)) {
        all.add(entry);
      }
    }

    private Entry entry(CompletenessKind what, Id<?> of, List<? extends AtlasRecord> rows) {
      Map<String, Integer> questions = waiting.getOrDefault(new Key(what.word(), of), Map.of());
      return new Entry(
          what,
          of,
          rows.size(),
          (int) rows.stream().filter(this::isChecked).count(),
          network.grounds().find(what, of).map(Lists::stated),
          questions.values().stream().mapToInt(Integer::intValue).sum(),
          questions);
    }

    private boolean isChecked(AtlasRecord row) {
      return row.about()
          .lastChecked()
          .filter(date -> !date.earliest().isBefore(reach.since()))
          .isPresent();
    }

    private static Stated stated(Completeness said) {
      return new Stated(
          said.id(),
          RecordVersion.of(said),
          said.when().from(),
          said.statedBy(),
          said.about().lastChecked());
    }
  }
}
