package org.partnershipatlas.register.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the register's home could not be read or written. */
public final class RegisterFileFault extends RegisterException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the file.
   *
   * @param what what was being done, such as "write the settings of the store"
   * @param file the file or folder
   */
  public RegisterFileFault(String what, Path file, IOException cause) {
    super(
        "register-file",
        "Could not " + what + ": " + file + " (" + cause.getMessage() + ").",
        "Check that the folder exists, has room and may be written by you.",
        cause);
  }
}
