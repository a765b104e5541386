package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/**
 * Groups become part of others that go on: links between them end, all other references move on to
 * the one that goes on. Seats are the caller's matter, and must no longer be on groups that end.
 */
final class GroupMerger {
  private final Draft draft;
  private final Map<Id<Group>, Id<Group>> into;
  private final List<Id<Link>> ended = new ArrayList<>();
  private final List<Id<Link>> moved = new ArrayList<>();

  /**
   * @param into each group that ends, and the one that it becomes part of
   */
  GroupMerger(Draft draft, Map<Id<Group>, Id<Group>> into) {
    this.draft = draft;
    this.into = into;
  }

  List<Id<Link>> ended() {
    return ended;
  }

  List<Id<Link>> moved() {
    return moved;
  }

  void merge() {
    links();
    unsettleLinks();
    others();
    List<Change> ends = new ArrayList<>();
    into.keySet().forEach(group -> ends.add(new Change.End(group, draft.day())));
    draft.make(ends);
  }

  private Id<?> successor(Id<?> id) {
    Id<Group> now = id.kind() == Kind.GROUP ? into.get(Id.group(id.value())) : null;
    return now == null ? id : now;
  }

  private void links() {
    Network network = draft.network();
    Set<List<Object>> known = new LinkedHashSet<>();
    List<Change> changes = new ArrayList<>();
    for (Link link : network.current(Link.class)) {
      if (!touches(link)) {
        known.add(List.of(link.fromGroup(), link.kind(), link.toGroup()));
      }
    }
    for (Link link : network.current(Link.class)) {
      if (!touches(link)) {
        continue;
      }
      Id<?> from = successor(link.fromGroup());
      Id<?> to = successor(link.toGroup());
      if (from.equals(to) || !known.add(List.of(from, link.kind(), to))) {
        changes.add(new Change.End(link.id(), draft.day()));
        ended.add(link.id());
      } else {
        Row row = link.row().with("from_group", from.value()).with("to_group", to.value());
        changes.add(new Change.Put(row.toRecord()));
        moved.add(link.id());
      }
    }
    draft.make(changes);
  }

  private boolean touches(Link link) {
    return into.containsKey(link.fromGroup()) || into.containsKey(link.toGroup());
  }

  /** Links that nobody has listed may have come from a group that ends. */
  private void unsettleLinks() {
    Network network = draft.network();
    Set<Id<?>> open = new LinkedHashSet<>();
    into.forEach(
        (group, now) -> {
          if (!network.grounds().isComplete(CompletenessKind.LINKS_OF_A_GROUP, group)) {
            open.add(now);
          }
        });
    List<Completeness> lists =
        network.current(Completeness.class).stream()
            .filter(c -> c.what() == CompletenessKind.LINKS_OF_A_GROUP && open.contains(c.of()))
            .toList();
    draft.make(Draft.ends(network, lists, draft.day()));
  }

  private void others() {
    Network network = draft.network();
    Set<Id<?>> referrers = new LinkedHashSet<>();
    for (Id<Group> group : into.keySet()) {
      network.referring(group, AtlasRecord.class).stream()
          .filter(network::isCurrent)
          .filter(entry -> !(entry instanceof Link || entry instanceof Completeness))
          .filter(entry -> !(entry instanceof Tenure))
          .forEach(entry -> referrers.add(entry.id()));
    }
    List<Change> changes = new ArrayList<>();
    for (Id<?> id : referrers) {
      if (!into.containsKey(Id.group(id.value())) || id.kind() != Kind.GROUP) {
        changes.add(new Change.Put(renamed(network.get(id)).toRecord()));
      }
    }
    draft.make(changes);
  }

  private Row renamed(AtlasRecord entry) {
    Row row = entry.row();
    Row renamed = row.renamed(id -> id.equals(entry.id()) ? id : successor(id));
    if (entry instanceof Group && renamed.find("part_of").filter(row.id()::equals).isPresent()) {
      return renamed.with("part_of");
    }
    if (entry instanceof Seat seat
        && renamed.find("nominated_by").filter(seat.group().toString()::equals).isPresent()) {
      return renamed.with("nominated_by");
    }
    return renamed;
  }
}
