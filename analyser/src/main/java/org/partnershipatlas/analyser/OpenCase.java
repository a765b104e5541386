package org.partnershipatlas.analyser;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipatlas.model.Id;

/**
 * One case of a question that cannot be told yet.
 *
 * @param about the records concerned
 * @param settledBy what would settle it
 * @param listed what the list shows as far as it goes
 */
public record OpenCase(List<Id<?>> about, List<Settling> settledBy, List<ListedSeats> listed) {
  public OpenCase {
    about = List.copyOf(about);
    settledBy = List.copyOf(settledBy);
    listed = List.copyOf(listed);
  }

  /** Whether it is about, or would be settled by, records of an area. */
  boolean concerns(AreaScope scope) {
    return Stream.concat(about.stream(), settledBy.stream().flatMap(s -> s.of().stream()))
        .anyMatch(scope::holds);
  }
}
