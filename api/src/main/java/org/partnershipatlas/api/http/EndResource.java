package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.write.Resting;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.api.service.write.ending.EndWrites;
import org.partnershipatlas.api.service.write.ending.Ending;
import org.partnershipatlas.api.service.write.ending.LooseEnds;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;

/** What rests on a record: looked at before it is ended or taken away, and ended with it. */
final class EndResource {
  private static final List<String> FIELDS = List.of("on", "with", "why", "who");

  private final Atlas atlas;
  private final Writing writing;
  private final EndWrites ends;

  EndResource(Atlas atlas, Writing writing) {
    this.atlas = atlas;
    this.writing = writing;
    this.ends = new EndWrites(writing);
  }

  /**
   * What rests on a record.
   *
   * @param end what would become of it were the record ended on a day
   * @param delete what would become of it were the record taken away
   */
  record Rests(Id<?> id, String label, String version, Ending end, Going delete) {}

  /**
   * What would go with a record.
   *
   * @param confirm stands for just these; none is needed where nothing rests on it
   */
  record Going(Optional<String> confirm, List<Resting.Named> gone, List<Resting.Named> changed) {}

  /** What came of ending a record. */
  record Ended(
      long revision,
      boolean changed,
      RecordViews.Entry record,
      List<Id<?>> also,
      List<Id<?>> left,
      List<String> notes) {}

  /** What runs on although what it rests on has ended. */
  static Object loose(View view, Query query) {
    return Map.of("loose_ends", LooseEnds.list(view.network()));
  }

  void look(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("on"));
    Id<?> id = WriteResource.id(ctx);
    PartialDate on =
        query.find("on").map(PartialDate::parse).orElseGet(() -> PartialDate.of(today()));
    Ending ending = ends.look(id, on);
    Network now = writing.now();
    Resting resting = Resting.on(now, id);
    Going going =
        new Going(
            resting.alone() ? Optional.empty() : Optional.of(resting.word(now)),
            resting.listGone(now),
            resting.listKept(now));
    String version = RecordVersion.of(writing.get(id));
    Looked.tag(ctx, version);
    answer(ctx, new Rests(id, Titles.of(now, id), version, ending, going));
  }

  private LocalDate today() {
    return atlas.today();
  }

  void end(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    Id<?> id = WriteResource.id(ctx);
    WriteBody body = WriteBody.of(ctx, FIELDS);
    PartialDate on = PartialDate.parse(body.get("on"));
    EndWrites.Ended ended =
        ends.end(id, WriteResource.version(ctx), on, with(body.node("with")), body.said());
    Network now = writing.now();
    RecordViews.Entry record = RecordViews.Entry.of(now, writing.get(id));
    ctx.header("ETag", "\"" + record.version() + "\"");
    answer(
        ctx,
        new Ended(
            ended.made().revision(),
            ended.made().changed(),
            record,
            ended.also(),
            ended.left(),
            ended.notes()));
  }

  private static EndWrites.With with(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return new EndWrites.With.Nothing();
    }
    if (node.isTextual() && node.asText().equals("resting")) {
      return new EndWrites.With.AllThatRests();
    }
    if (!node.isArray()) {
      throw Query.bad(
          "with",
          WriteBody.shown(node),
          "It is not said what is to end with it.",
          "Send \"resting\", or a list of ids as …/resting tells them.");
    }
    Set<Id<?>> ids = new LinkedHashSet<>();
    WriteBody.list("with", node).forEach(each -> ids.add(Id.parse(each)));
    return new EndWrites.With.These(ids);
  }

  private static void answer(Context ctx, Object answer) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(answer));
  }
}
