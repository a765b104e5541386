package org.partnershipatlas.api.service.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Bounds;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.OpaqueId;
import org.partnershipatlas.model.Row;

/** Records made, changed, ended and taken away, one at a time. */
public final class RecordWrites {
  private final Writing writing;

  public RecordWrites(Writing writing) {
    this.writing = writing;
  }

  /**
   * What is said with a write.
   *
   * @param why in plain words; a plain sentence where it is left out
   * @param who who says so
   */
  public record Said(Optional<String> why, Optional<String> who) {
    /** Why, or that where nobody says. */
    public String why(String otherwise) {
      return why.orElse(otherwise);
    }
  }

  /**
   * That a new record's id does not say whose it is: it stands in addresses and in the history,
   * which everybody reads.
   */
  public static void checkNew(Id<?> id) {
    if (id.kind() == Kind.PERSON && !OpaqueId.is(id.value())) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "The id of a person is made by Atlas: one made of a name would tell the name where it is"
              + " kept back.",
          "id",
          id.value(),
          "Leave the id out. The answer says which one the person got.");
    }
  }

  /** Adds a record; without an id it gets one. */
  public Made create(
      Kind kind, Optional<String> value, Map<String, List<String>> values, Said said) {
    Row plain = Row.of(kind, value.orElse("new"), values);
    Id<?> id =
        value
            .<Id<?>>map(v -> Id.of(kind, v))
            .orElseGet(() -> NewIds.of(writing.now(), kind, plain));
    checkNew(id);
    AtlasRecord entry = Bounds.check(Row.of(kind, id.value(), values)).toRecord();
    return writing.make(
        new Wanted(
            List.of(new Change.Put(entry)),
            Map.of(),
            List.of(id),
            said.why("Added: " + title(with(entry), id)),
            said.who(),
            OptionalLong.empty()));
  }

  /** Puts other values in place of all that a record has. */
  public Made replace(Id<?> id, String version, Map<String, List<String>> values, Said said) {
    return put(id, version, Row.of(id.kind(), id.value(), values), said);
  }

  /** Changes some values of a record; an empty list takes a value away. */
  public Made patch(Id<?> id, String version, Map<String, List<String>> values, Said said) {
    Row row = writing.get(id).row();
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      row = row.with(value.getKey(), value.getValue());
    }
    return put(id, version, row, said);
  }

  private Made put(Id<?> id, String version, Row row, Said said) {
    writing.get(id);
    AtlasRecord entry = Bounds.check(row).toRecord();
    return writing.make(
        Wanted.of(
            List.of(new Change.Put(entry)),
            Map.of(id, version),
            said.why("Changed: " + title(with(entry), id)),
            said.who()));
  }

  /**
   * Takes a record away. Where others rest on it they are named, and it takes the word that stands
   * for just those to take them away too.
   */
  public Made delete(Id<?> id, String version, Optional<String> confirmed, Said said) {
    writing.get(id);
    String why = said.why("Taken away: " + title(writing.now(), id));
    return writing.make(
        now -> {
          Resting resting = Resting.on(now, id);
          if (!resting.alone()) {
            checkConfirmed(now, resting, confirmed);
          }
          return Wanted.of(resting.changes(), Map.of(id, version), why, said.who());
        });
  }

  private static void checkConfirmed(Network now, Resting resting, Optional<String> confirmed) {
    String word = resting.word(now);
    if (!confirmed.equals(Optional.of(word))) {
      throw Refusal.of(
              ProblemCode.RESTS_ON_IT,
              told(resting.gone().size() - 1, resting.kept().size()),
              "confirm",
              confirmed.orElse(""),
              "End it with a date instead; or ask again with confirm=" + word + ".")
          .details(
              Map.of(
                  "confirm",
                  word,
                  "gone",
                  resting.listGone(now),
                  "changed",
                  resting.listKept(now)));
    }
  }

  private static String told(int gone, int kept) {
    List<String> parts = new ArrayList<>();
    if (gone > 0) {
      parts.add(gone + (gone == 1 ? " record" : " records") + " would go with it");
    }
    if (kept > 0) {
      parts.add(kept + (kept == 1 ? " record" : " records") + " would no longer name it");
    }
    return String.join(", and ", parts) + ".";
  }

  private Network with(AtlasRecord entry) {
    return writing.now().with(List.of(new Change.Put(entry))).network();
  }

  public static String title(Network network, Id<?> id) {
    return id.kind().word().replace('_', ' ')
        // The history is read by everybody: a person's name stands in the record alone.
        + (id.kind() == Kind.PERSON || id.kind() == Kind.AFFILIATION || id.kind() == Kind.TENURE
            ? ""
            : " “" + Titles.of(network, id) + "”");
  }
}
