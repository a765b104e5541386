package org.partnershipatlas.model;

/** An id that no record of the network has. */
public final class UnknownRecord extends ModelException {
  private static final long serialVersionUID = 1L;

  public UnknownRecord(Id<?> id) {
    super("No " + id.kind().word().replace('_', ' ') + " has the id " + id.value() + ".");
  }

  @Override
  public String code() {
    return "unknown-record";
  }
}
