package org.partnershipatlas.api.http;

/** What is sent back: a media type and its bytes. */
@SuppressWarnings("ArrayRecordComponent") // made once and only read
record Body(String type, byte[] bytes) {
  static final String JSON = "application/json";
}
