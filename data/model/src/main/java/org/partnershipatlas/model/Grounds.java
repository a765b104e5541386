package org.partnershipatlas.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which lists are known to be whole on the day. An absence from any other list is no finding: it
 * cannot be told yet.
 */
public final class Grounds {
  private final Map<Key, Completeness> known = new HashMap<>();

  private record Key(CompletenessKind what, Id<?> of) {}

  Grounds(Network network) {
    for (Completeness entry : network.current(Completeness.class)) {
      known.putIfAbsent(new Key(entry.what(), entry.of()), entry);
    }
  }

  /** The record that says that the list is whole. */
  public Optional<Completeness> find(CompletenessKind what, Id<?> of) {
    return Optional.ofNullable(known.get(new Key(what, of)));
  }

  /** Whether the list is known to be whole. */
  public boolean isComplete(CompletenessKind what, Id<?> of) {
    return known.containsKey(new Key(what, of));
  }
}
