package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.SampleShelf;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Snapshot;

/** What can be looked at. */
final class NetworksResource {
  private final Atlas atlas;

  NetworksResource(Atlas atlas) {
    this.atlas = atlas;
  }

  /** One network that can be looked at; a sample is not opened to be listed. */
  record Entry(
      String network,
      String title,
      String text,
      boolean readOnly,
      boolean fictional,
      Optional<Integer> records,
      Optional<Long> revision,
      Optional<LocalDate> asAt,
      Optional<Instant> expires) {

    static Entry of(OpenNetwork held) {
      return new Entry(
          held.key(),
          held.title(),
          held.text(),
          held.readOnly(),
          held.fictional(),
          Optional.of(held.network().size()),
          held.readOnly() ? Optional.empty() : Optional.of(held.revision()),
          held.ownDay(),
          held.expires());
    }

    static Entry of(Snapshot snapshot) {
      return new Entry(
          "snapshot:" + snapshot.id().value(),
          snapshot.name(),
          snapshot.about().note().orElse(""),
          true,
          false,
          Optional.empty(),
          snapshot.revision(),
          snapshot.day().map(PartialDate::latest),
          Optional.empty());
    }

    static Entry of(SampleShelf.Card card) {
      return new Entry(
          card.network(),
          card.title(),
          card.text(),
          true,
          card.fictional(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(card.asAt()),
          Optional.empty());
    }
  }

  void list(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    List<Entry> entries = new ArrayList<>();
    for (OpenNetwork held : atlas.registry().listHeld()) {
      entries.add(Entry.of(held));
      if (held.key().equals(OpenNetwork.STORED)) {
        held.network().list(Snapshot.class).stream().map(Entry::of).forEach(entries::add);
      }
    }
    atlas.registry().samples().list().stream().map(Entry::of).forEach(entries::add);
    send(ctx, Map.of("networks", entries));
  }

  void samples(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    send(ctx, Map.of("samples", atlas.registry().samples().list()));
  }

  private static void send(Context ctx, Object body) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(body));
  }
}
