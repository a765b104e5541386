package org.partnershipatlas.visualiser.live;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;

/**
 * The days between which a network has a history.
 *
 * @param first the earliest day that a record begins or ends on; the day itself where none says
 * @param last the latest such day, and no earlier than the network's own
 */
record LiveDays(LocalDate first, LocalDate last) {

  static LiveDays of(Network network) {
    LocalDate first = network.day();
    LocalDate last = network.day();
    for (AtlasRecord entry : network.listAll()) {
      for (LocalDate day :
          java.util.stream.Stream.concat(entry.span().from().stream(), entry.span().to().stream())
              .map(date -> date.earliest())
              .toList()) {
        first = day.isBefore(first) ? day : first;
        last = day.isAfter(last) ? day : last;
      }
    }
    return new LiveDays(first, last);
  }

  int length() {
    return (int) ChronoUnit.DAYS.between(first, last);
  }

  int indexOf(LocalDate day) {
    return (int) Math.max(0, Math.min(length(), ChronoUnit.DAYS.between(first, day)));
  }

  LocalDate day(int index) {
    return first.plusDays(index);
  }
}
