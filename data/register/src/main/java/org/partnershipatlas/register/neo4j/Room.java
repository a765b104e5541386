package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipatlas.register.store.RegisterFileFault;
import org.partnershipatlas.register.store.StoreFull;

/**
 * The room that is left on the disk of a home. A Neo4j server whose disk is full in the middle of a
 * write stops working altogether, so Atlas asks before.
 */
final class Room {
  /** Less than this is left to others: the log of what happened, the rest of the machine. */
  static final long RESERVE = 64L << 20;

  /** A server with less than this would not come up. */
  static final long TO_START = 16L << 20;

  /** What a record takes in the store and in its log of transactions; three times what was seen. */
  private static final long PER_ROW = 4L << 10;

  private final Path folder;

  Room(StoreHome home) {
    this.folder = home.folder();
  }

  /** Refuses to write so many rows where the disk has no room for them. */
  void requireFor(int rows) {
    require(RESERVE + rows * PER_ROW);
  }

  /** Refuses to start a server where it could not write. */
  void requireToStart() {
    require(TO_START);
  }

  void require(long needed) {
    try {
      long left = Files.getFileStore(folder).getUsableSpace();
      if (left < needed) {
        throw new StoreFull(folder, left, needed);
      }
    } catch (IOException e) {
      throw new RegisterFileFault("see how much room is left", folder, e);
    }
  }
}
