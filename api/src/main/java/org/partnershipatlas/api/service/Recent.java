package org.partnershipatlas.api.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was made lately, kept so that it is not made again: so many, the longest unasked goes first.
 * Safe for many threads; two that miss the same thing at once both make it.
 *
 * @param <K> what is asked for
 * @param <V> what is made
 */
public final class Recent<K, V> {
  private final Map<K, V> kept;

  /** Keeps that many. */
  public Recent(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** What was made for that, if it is kept. */
  public synchronized Optional<V> find(K asked) {
    return Optional.ofNullable(kept.get(asked));
  }

  /** Keeps what was made. */
  public synchronized void keep(K asked, V made) {
    kept.put(asked, made);
  }

  /** Makes everything anew from now on. */
  public synchronized void forget() {
    kept.clear();
  }
}
