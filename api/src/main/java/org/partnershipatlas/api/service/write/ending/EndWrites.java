package org.partnershipatlas.api.service.write.ending;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.RecordWrites;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.PartialDate;

/** Records ended on a day, alone or with what rests on them; one entry of the history. */
public final class EndWrites {
  private final Writing writing;

  public EndWrites(Writing writing) {
    this.writing = writing;
  }

  /** What is to end with a record. */
  public sealed interface With {
    /** Whether the record ends alone, whatever rests on it. */
    default boolean alone() {
      return this instanceof Nothing || (this instanceof These these && these.ids().isEmpty());
    }

    /** Nothing but the record. */
    record Nothing() implements With {}

    /** All that cannot hold without it. */
    record AllThatRests() implements With {}

    /** Just those. */
    record These(Set<Id<?>> ids) implements With {
      public These {
        ids = Set.copyOf(ids);
      }
    }
  }

  /**
   * What came of it.
   *
   * @param also what ended with the record
   * @param left what begins on that day or later, and so was left as it is
   * @param notes what runs on although what it rests on has ended
   */
  public record Ended(Made made, List<Id<?>> also, List<Id<?>> left, List<String> notes) {}

  /** What would end with a record on a day. */
  public Ending look(Id<?> id, PartialDate on) {
    writing.get(id);
    return Ending.of(writing.now(), id, on);
  }

  /**
   * Ends a record: that day is the first on which it no longer holds. A record without dates stays,
   * and only what rests on it ends.
   *
   * @param version of the record; where others are to end with it, of all that was looked at
   */
  public Ended end(Id<?> id, String version, PartialDate on, With with, RecordWrites.Said said) {
    refuseToProlong(writing.get(id), on);
    Ending looked = Ending.of(writing.now(), id, on);
    Set<Id<?>> also = also(looked, with);
    Made made =
        with.alone()
            ? writing.make(wanted(looked, also, Map.of(id, version), said))
            : writing.make(
                version,
                now -> Ending.of(now, id, on).footing(now),
                now -> {
                  Ending ending = Ending.of(now, id, on);
                  return wanted(ending, also(ending, with), Map.of(), said);
                });
    return new Ended(
        made,
        List.copyOf(also),
        looked.list(Ending.Fate.LATER).stream().<Id<?>>map(Ending.Item::id).toList(),
        LooseEnds.around(writing.now(), id).stream().map(LooseEnds.LooseEnd::sentence).toList());
  }

  /** What has ended is not made to go on by being ended once more, on a later day. */
  private static void refuseToProlong(AtlasRecord entry, PartialDate on) {
    Optional<PartialDate> ended = entry.recordKind().dated() ? entry.span().to() : Optional.empty();
    if (ended.isPresent() && ended.get().latest().isBefore(on.earliest())) {
      throw Refusal.of(
          ProblemCode.CANNOT_BE_DONE,
          "This has an end already, " + ended.get() + ", which is before that day.",
          "on",
          on.toString(),
          "If it went on for longer, change its end itself (“to”); else there is nothing to end.");
    }
  }

  private Wanted wanted(
      Ending ending, Set<Id<?>> also, Map<Id<?>, String> versions, RecordWrites.Said said) {
    List<Change> changes = new ArrayList<>();
    if (ending.dated() || also.isEmpty()) {
      changes.add(new Change.End(ending.id(), ending.on()));
    }
    also.forEach(each -> changes.add(new Change.End(each, ending.on())));
    String what = ending.dated() ? "Ended: " : "Ended what rests on: ";
    String why = said.why(what + RecordWrites.title(writing.now(), ending.id()));
    return Wanted.of(changes, versions, why, said.who());
  }

  private static Set<Id<?>> also(Ending ending, With with) {
    Set<Id<?>> also = new LinkedHashSet<>();
    for (Ending.Item item : ending.items()) {
      boolean meant =
          with instanceof With.These these
              ? these.ids().contains(item.id())
              : with instanceof With.AllThatRests && item.fate() == Ending.Fate.ENDS;
      if (meant && item.fate() != Ending.Fate.LATER) {
        also.add(item.id());
      }
    }
    if (with instanceof With.These these) {
      Optional<Id<?>> other = these.ids().stream().filter(i -> !also.contains(i)).findFirst();
      other.ifPresent(
          stray -> {
            throw Refusal.of(
                ProblemCode.BAD_PARAMETER,
                "This does not rest on the record, or it cannot end on that day: it has ended by"
                    + " then, or begins then or later.",
                "with",
                stray.toString(),
                "Leave it out, or give it a day of its own.");
          });
    }
    return also;
  }
}
