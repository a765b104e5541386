package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Labels;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.StandInId;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * A file that calls people only by their parts: these are no names, and what it leaves out is not
 * gone. So what is known already stays as it is; only what is new is taken from it.
 */
public final class Unnamed {
  private Unnamed() {}

  /** The reading of such a file, without what is known; the same where it names in full. */
  public static Reading leavingKnown(Reading reading, Names level, Network known) {
    if (level == Names.FULL) {
      return reading;
    }
    Set<Id<?>> hidden = standInsOfKnown(reading, known);
    List<ReadRecord> fresh =
        reading.records().stream()
            .filter(r -> !known.has(r.id()) && !hidden.contains(r.id()))
            .toList();
    int left = reading.records().size() - fresh.size();
    // Those for whom only known records have a use are known themselves, under their own ids.
    List<ReadRecord> kept = left == 0 ? fresh : named(fresh);
    Counts counts = reading.counts();
    int gone = reading.records().size() - kept.size();
    List<Question> asked =
        left == 0 ? reading.questions() : stillToAsk(reading.questions(), kept, known);
    return new Reading(
            kept,
            withoutThoseOf(reading, asked),
            asked,
            reading.mappings(),
            reading.notes(),
            new Counts(counts.read() - gone, counts.leftOut(), counts.skipped() + gone),
            reading.sheets())
        .noting(List.of(note(level, left)));
  }

  /**
   * Seats of known groups, and who is in them, under other ids than the register's. Which is which
   * cannot be told, only that the group's own are among them.
   */
  private static Set<Id<?>> standInsOfKnown(Reading reading, Network known) {
    Set<Id<?>> groups =
        known.list(Seat.class).stream()
            .filter(seat -> StandInId.isNeededFor(seat.id()))
            .map(Seat::group)
            .collect(Collectors.toSet());
    Set<Id<?>> hidden = new HashSet<>();
    for (ReadRecord each : reading.records()) {
      Optional<String> group = each.row().find("group");
      if (StandInId.is(each.id())
          && each.row().kind() == Kind.SEAT
          && group.isPresent()
          && groups.contains(Id.group(group.get()))) {
        hidden.add(each.id());
      }
    }
    for (ReadRecord each : reading.records()) {
      Optional<String> seat = each.row().find("seat");
      if (StandInId.is(each.id())
          && each.row().kind() == Kind.TENURE
          && seat.isPresent()
          && (known.has(Id.seat(seat.get())) || hidden.contains(Id.seat(seat.get())))) {
        hidden.add(each.id());
      }
    }
    return hidden;
  }

  /**
   * Whether a stand-in is somebody who is known is nothing to be asked, nor of what is left out.
   */
  private static List<Question> stillToAsk(
      List<Question> questions, List<ReadRecord> kept, Network known) {
    Set<Id<?>> there = new HashSet<>();
    Set<Id<?>> standIns = new HashSet<>();
    for (ReadRecord each : kept) {
      there.add(each.id());
      if (isStandIn(each) && (each.row().kind() != Kind.PERSON || isPart(each))) {
        standIns.add(each.id());
      }
    }
    return questions.stream()
        .filter(
            each ->
                each.isOfEngland()
                    || (there.contains(each.drop())
                        && !standIns.contains(each.drop())
                        && !standIns.contains(each.keep())
                        && (there.contains(each.keep()) || known.has(each.keep()))))
        .toList();
  }

  /** Whether a person is called by a part: a name that somebody has added since is one. */
  private static boolean isPart(ReadRecord person) {
    String name = person.row().findName().orElse("");
    String part = name.startsWith("deputy for ") ? name.substring(11) : name;
    return name.equals("a person")
        || name.equals(Labels.WITHHELD)
        || Stream.of(SeatRole.values()).anyMatch(role -> part.startsWith(role.word() + ", "));
  }

  /** Each question is told as a problem too; whatever else is to be looked at stays. */
  private static List<Problem> withoutThoseOf(Reading reading, List<Question> asked) {
    List<Question> gone = new ArrayList<>(reading.questions());
    gone.removeAll(asked);
    return reading.problems().stream()
        .filter(
            each ->
                each.level() != Problem.Level.QUESTION
                    || gone.stream()
                        .noneMatch(
                            question ->
                                question.text().equals(each.message())
                                    && question.place().equals(each.place())))
        .toList();
  }

  private static List<ReadRecord> named(List<ReadRecord> fresh) {
    Set<Id<?>> named = new HashSet<>();
    fresh.stream()
        .filter(each -> !isStandIn(each))
        .forEach(each -> named.addAll(each.row().toRecord().references()));
    List<ReadRecord> kept = new ArrayList<>(fresh);
    kept.removeIf(each -> isStandIn(each) && !named.contains(each.id()));
    return kept;
  }

  private static boolean isStandIn(ReadRecord each) {
    return each.row().kind() == Kind.PERSON
        || (each.row().kind() == Kind.ORGANISATION
            && each.row().list("name_withheld").equals(List.of("yes")));
  }

  private static Note note(Names level, int left) {
    String kept =
        left == 0
            ? ""
            : left == 1
                ? " One record that is known already stays as it is."
                : " " + left + " records that are known already stay as they are.";
    return new Note(
        "",
        0,
        "The file was written with “"
            + level.word()
            + "”, so what it calls people are no names."
            + kept
            + (left == 0 ? "" : " To change them in a file, save one with full names."));
  }
}
