package org.partnershipatlas.api.service;

import java.util.Locale;

/** What can be wrong with a request, with its stable code, HTTP status and title. */
public enum ProblemCode {
  NOT_FOUND(404, "There is nothing at this address"),
  UNKNOWN_RECORD(404, "There is no such record"),
  GONE(410, "This record is not there any more"),
  UNKNOWN_NETWORK(404, "There is no such network"),
  NOTHING_TO_DRAW(404, "There is nothing to draw"),
  METHOD_NOT_ALLOWED(405, "This address does not do that"),
  BAD_PARAMETER(400, "A value is not one that can be used"),
  UNKNOWN_PARAMETER(400, "There is no such option"),
  BAD_JSON(400, "The text sent is not the JSON that is expected"),
  BAD_INPUT(400, "The input cannot be read"),
  TOO_SLOW(408, "It took too long to come"),
  TOO_LARGE(413, "Too much was sent"),
  ADDRESS_TOO_LONG(414, "The address is too long"),
  HEADERS_TOO_LONG(431, "The headers are too long"),
  UNSUPPORTED_FILE(415, "This kind of file is not read here"),
  NOT_JSON(415, "What is sent here is JSON"),
  REFUSED_HOST(403, "Only this machine's own page may ask"),
  STALE_REVISION(412, "The register has moved on"),
  STALE_RECORD(412, "The record has changed since"),
  NEEDS_VERSION(428, "It is not said which version is meant"),
  ALREADY_THERE(409, "There is such a record already"),
  KEY_ANSWERED(409, "The same request was answered already"),
  KEY_OF_ANOTHER(422, "The key belongs to another request"),
  RESTS_ON_IT(409, "Other records rest on this one"),
  CANNOT_UNDO(409, "Later changes rest on this one"),
  NEEDS_CONFIRMATION(409, "This has to be confirmed first"),
  READ_ONLY(409, "This network is read-only"),
  UNUSABLE_BACKUP(422, "This backup cannot be used"),
  IMPORT_FAULTS(422, "The file has faults to mend first"),
  INVALID_CHANGES(422, "These changes do not fit the records"),
  NOT_ON_THE_DAY(422, "It is not there on that day"),
  CANNOT_BE_DONE(422, "That cannot be done with this data"),
  PICTURE_TOO_LARGE(422, "The picture would be too large"),
  HOME_IN_USE(409, "Another Partnership Atlas is at work there"),
  BEYOND_STOPPING(409, "It can no longer be stopped"),
  BUSY(503, "Too much is going on at once"),
  STORE_STARTING(503, "The store is still starting"),
  STORE_AWAY(503, "The store is out of reach"),
  STORE_FULL(507, "There is no room left on the disk"),
  INTERNAL(500, "Something went wrong inside Atlas");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The code as programs see it, such as {@code unknown-record}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The same few words for every problem of this code. */
  public String title() {
    return title;
  }
}
