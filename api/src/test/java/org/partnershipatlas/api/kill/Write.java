package org.partnershipatlas.api.kill;

import java.net.http.HttpRequest;

/**
 * A write, the same each time that it is sent.
 *
 * @param key its {@code Idempotency-Key}
 * @param version of what was looked at; empty where nothing was
 * @param mark what its entry of the history is known by
 */
record Write(String key, String method, String path, String version, String body, String mark) {
  private static final String IMPORT = "/apply";

  static Write create(int number) {
    String mark = "Group " + number;
    String values = "{\"id\": \"%s\", \"values\": {\"name\": \"%s\"}}";
    return new Write(
        "key-" + number, "POST", "records/group", "", values.formatted(id(number), mark), mark);
  }

  static Write patch(int number, String id, String version) {
    String mark = "Note " + number;
    String body = "{\"values\": {\"note\": \"" + mark + "\"}}";
    return new Write("key-" + number, "PATCH", "records/group/" + id, version, body, mark);
  }

  /**
   * An import that was previewed.
   *
   * @param again how often its file was previewed before
   */
  static Write takeIn(Sheet sheet, int again, String preview, String revision) {
    return new Write(
        "key-" + sheet.number() + "-" + again,
        "POST",
        "imports/" + preview + IMPORT,
        revision,
        "",
        sheet.name());
  }

  /** The id of the group that is added under that number. */
  static String id(int number) {
    return "g-" + number;
  }

  boolean takesIn() {
    return path.endsWith(IMPORT);
  }

  HttpRequest.Builder request(Caller atlas) {
    HttpRequest.Builder request =
        atlas
            .request("api/v1/" + path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    return version.isEmpty() ? request : request.header("If-Match", "\"" + version + "\"");
  }
}
