package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.history.Histories;
import org.partnershipatlas.api.service.write.history.HistoryFilter;
import org.partnershipatlas.api.service.write.history.HistoryView;
import org.partnershipatlas.model.Id;

/**
 * What was changed in the register, when, by whom and why; each entry can be looked at and undone.
 */
final class HistoryResource {
  static final List<String> PARAMETERS = List.of("limit", "cursor", "record", "kind", "who");

  private final Histories histories;

  HistoryResource(Histories histories) {
    this.histories = histories;
  }

  /** What came of taking an entry back. */
  record Undone(long revision, boolean changed) {}

  void list(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), PARAMETERS);
    int limit = query.whole("limit", 50, 1, 1000);
    long from =
        query.find("cursor").isPresent()
            ? query.whole("cursor", 0, 1, Integer.MAX_VALUE)
            : Long.MAX_VALUE;
    HistoryFilter filter =
        new HistoryFilter(
            query.find("record").map(Id::parse),
            query.find("kind").map(RecordsResource::kind),
            query.find("who"));
    send(ctx, histories.list(filter, from, limit));
  }

  void show(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    HistoryView view = histories.get(revision(ctx));
    Looked.tag(ctx, view.version());
    send(ctx, view);
  }

  void undo(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("who"));
    Made made = histories.undo(revision(ctx), Looked.find(ctx), body.who());
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
