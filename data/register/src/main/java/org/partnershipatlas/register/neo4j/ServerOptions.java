package org.partnershipatlas.register.neo4j;

import java.lang.management.ManagementFactory;

/**
 * How large the local server may grow and whether it may prepare faster starts.
 *
 * @param heapMegabytes the most that its heap may hold
 * @param pageCacheMegabytes the most that it keeps of its files in memory
 * @param archive whether it writes its loaded classes to a file in the background, once, so that
 *     later starts take half the time
 */
public record ServerOptions(int heapMegabytes, int pageCacheMegabytes, boolean archive) {
  private static final int LEAST_HEAP = 256;

  /** Checks the sizes. */
  public ServerOptions {
    if (heapMegabytes < LEAST_HEAP || pageCacheMegabytes < 8) {
      throw new IllegalArgumentException(
          "too little memory for the store: " + heapMegabytes + " and " + pageCacheMegabytes);
    }
  }

  /**
   * An eighth of this machine's memory, at least 768 MB and at most 2 GB: an import of 100,000 rows
   * in one transaction needs over 350 MB. Of its files, at least 256 MB and at most 1 GB are kept
   * in memory, which are taken as they are wanted: all England's are 420 MB.
   */
  public static ServerOptions standard() {
    long memory = 4L << 30;
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      memory = system.getTotalMemorySize();
    }
    long heap = Math.max(768, Math.min(2048, (memory / 8) >> 20));
    long pageCache = Math.max(256, Math.min(1024, (memory / 16) >> 20));
    return new ServerOptions((int) heap, (int) pageCache, true);
  }

  /** The same without the archive. */
  public ServerOptions withoutArchive() {
    return new ServerOptions(heapMegabytes, pageCacheMegabytes, false);
  }
}
