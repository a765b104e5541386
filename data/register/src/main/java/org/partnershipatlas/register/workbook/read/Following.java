package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.PartialDate;

/**
 * Rows that may be one seat over time: on one group, of one role and reservation, the second held
 * from within three months after the first ended.
 */
final class Following {

  private static final int MOST_DAYS = 92;

  private record Held(Draft seat, Optional<PartialDate> from, Optional<PartialDate> to) {}

  private final Book book;
  private final Directory directory;

  Following(Book book, Directory directory) {
    this.book = book;
    this.directory = directory;
  }

  void ask() {
    Map<String, List<Held>> alike = new LinkedHashMap<>();
    Map<String, List<Draft>> tenures = new TreeMap<>();
    for (Draft draft : book.drafts().values()) {
      if (draft.kind() == Kind.TENURE && !draft.list("capacity").contains("deputy")) {
        tenures.computeIfAbsent(draft.list("seat").get(0), s -> new ArrayList<>()).add(draft);
      }
    }
    for (Draft seat : book.drafts().values()) {
      List<Draft> held = tenures.getOrDefault(seat.id().value(), List.of());
      if (seat.kind() == Kind.SEAT && !seat.has("label") && held.size() == 1) {
        Draft only = held.get(0);
        alike
            .computeIfAbsent(likeness(seat), l -> new ArrayList<>())
            .add(new Held(seat, date(only, "from"), date(only, "to")));
      }
    }
    alike.values().forEach(this::ask);
  }

  private static String likeness(Draft seat) {
    return String.join(
        "|",
        seat.list("group").toString(),
        seat.list("role").toString(),
        seat.list("reserved_for_sector").toString(),
        seat.list("reserved_for").toString());
  }

  private static Optional<PartialDate> date(Draft draft, String attribute) {
    return draft.list(attribute).stream().findFirst().map(PartialDate::parse);
  }

  private void ask(List<Held> seats) {
    List<Held> later = new ArrayList<>(seats);
    for (Held first : seats) {
      later.stream()
          .filter(second -> !second.equals(first) && follows(first, second))
          .findFirst()
          .ifPresent(
              second -> {
                later.remove(second);
                ask(first, second);
              });
    }
  }

  private static boolean follows(Held first, Held second) {
    if (first.to().isEmpty() || second.from().isEmpty()) {
      return false;
    }
    long days =
        second.from().get().earliest().toEpochDay() - first.to().get().earliest().toEpochDay();
    return days >= 0 && days <= MOST_DAYS;
  }

  private void ask(Held first, Held second) {
    Spot one = first.seat().spot();
    Spot two = second.seat().spot();
    String group =
        directory.name(org.partnershipatlas.model.Id.group(first.seat().list("group").get(0)));
    book.ask(
        Question.of(
            Question.What.DATES_FOLLOW,
            "On “"
                + group
                + "”, row "
                + two.row()
                + " begins where row "
                + one.row()
                + " ends: are they one seat with a new holder? They were read as two seats.",
            first.seat().id(),
            second.seat().id(),
            two.place()));
  }
}
