package org.partnershipatlas.api.service.write.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.words.EndedWords;
import org.partnershipatlas.api.service.OnTheDay;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.RecordWrites;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;

/**
 * Areas that have ended, what followed them, and the records that still name them and not what
 * followed. Where a record was there before the area ended, the successor is put beside it, so that
 * earlier days stay true; where it began later, in its place.
 */
public final class Successions {
  private final Writing writing;

  public Successions(Writing writing) {
    this.writing = writing;
  }

  /**
   * An area that has ended or is to end.
   *
   * @param ahead whether it is still there on the day, and ends later
   * @param ended the first day on which it was no more
   * @param lastDay the day before, on which it was still there
   * @param successors what followed it and is there on the day, over several steps where need be
   * @param naming the records of the day that name it and none of its successors
   * @param version of all of these records together; moving them names the one that was looked at
   */
  public record Ended(
      Id<Area> area,
      String label,
      boolean ahead,
      PartialDate ended,
      LocalDate lastDay,
      List<Id<Area>> successors,
      List<Naming> naming,
      String sentence,
      String version) {
    static Ended of(
        Network network,
        Area area,
        List<Id<Area>> successors,
        List<Naming> naming,
        LocalDate lastDay,
        String sentence) {
      return new Ended(
          area.id(),
          area.name(),
          false,
          area.when().to().orElseThrow(),
          lastDay,
          successors,
          naming,
          sentence,
          Footing.of(network, ids(area.id(), successors, naming)).version());
    }

    private static Set<Id<?>> ids(Id<Area> area, List<Id<Area>> successors, List<Naming> naming) {
      Set<Id<?>> ids = new LinkedHashSet<>(successors);
      ids.add(area);
      naming.forEach(each -> ids.add(each.id()));
      return ids;
    }

    Footing footing(Network network) {
      return Footing.of(network, ids(area, successors, naming));
    }

    /** The same before it has ended; what has one value alone must wait for the day. */
    Ended ahead(String told) {
      List<Naming> now =
          naming.stream().map(each -> each.isList() ? each : each.staying()).toList();
      return new Ended(area, label, true, ended, lastDay, successors, now, told, version);
    }
  }

  /**
   * A record that names an area that has ended.
   *
   * @param before the areas that an attribute names now
   * @param after the same once it is moved; as before where nothing followed
   */
  public record Naming(
      Id<?> id,
      Kind kind,
      String label,
      String attribute,
      List<String> before,
      List<String> after) {

    boolean isList() {
      return kind.attributes().stream()
          .anyMatch(each -> each.name().equals(attribute) && each.list());
    }

    Naming staying() {
      return new Naming(id, kind, label, attribute, before, before);
    }
  }

  /** The areas that have ended by the network's day and are still named, by name. */
  public static List<Ended> list(Network network) {
    return network.list(Area.class).stream()
        .filter(area -> area.when().endedBy(network.day()))
        .map(area -> ended(network, area))
        .filter(ended -> !ended.naming().isEmpty())
        .sorted(Comparator.comparing(Ended::label).thenComparing(e -> e.area().toString()))
        .toList();
  }

  /** The same of one area, whether or not it is still named; empty where it has not ended. */
  public static Optional<Ended> find(Network network, Id<?> area) {
    return network
        .find(area)
        .filter(Area.class::isInstance)
        .map(Area.class::cast)
        .filter(found -> found.when().endedBy(network.day()))
        .map(found -> ended(network, found));
  }

  /**
   * An area that is to end, looked at on the first day on which it is no more: what goes on beyond
   * it can name what follows beforehand, since on each day those areas count that are there.
   */
  public static Optional<Ended> findAhead(Network network, Id<?> area) {
    return network
        .find(area)
        .filter(Area.class::isInstance)
        .map(Area.class::cast)
        .filter(found -> found.when().to().isPresent() && !found.when().endedBy(network.day()))
        .map(
            found ->
                ended(network.asAt(found.when().to().orElseThrow().earliest()), found)
                    .ahead(EndedWords.ahead(network, found)));
  }

  private static Ended ended(Network network, Area area) {
    List<Id<Area>> successors = network.places().listFollowing(area.id());
    List<Naming> naming = new ArrayList<>();
    for (AtlasRecord entry : network.currentReferring(area.id(), AtlasRecord.class)) {
      if (entry.recordKind() == Kind.ALIAS || entry.recordKind() == Kind.COMPLETENESS) {
        continue;
      }
      for (Attribute attribute : entry.recordKind().attributes()) {
        if (attribute.type() == Attribute.Type.REF && !attribute.name().equals("successor")) {
          naming(network, entry, attribute, area, successors).ifPresent(naming::add);
        }
      }
    }
    naming.sort(
        Comparator.comparing(Naming::kind)
            .thenComparing(Naming::label)
            .thenComparing(n -> n.id().toString()));
    String sentence = EndedWords.sentence(network, area.id()).orElseThrow();
    LocalDate last = OnTheDay.nearest(area.when(), network.day());
    return Ended.of(network, area, successors, naming, last, sentence);
  }

  private static Optional<Naming> naming(
      Network network,
      AtlasRecord entry,
      Attribute attribute,
      Area area,
      List<Id<Area>> successors) {
    List<String> before = entry.row().list(attribute.name());
    Set<Id<?>> named = new LinkedHashSet<>();
    before.forEach(text -> named.add(attribute.id(text)));
    if (!named.contains(area.id()) || successors.stream().anyMatch(named::contains)) {
      return Optional.empty();
    }
    boolean beside =
        attribute.list()
            && entry
                .span()
                .from()
                .map(f -> f.earliest().isBefore(area.when().to().orElseThrow().earliest()))
                .orElse(true);
    Set<String> after = new LinkedHashSet<>();
    for (String text : before) {
      boolean ended = attribute.id(text).equals(area.id());
      if (!ended || beside || successors.isEmpty()) {
        after.add(text);
      }
      if (ended) {
        successors.forEach(next -> after.add(attribute.text(next)));
      }
    }
    // One value cannot become two: which of them is meant, only a person can say.
    boolean fits = attribute.list() || after.size() == 1;
    return Optional.of(
        new Naming(
            entry.id(),
            entry.recordKind(),
            Titles.of(network, entry.id()),
            attribute.name(),
            before,
            fits ? List.copyOf(after) : before));
  }

  /**
   * Moves records to what followed the areas that they name, as one entry.
   *
   * @param records which, each of which is to be moved; empty for all that name the area
   * @param version of what was looked at
   */
  public Made move(
      Id<?> area, Optional<Set<Id<?>>> records, String version, RecordWrites.Said said) {
    writing.get(area);
    return writing.make(
        version,
        network -> get(today(network), area).footing(network),
        network -> wanted(today(network), area, records, said));
  }

  private Network today(Network network) {
    return network.asAt(writing.today());
  }

  private static Ended get(Network now, Id<?> area) {
    return find(now, area)
        .or(() -> findAhead(now, area))
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.CANNOT_BE_DONE,
                    Titles.of(now, area) + " is no area that has ended or is to end.",
                    "area",
                    area.toString(),
                    "End it with a day and say what followed it first."));
  }

  private static Wanted wanted(
      Network now, Id<?> area, Optional<Set<Id<?>>> records, RecordWrites.Said said) {
    Ended ended = get(now, area);
    Map<Id<?>, Row> rows = new LinkedHashMap<>();
    for (Naming naming : ended.naming()) {
      boolean meant = records.isEmpty() || records.get().contains(naming.id());
      if (meant && !naming.after().equals(naming.before())) {
        Row row = rows.getOrDefault(naming.id(), now.get(naming.id()).row());
        rows.put(naming.id(), row.with(naming.attribute(), naming.after()));
      }
    }
    if (!ended.successors().isEmpty()) {
      records.ifPresent(named -> checkMoved(ended, named, rows.keySet()));
    }
    if (rows.isEmpty()) {
      throw Refusal.of(
          ProblemCode.CANNOT_BE_DONE,
          ended.successors().isEmpty()
              ? "What followed " + ended.label() + " is not recorded."
              : "Nothing that names " + ended.label() + " is to be moved.",
          "area",
          area.toString(),
          "Record its successor on its own page first.");
    }
    List<Change> changes = new ArrayList<>();
    rows.forEach((id, row) -> changes.add(new Change.Put(row.toRecord())));
    return Wanted.of(
        changes, Map.of(), said.why("Moved to what followed " + ended.label()), said.who());
  }

  private static void checkMoved(Ended ended, Set<Id<?>> named, Set<Id<?>> moved) {
    named.stream()
        .filter(id -> !moved.contains(id))
        .findFirst()
        .ifPresent(
            stray -> {
              throw Refusal.of(
                  ProblemCode.BAD_PARAMETER,
                  "This does not name "
                      + ended.label()
                      + ", or what followed cannot be put there: it has room for one area, or names one of them already.",
                  "records",
                  stray.toString(),
                  "Leave it out, or change it on its own page.");
            });
  }
}
