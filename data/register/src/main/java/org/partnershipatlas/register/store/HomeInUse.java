package org.partnershipatlas.register.store;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Another Atlas has the home folder, and two would spoil each other's store. */
public final class HomeInUse extends RegisterException {
  private static final long serialVersionUID = 1L;

  private final transient Path home;

  /**
   * Names the folder and, where known, the process.
   *
   * @param home the home folder
   * @param pid the process that has it
   */
  public HomeInUse(Path home, OptionalLong pid) {
    super(
        "home-in-use",
        "Another Partnership Atlas is using "
            + home
            + (pid.isPresent() ? " (process " + pid.getAsLong() + ")." : "."),
        "Use the one that is running, stop it, or choose another folder with --home.");
    this.home = home;
  }

  /** The folder that is taken. */
  public Path home() {
    return home;
  }
}
