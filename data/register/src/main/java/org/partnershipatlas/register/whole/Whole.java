package org.partnershipatlas.register.whole;

/** The words of the document: what its members are called, and which version this is. */
final class Whole {
  static final String FORMAT = "format";
  static final String NAME = "partnership-atlas";
  static final String VERSION = "version";
  static final int NEWEST = 1;
  static final String DAY = "day";
  static final String REVISION = "revision";
  static final String FINGERPRINT = "fingerprint";
  static final String NAMES = "names";
  static final String RECORDS = "records";
  static final String ID = "id";

  /** By which an editor finds the schema; it says nothing of the register. */
  static final String SCHEMA = "$schema";

  private Whole() {}
}
