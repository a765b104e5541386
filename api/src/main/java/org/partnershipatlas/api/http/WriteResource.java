package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.RecordWrites;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.Bounds;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;

/** Records of the register added, changed, ended and taken away; each write is one entry. */
final class WriteResource {
  private static final int MOST_CHANGES = 10_000;

  private final Writing writing;
  private final RecordWrites writes;

  WriteResource(Writing writing) {
    this.writing = writing;
    this.writes = new RecordWrites(writing);
  }

  /** What came of a write: the register's revision, and the record as it is now. */
  record Written(long revision, boolean changed, Optional<RecordViews.Entry> record) {}

  /** What came of several changes. */
  record WrittenMany(long revision, boolean changed, List<Id<?>> records) {}

  void create(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    Kind kind = RecordsResource.kind(ctx.pathParam("kind"));
    WriteBody body = WriteBody.of(ctx, List.of("id", "values", "why", "who"));
    Optional<String> id =
        body.find("id")
            .map(
                text ->
                    text.startsWith(kind.word() + ":")
                        ? text.substring(kind.word().length() + 1)
                        : text);
    Made made = writes.create(kind, id, body.values(), body.said());
    Id<?> record = made.records().get(0);
    ctx.status(201).header("Location", RecordsResource.address(record));
    send(ctx, made, Optional.of(record));
  }

  void replace(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    Id<?> id = id(ctx);
    WriteBody body = WriteBody.of(ctx, List.of("values", "why", "who"));
    send(ctx, writes.replace(id, version(ctx), body.values(), body.said()), Optional.of(id));
  }

  void patch(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    Id<?> id = id(ctx);
    WriteBody body = WriteBody.of(ctx, List.of("values", "why", "who"));
    send(ctx, writes.patch(id, version(ctx), body.values(), body.said()), Optional.of(id));
  }

  void delete(Context ctx) throws IOException {
    Query query = Query.of(ctx.queryParamMap(), List.of("confirm"));
    WriteBody body = WriteBody.of(ctx, List.of("why", "who"));
    Made made = writes.delete(id(ctx), version(ctx), query.find("confirm"), body.said());
    send(ctx, made, Optional.empty());
  }

  /** Several changes as one entry: all of them, or none. */
  void many(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("changes", "versions", "why", "who"));
    JsonNode list = body.node("changes");
    if (!list.isArray() || list.isEmpty() || list.size() > MOST_CHANGES) {
      throw Query.bad(
          "changes",
          list.isArray() ? list.size() + "" : "",
          "Changes are a list of 1 to " + MOST_CHANGES + ".",
          "Send {\"changes\": [{\"end\": \"seat:s7\", \"on\": \"2026-12-01\"}], \"why\": \"…\"}.");
    }
    List<Change> changes = new ArrayList<>();
    list.forEach(each -> changes.add(change(each)));
    Map<Id<?>, String> versions = new LinkedHashMap<>();
    body.named("versions").forEach((id, version) -> versions.put(Id.parse(id), version));
    Network now = writing.now();
    List<Id<?>> fresh = new ArrayList<>();
    for (Change change : changes) {
      if (!versions.containsKey(change.id())) {
        if (now.has(change.id())) {
          throw Refusal.of(
              ProblemCode.NEEDS_VERSION,
              "It is not said which version of this record was looked at.",
              "versions",
              change.id().toString(),
              "Add its version under its id.");
        }
        RecordWrites.checkNew(change.id());
        fresh.add(change.id());
      }
    }
    String why = body.find("why").orElse(changes.size() + " changes");
    Made made =
        writing.make(
            new Wanted(changes, versions, fresh, why, body.who(), java.util.OptionalLong.empty()));
    answer(ctx, new WrittenMany(made.revision(), made.changed(), made.records()));
  }

  static Change change(JsonNode node) {
    if (node.has("put")) {
      Id<?> id = Id.parse(WriteBody.of(node, List.of("put", "values")).get("put"));
      WriteBody body = WriteBody.of(node, List.of("put", "values"));
      return new Change.Put(Bounds.check(Row.of(id.kind(), id.value(), body.values())).toRecord());
    }
    if (node.has("end")) {
      WriteBody body = WriteBody.of(node, List.of("end", "on"));
      return new Change.End(Id.parse(body.get("end")), PartialDate.parse(body.get("on")));
    }
    return new Change.Remove(Id.parse(WriteBody.of(node, List.of("remove")).get("remove")));
  }

  static Id<?> id(Context ctx) {
    return Id.of(RecordsResource.kind(ctx.pathParam("kind")), ctx.pathParam("value"));
  }

  /** The version that was looked at; without one a write could undo what somebody else wrote. */
  static String version(Context ctx) {
    return Looked.version(ctx, "the record’s own");
  }

  private void send(Context ctx, Made made, Optional<Id<?>> id) {
    Network now = writing.now();
    Optional<RecordViews.Entry> record =
        id.filter(now::has).map(i -> RecordViews.Entry.of(now, now.get(i)));
    record.ifPresent(r -> ctx.header("ETag", "\"" + r.version() + "\""));
    answer(ctx, new Written(made.revision(), made.changed(), record));
  }

  private static void answer(Context ctx, Object answer) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(answer));
  }
}
