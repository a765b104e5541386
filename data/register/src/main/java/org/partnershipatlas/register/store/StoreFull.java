package org.partnershipatlas.register.store;

import java.nio.file.Path;

/** The disk under the register has no room for what is to be written. */
public final class StoreFull extends RegisterException {
  private static final long serialVersionUID = 1L;

  private static final String MEND =
      "Free some space there and try again; nothing has to be started anew. What was kept is safe"
          + " and can be viewed meanwhile.";

  /**
   * Says how much room there is.
   *
   * @param folder on the disk that is full
   * @param left the bytes that are left
   * @param needed the bytes that are needed
   */
  public StoreFull(Path folder, long left, long needed) {
    super(
        "store-full",
        "The disk that holds the register is full: "
            + megabytes(left)
            + " are left where "
            + megabytes(needed)
            + " are needed. It is the disk of "
            + folder
            + ".",
        MEND);
  }

  private static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
