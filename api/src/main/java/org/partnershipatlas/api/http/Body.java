package org.partnershipatlas.api.http;

/**
 * What is sent back.
 *
 * @param type its media type
 * @param disposition whether it is shown or saved, and under which name; empty for plain answers
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only read
record Body(String type, byte[] bytes, String disposition) {
  static final String JSON = "application/json";

  Body(String type, byte[] bytes) {
    this(type, bytes, "");
  }

  /** The same, to be saved under that name. */
  Body attached(String name) {
    return new Body(type, bytes, "attachment; filename=\"" + name + "\"");
  }

  /** The same, to be shown, and saved under that name if at all. */
  Body shown(String name) {
    return new Body(type, bytes, "inline; filename=\"" + name + "\"");
  }
}
