package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordCursor;
import org.partnershipatlas.api.service.RecordQuery;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Search;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Word;

/** The records themselves. */
final class RecordsResource {
  private final Answering answering;

  RecordsResource(Answering answering) {
    this.answering = answering;
  }

  Body list(View view, Query query, Context ctx) {
    Kind kind = kind(ctx.pathParam("kind"));
    return answering.body(
        view,
        RecordViews.list(
            view.network(),
            kind,
            RecordQuery.of(
                kind,
                query.find("q").orElse(""),
                query.yes("current", query.find("as_at").isPresent()),
                query.find("where"),
                query.find("sort"),
                query.find("fields"),
                query.find("cursor").map(RecordCursor::of).orElse(RecordCursor.START),
                query.whole("limit", 100, 1, 1000))));
  }

  Body get(View view, Query query, Context ctx) {
    Kind kind = kind(ctx.pathParam("kind"));
    return answering.body(
        view, RecordViews.get(view.network(), Id.of(kind, ctx.pathParam("value"))));
  }

  static Optional<String> version(View view, Context ctx) {
    Id<?> id = Id.of(kind(ctx.pathParam("kind")), ctx.pathParam("value"));
    return view.network().find(id).map(AtlasRecord.class::cast).map(RecordVersion::of);
  }

  static Object search(View view, Query query) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    query
        .find("kinds")
        .ifPresentOrElse(
            words ->
                Arrays.stream(words.split(",", -1)).map(RecordsResource::kind).forEach(kinds::add),
            () -> kinds.addAll(Search.KINDS));
    return Map.of(
        "hits",
        Search.find(view.network(), query.get("q"), kinds, query.whole("limit", 20, 1, 200)));
  }

  /**
   * Where a record is asked for: its id may hold any letter, a slash or a question mark as well.
   */
  static String address(Id<?> id) {
    String value = URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    return "/api/v1/records/" + id.kind().word() + "/" + value;
  }

  static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word.strip())) {
        return kind;
      }
    }
    List<String> words = Arrays.stream(Kind.values()).map(Word::word).toList();
    throw Refusal.of(
        ProblemCode.BAD_PARAMETER,
        "There is no such kind of record.",
        "kind",
        word,
        NearMiss.suggest(word, words));
  }
}
