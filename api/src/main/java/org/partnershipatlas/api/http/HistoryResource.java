package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.api.service.write.Histories;
import org.partnershipatlas.api.service.write.Made;

/**
 * What was changed in the register, when, by whom and why; each entry can be looked at and undone.
 */
final class HistoryResource {
  private final StoreLink store;
  private final Histories histories;

  HistoryResource(StoreLink store, Histories histories) {
    this.store = store;
    this.histories = histories;
  }

  /**
   * A part of the history, newest first.
   *
   * @param next the cursor of the part that follows
   */
  record Part(List<StoreLink.Entry> entries, Optional<String> next) {}

  /** What came of taking an entry back. */
  record Undone(long revision, boolean changed) {}

  void list(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("limit", "cursor"));
    int limit = query.whole("limit", 50, 1, 1000);
    long from =
        query.find("cursor").isPresent()
            ? query.whole("cursor", 0, 1, Integer.MAX_VALUE)
            : Long.MAX_VALUE;
    List<StoreLink.Entry> entries = store.history(from, limit);
    long last = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).revision();
    send(
        ctx, new Part(entries, last > 1 ? Optional.of(Long.toString(last - 1)) : Optional.empty()));
  }

  void show(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    send(ctx, histories.get(revision(ctx)));
  }

  void undo(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("who"));
    Made made = histories.undo(revision(ctx), body.find("who"));
    send(ctx, new Undone(made.revision(), made.changed()));
  }

  private static long revision(Context ctx) {
    String text = ctx.pathParam("revision");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Query.bad("revision", text, "It is not a number.", "Ask for a revision, such as 12.");
    }
  }

  private static void send(Context ctx, Object answer) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(answer));
  }
}
