package org.partnershipatlas.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the records of some groups reach: how complete and how old they are. The overview and
 * every picture say it in the same words.
 *
 * @param groupsComplete of the groups, those whose seats are known to be all listed
 * @param seatsChecked of the seats, those surely last checked on or after {@code since}
 * @param since the first day of the month a year before the day
 * @param oldest the earliest date on which a seat was last checked
 * @param newest the latest
 */
public record Reach(
    int groups,
    int groupsComplete,
    int seats,
    int seatsChecked,
    LocalDate since,
    Optional<PartialDate> oldest,
    Optional<PartialDate> newest) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** Of every group that is there on the day. */
  public static Reach of(Network network) {
    return of(network, network.current(Group.class));
  }

  /** Of those groups and their seats on the day. */
  public static Reach of(Network network, Collection<Group> groups) {
    List<Seat> seats =
        groups.stream().flatMap(g -> network.seating().seatsOn(g.id()).stream()).toList();
    List<PartialDate> checked =
        seats.stream().flatMap(s -> s.about().lastChecked().stream()).sorted().toList();
    LocalDate since = network.day().minusYears(1).withDayOfMonth(1);
    return new Reach(
        groups.size(),
        count(groups, g -> network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, g.id())),
        seats.size(),
        count(checked, date -> !date.earliest().isBefore(since)),
        since,
        checked.stream().findFirst(),
        checked.isEmpty() ? Optional.empty() : Optional.of(checked.get(checked.size() - 1)));
  }

  private static <T> int count(
      Collection<T> list, java.util.function.Predicate<? super T> condition) {
    return (int) list.stream().filter(condition).count();
  }

  /** The reach line, without a full stop. */
  public String line() {
    return groups == 0 ? "No group is recorded" : complete() + "; " + checked();
  }

  private String complete() {
    return groupsComplete == 0
        ? "No group is marked complete"
        : groupsComplete
            + " of "
            + groups
            + (groups == 1 ? " group" : " groups")
            + " marked complete";
  }

  private String checked() {
    if (seats == 0) {
      return "no seat is recorded";
    }
    if (newest.isEmpty()) {
      return "no seat says when it was last checked";
    }
    // Whole per cents, rounded down, so that 100 means all.
    return 100L * seatsChecked / seats + " % of seats checked since " + since.format(MONTH);
  }
}
