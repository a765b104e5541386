package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/** The body of a write, read as a request's is. */
public final class BodyFuzz {
  private BodyFuzz() {}

  /** Reads a body as of one record, of any kind, and as of many. */
  public static void read(byte[] bytes) {
    JsonNode body = JsonBody.parse(bytes);
    WriteBody many = WriteBody.of(body, List.of("changes", "versions", "values", "why", "who"));
    many.node("changes").forEach(WriteResource::change);
    many.said();
    Map<String, List<String>> values = many.values();
    for (Kind kind : Kind.values()) {
      Row.of(kind, "r1", values).toRecord();
    }
  }
}
