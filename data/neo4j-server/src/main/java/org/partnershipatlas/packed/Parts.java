package org.partnershipatlas.packed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.internal.kernel.api.EntityCursor;
import org.neo4j.internal.kernel.api.PropertyCursor;
import org.neo4j.internal.kernel.api.exceptions.PropertyKeyIdNotFoundKernelException;
import org.neo4j.kernel.api.KernelTransaction;

/**
 * Goes once through a store and packs what it meets. The cursors are the kernel's own: the entities
 * of the public interface look each node up again, and make a map of each.
 */
abstract class Parts implements Iterator<PackedReading.Part>, AutoCloseable {
  /** How many bytes a part has at least, unless it is the last. */
  private static final int FULL = 1 << 17;

  private final KernelTransaction transaction;
  private final PropertyCursor property;
  private final List<String> names = new ArrayList<>();
  private final Deque<PackedReading.Part> ready = new ArrayDeque<>();
  private boolean more = true;

  Parts(KernelTransaction transaction) {
    this.transaction = transaction;
    this.property =
        transaction
            .cursors()
            .allocatePropertyCursor(transaction.cursorContext(), transaction.memoryTracker());
  }

  /** Packs the next node or relationship; whether there was one. */
  abstract boolean packNext();

  /** The parts that are not full yet, at the end. */
  abstract void packRest();

  Stream<PackedReading.Part> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  @Override
  public final boolean hasNext() {
    while (more && ready.isEmpty()) {
      more = packNext();
      if (!more) {
        packRest();
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public final PackedReading.Part next() {
    if (!hasNext()) {
      throw new java.util.NoSuchElementException("All parts were told.");
    }
    return ready.remove();
  }

  /** The writer to go on with: the same, or where that is full, a new one. */
  final PackedWriter goOn(PackedWriter writer, boolean whole) {
    if (writer.size() < FULL) {
      return writer;
    }
    give(writer, whole);
    return new PackedWriter();
  }

  final void give(PackedWriter writer, boolean whole) {
    ready.add(new PackedReading.Part(writer, whole));
  }

  final void packProperties(PackedWriter part, EntityCursor of) {
    of.properties(property);
    while (property.next()) {
      part.name(name(property.propertyKey()));
      part.value(property.propertyValue().asObject());
    }
    part.end();
  }

  private String name(int key) {
    while (names.size() <= key) {
      names.add("");
    }
    if (names.get(key).isEmpty()) {
      try {
        names.set(key, transaction.tokenRead().propertyKeyName(key));
      } catch (PropertyKeyIdNotFoundKernelException e) {
        throw new IllegalStateException("a property without a name", e);
      }
    }
    return names.get(key);
  }

  @Override
  public void close() {
    property.close();
  }
}
