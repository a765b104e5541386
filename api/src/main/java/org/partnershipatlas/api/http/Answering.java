package org.partnershipatlas.api.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipatlas.api.config.Version;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.Job;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.Unrevised;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Progress;

/**
 * Answers questions about a network. An answer depends on the network, its revision, the day, the
 * names level and the options, and on nothing else: so it has one key, by which it is kept, and by
 * which a browser that has it already is told so.
 */
final class Answering {
  /** The parameters that every question about a network takes. */
  static final List<String> COMMON = List.of("network", "as_at", "names");

  private static final JsonFactory JSON = new JsonFactory();

  private final Atlas atlas;
  private final LongAnswers longAnswers;
  private final AnswerCache cache = new AnswerCache(64L << 20);

  Answering(Atlas atlas) {
    this.atlas = atlas;
    this.longAnswers = new LongAnswers(atlas.jobs());
    atlas.onForget(cache::clear);
    atlas.onForget(longAnswers::clear);
  }

  /** A question, answered as an object in the common envelope. */
  @FunctionalInterface
  interface Question {
    Object answer(View view, Query query);
  }

  /** A question, answered in its own form. */
  @FunctionalInterface
  interface Rendering {
    Body answer(View view, Query query, Context ctx);
  }

  /** Those parameters and the common ones. */
  static List<String> with(String... own) {
    List<String> all = new ArrayList<>(COMMON);
    all.addAll(Arrays.asList(own));
    return List.copyOf(all);
  }

  Handler json(List<String> parameters, Question question) {
    return rendered(
        parameters, Names.FULL, (view, query, ctx) -> body(view, question.answer(view, query)));
  }

  /** An answer in the common envelope. */
  Body body(View view, Object result) {
    return new Body(Body.JSON, envelope(view, id -> Titles.of(view.network(), id), result));
  }

  Handler rendered(List<String> parameters, Names names, Rendering rendering) {
    return ctx -> {
      Query query = Query.of(ctx.queryParamMap(), parameters);
      View view = atlas.view(query.find("network"), query.day("as_at"), query.names(names));
      answer(ctx, query, view, key(ctx.path(), query, List.of(view)), rendering);
    };
  }

  /**
   * The same about one thing that can be written: the tag of the answer begins with its version, so
   * that whoever has the answer can send the tag with a write.
   */
  Handler versioned(BiFunction<View, Context, Optional<String>> version, Rendering rendering) {
    return ctx -> {
      Query query = Query.of(ctx.queryParamMap(), COMMON);
      View view = atlas.view(query.find("network"), query.day("as_at"), query.names(Names.FULL));
      String key = key(ctx.path(), query, List.of(view));
      answer(ctx, query, view, key, Looked.tag(version.apply(view, ctx), key), rendering);
    };
  }

  /** Answers in its own form a question about one network, or about two. */
  void render(Context ctx, Query query, View one, Optional<View> other, Rendering rendering) {
    List<View> views = Stream.concat(Stream.of(one), other.stream()).toList();
    answer(ctx, query, one, key(ctx.path(), query, views), rendering);
  }

  /** Answers a question about two networks. */
  void answer(
      Context ctx, Query query, View one, View other, BiFunction<View, View, Object> question) {
    answer(
        ctx,
        query,
        one,
        key(ctx.path(), query, List.of(one, other)),
        (view, asked, context) ->
            new Body(
                Body.JSON,
                envelope(
                    view,
                    id -> Titles.of((other.network().has(id) ? other : view).network(), id),
                    question.apply(view, other))));
  }

  private void answer(Context ctx, Query query, View view, String key, Rendering rendering) {
    answer(ctx, query, view, key, Looked.tag(Optional.empty(), key), rendering);
  }

  private void answer(
      Context ctx, Query query, View view, String key, String tag, Rendering rendering) {
    ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    Optional<Body> known = cache.find(key);
    if (known.isEmpty() && view.network().size() > atlas.longWork().records()) {
      known = workOut(ctx, key, progress -> rendering.answer(view.watched(progress), query, ctx));
      if (known.isEmpty()) {
        return;
      }
    }
    Body body =
        known.orElseGet(
            () -> {
              Body fresh = rendering.answer(view, query, ctx);
              keep(key, fresh);
              return fresh;
            });
    if (!body.disposition().isEmpty()) {
      ctx.header("Content-Disposition", body.disposition());
    }
    if (body.disposition().startsWith("attachment")) {
      ctx.header("Cache-Control", "no-store");
    }
    ctx.contentType(body.type()).result(body.bytes());
  }

  /** Leaves it to the heavy worker, and says where to look if it takes long. */
  private Optional<Body> workOut(Context ctx, String key, Function<Progress, Body> answer) {
    String address =
        ctx.path() + Optional.ofNullable(ctx.queryString()).map(q -> "?" + q).orElse("");
    LongAnswers.Work work = longAnswers.ask(key, address, answer);
    Job job = work.job();
    if (job.await(atlas.longWork().patience().toMillis()) && job.state() != Job.State.CANCELLED) {
      longAnswers.forget(key);
      Body body = work.take();
      keep(key, body);
      return Optional.of(body);
    }
    ctx.removeHeader("ETag")
        .status(202)
        .header("Cache-Control", "no-store")
        .header("Location", "/api/v1/jobs/" + job.id())
        .contentType(Body.JSON)
        .result(JsonWriter.bytes(JobView.of(job)));
    return Optional.empty();
  }

  private void keep(String key, Body fresh) {
    if (!fresh.disposition().startsWith("attachment")) {
      cache.put(key, fresh);
    }
  }

  /** The answer, with what it is about before it and the names of what it mentions after it. */
  private static byte[] envelope(View view, Function<Id<?>, String> label, Object result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      JsonWriter writer = new JsonWriter(out);
      out.writeStartObject();
      out.writeFieldName("about");
      writer.write(AboutView.of(view));
      out.writeFieldName("result");
      writer.write(result);
      out.writeFieldName("labels");
      out.writeStartObject();
      for (Id<?> id : writer.ids()) {
        out.writeStringField(id.toString(), label.apply(id));
      }
      out.writeEndObject();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String key(String path, Query query, List<View> views) {
    List<String> parts = new ArrayList<>(List.of(Version.text(), path, query.canonical()));
    for (View view : views) {
      parts.add(view.source().key());
      parts.add(Long.toString(view.source().revision()));
      parts.add(view.source().network().fingerprint().toString());
      parts.add(view.source().staleSince().map(Object::toString).orElse(""));
      parts.add(Unrevised.mark(view.source().network()));
      parts.add(view.day().toString());
      parts.add(view.names().name());
    }
    String all = String.join("\n", parts);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
