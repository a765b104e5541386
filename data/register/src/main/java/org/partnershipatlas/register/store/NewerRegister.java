package org.partnershipatlas.register.store;

/** The register was written by a newer Atlas than this one. */
public final class NewerRegister extends RegisterException {
  private static final long serialVersionUID = 1L;

  /**
   * Says both versions.
   *
   * @param found the schema version in the store
   * @param known the newest one that this Atlas knows
   */
  public NewerRegister(long found, long known) {
    super(
        "newer-register",
        "The register has schema version "
            + found
            + ", and this Partnership Atlas knows versions up to "
            + known
            + ".",
        "Start it with the newer Partnership Atlas that wrote it. Nothing was changed.");
  }
}
