package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.StoreLink;

/** What was changed in the register, when, by whom and why. */
final class HistoryResource {
  private final StoreLink store;

  HistoryResource(StoreLink store) {
    this.store = store;
  }

  void list(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("limit"));
    ctx.header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(
            JsonWriter.bytes(Map.of("entries", store.history(query.whole("limit", 50, 1, 1000)))));
  }
}
