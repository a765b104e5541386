package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Asking;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.RequestKey;

/**
 * A write whose answer was lost may be sent again: with an {@code Idempotency-Key} it is done once,
 * and the second time it is answered with what the first has made, after a restart too.
 */
final class Repeats {
  /** The header that holds the key. */
  static final String KEY = "Idempotency-Key";

  /** The header that marks what was made before. */
  static final String AGAIN = "Idempotency-Replayed";

  private static final Set<HandlerType> WRITES =
      Set.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

  private final Atlas atlas;

  Repeats(Atlas atlas) {
    this.atlas = atlas;
  }

  /** What was made the first time, with the record that was asked for as it is now. */
  record MadeBefore(
      long revision, boolean changed, List<Id<?>> records, Optional<RecordViews.Entry> record) {}

  /** The route's own handler, done once for each key. */
  Handler of(Route route) {
    return WRITES.contains(route.method()) ? ctx -> once(ctx, route) : route::answer;
  }

  private void once(Context ctx, Route route) throws Exception {
    String header = ctx.header(KEY);
    if (header == null) {
      route.answer(ctx);
      return;
    }
    RequestKey key = new RequestKey(checked(header), digest(ctx));
    Optional<StoreLink.Kept> before = atlas.store().findKept(key.key());
    if (before.isPresent()) {
      answerAgain(ctx, route, key, before.get());
      return;
    }
    Asking.during(key, () -> route.answer(ctx));
  }

  private void answerAgain(Context ctx, Route route, RequestKey key, StoreLink.Kept before) {
    if (!before.digest().equals(key.digest())) {
      throw Refusal.of(
          ProblemCode.KEY_OF_ANOTHER,
          "Another request was made under this key, as revision " + before.revision() + ".",
          KEY,
          key.key(),
          "Choose a new key for each request; send the same one only with the very same request.");
    }
    ctx.header(AGAIN, "true");
    if (route.again().test(ctx)) {
      return;
    }
    ctx.header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(
            JsonWriter.bytes(
                new MadeBefore(before.revision(), true, before.records(), record(ctx, before))));
  }

  /** The record in the address, else the only one that was touched. */
  private Optional<RecordViews.Entry> record(Context ctx, StoreLink.Kept before) {
    Map<String, String> address = ctx.pathParamMap();
    Optional<Id<?>> id =
        address.containsKey("kind") && address.containsKey("value")
            ? Optional.of(WriteResource.id(ctx))
            : before.records().stream().filter(any -> before.records().size() == 1).findFirst();
    Network now = atlas.registry().get(OpenNetwork.STORED).network();
    return id.filter(now::has).map(i -> RecordViews.Entry.of(now, now.get(i)));
  }

  private static String checked(String header) {
    String key = header.strip().replaceAll("^\"|\"$", "");
    if (key.isBlank() || key.length() > RequestKey.LONGEST) {
      throw Query.bad(
          KEY, header, "It is no key.", "Send 1 to " + RequestKey.LONGEST + " letters, as a UUID.");
    }
    return key;
  }

  /** Of all that was asked; the parts of a form are left out, since no form writes by itself. */
  private static String digest(Context ctx) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String query = ctx.queryString();
      String head = ctx.method() + " " + ctx.path() + "?" + (query == null ? "" : query) + "\n";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      if (!ctx.isMultipartFormData()) {
        digest.update(Incoming.read(ctx, Incoming.most(ctx)));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
