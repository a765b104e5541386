package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.api.service.write.joining.Apart;
import org.partnershipatlas.api.service.write.joining.Duplicates;
import org.partnershipatlas.api.service.write.joining.Merging;
import org.partnershipatlas.api.service.write.joining.Splitting;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/** Records that may be one thing, merged and split again. */
final class MergeResource {
  private final Merging merging;
  private final Splitting splitting;
  private final Apart apart;

  MergeResource(Writing writing) {
    this.merging = new Merging(writing);
    this.splitting = new Splitting(writing);
    this.apart = new Apart(writing);
  }

  /** The pairs that may be one. */
  static Object duplicates(View view, Query query) {
    Set<Kind> kinds =
        query
            .find("kind")
            .<Set<Kind>>map(word -> EnumSet.of(RecordsResource.kind(word)))
            .orElseGet(() -> EnumSet.copyOf(Duplicates.kinds()));
    return Map.of(
        "pairs",
        Duplicates.list(view.network(), kinds),
        "apart",
        Apart.list(view.network()).stream().filter(t -> kinds.contains(t.one().kind())).toList());
  }

  /** Two records that look alike are two. */
  void apart(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("one", "other", "why", "who"));
    String version = Looked.version(ctx, "the pair’s from /api/v1/duplicates");
    Id<?> one = Id.parse(body.get("one"));
    send(ctx, apart.say(one, Id.parse(body.get("other")), version, body.said()));
  }

  /** What a merge would do. */
  void look(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("keep", "gone"));
    Merging.Look look = merging.look(Id.parse(query.get("keep")), Id.parse(query.get("gone")));
    Looked.tag(ctx, look.version());
    answer(ctx, look);
  }

  void merge(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("keep", "gone", "take", "why", "who"));
    Id<?> keep = Id.parse(body.get("keep"));
    Id<?> gone = Id.parse(body.get("gone"));
    String version = Looked.version(ctx, "that of GET /api/v1/merges");
    // None taken is what it is without a list.
    Set<String> take = new LinkedHashSet<>(body.findTexts("take").orElse(List.of()));
    take.stream()
        .filter(name -> keep.kind().findAttribute(name).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              throw Query.bad("take", name, "There is no such attribute.", "Leave it out.");
            });
    send(ctx, merging.merge(keep, gone, version, take, body.said()));
  }

  /** What a split would do. */
  void lookApart(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("gone"));
    Splitting.Look look = splitting.look(Id.parse(query.get("gone")));
    Looked.tag(ctx, look.version());
    answer(ctx, look);
  }

  void split(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("gone", "why", "who"));
    String version = Looked.version(ctx, "that of GET /api/v1/splits");
    send(ctx, splitting.split(Id.parse(body.get("gone")), version, body.said()));
  }

  private static void send(Context ctx, Made made) {
    answer(ctx, made);
  }

  private static void answer(Context ctx, Object made) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(made));
  }
}
