package org.partnershipatlas.model;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value worked out when it is first asked for, once for all threads. */
final class Lazy<T> {
  /** Let go once it has made its value: what it was made from may be as large as a register. */
  private @Nullable Supplier<T> maker;

  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Whether it was made already. */
  boolean isMade() {
    return value != null;
  }

  T get() {
    T known = value;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      T made = value;
      if (made == null) {
        made = Objects.requireNonNull(maker).get();
        value = made;
        maker = null;
      }
      return made;
    }
  }
}
