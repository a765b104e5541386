package org.partnershipatlas.analyser.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.compare.Turn.FieldTurn;
import org.partnershipatlas.analyser.compare.Turn.What;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/** How the records of two networks differ, in time linear in their number. */
final class RecordTurns {
  private final Network before;
  private final Network after;
  private final Presence thereBefore;
  private final Presence thereAfter;
  private final boolean named;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Turn> elsewhen = new ArrayList<>();
  private final List<Turn> kept = new ArrayList<>();
  private int common;

  /**
   * @param names the lens through which both are seen: a person who is not named is called by a
   *     seat, and a change of that is no change of the person
   */
  RecordTurns(Network before, Network after, Names names) {
    this.before = before;
    this.after = after;
    this.thereBefore = new Presence(before);
    this.thereAfter = new Presence(after);
    this.named = names == Names.FULL;
    before.listAll().forEach(this::had);
    after.listAll().stream().filter(r -> !before.has(r.id())).forEach(this::gained);
    Comparator<Turn> order =
        Comparator.comparing((Turn t) -> t.id().kind())
            .thenComparing(t -> name(t.id()))
            .thenComparing(t -> t.id().value());
    turns.sort(order);
    elsewhen.sort(order);
    kept.sort(order);
  }

  List<Turn> turns() {
    return turns;
  }

  int common() {
    return common;
  }

  /** What differs and holds on neither day. */
  List<Turn> elsewhen() {
    return elsewhen;
  }

  /** What differs of how the register is kept. */
  List<Turn> kept() {
    return kept;
  }

  /** The changes that make the records of the second network of those of the first. */
  static List<Change> changes(Network before, Network after) {
    List<Change> changes = new ArrayList<>();
    for (AtlasRecord entry : after.listAll()) {
      if (!before.find(entry.id()).filter(entry::equals).isPresent()) {
        changes.add(new Change.Put(entry));
      }
    }
    before.listAll().stream()
        .filter(entry -> !after.has(entry.id()))
        .forEach(entry -> changes.add(new Change.Remove(entry.id())));
    return changes;
  }

  private void had(AtlasRecord old) {
    Optional<? extends AtlasRecord> now = after.find(old.id());
    boolean was = thereBefore.isThere(old);
    boolean is = now.filter(thereAfter::isThere).isPresent();
    if (was && is) {
      common++;
    }
    boolean same = now.filter(old::equals).isPresent();
    What became = now.isPresent() ? What.CHANGED : What.LOST;
    if (!Presence.isTold(old.recordKind())) {
      if (!same) {
        kept(new Turn(old.id(), became, List.of()));
      }
    } else if (was != is) {
      turns.add(new Turn(old.id(), was ? What.LOST : What.GAINED, List.of()));
    } else if (!same && was) {
      changed(old, now.orElseThrow());
    } else if (!same) {
      elsewhen.add(new Turn(old.id(), became, List.of()));
    }
  }

  private void gained(AtlasRecord entry) {
    Turn turn = new Turn(entry.id(), What.GAINED, List.of());
    if (!Presence.isTold(entry.recordKind())) {
      kept(turn);
    } else if (thereAfter.isThere(entry)) {
      turns.add(turn);
    } else {
      elsewhen.add(turn);
    }
  }

  private void kept(Turn turn) {
    if (Presence.isKept(turn.id().kind())) {
      kept.add(turn);
    }
  }

  private void changed(AtlasRecord old, AtlasRecord now) {
    if (named || old.recordKind() != Kind.PERSON) {
      turns.add(new Turn(old.id(), What.CHANGED, fields(old.row(), now.row())));
    }
  }

  private static List<FieldTurn> fields(Row old, Row now) {
    Set<String> names = new TreeSet<>(old.values().keySet());
    names.addAll(now.values().keySet());
    return names.stream()
        .filter(name -> !old.list(name).equals(now.list(name)))
        .map(name -> new FieldTurn(name, old.list(name), now.list(name)))
        .toList();
  }

  private String name(Id<?> id) {
    return Stream.of(after, before)
        .filter(n -> n.has(id))
        .findFirst()
        .map(n -> n.name(id))
        .orElse("");
  }
}
