package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.api.service.write.joining.EnglandAreas;
import org.partnershipatlas.model.Network;

/** England's authorities: looked up, and taken into the register. */
final class EnglandResource {
  private final Atlas atlas;
  private final Writing writing;

  EnglandResource(Atlas atlas, Writing writing) {
    this.atlas = atlas;
    this.writing = writing;
  }

  void find(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("q", "as_at"));
    // It can be looked up while the store is away; nothing is known to be in the register then.
    Network now =
        atlas
            .store()
            .findShown()
            .map(OpenNetwork::network)
            .orElseGet(() -> Network.empty(atlas.today()));
    LocalDate day = query.day("as_at").orElseGet(atlas::today);
    EnglandAreas.Found found = EnglandAreas.find(now, query.find("q").orElse(""), day);
    Looked.tag(ctx, found.version());
    send(ctx, found);
  }

  void add(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("areas", "districts", "as_at", "who"));
    List<String> areas = body.findTexts("areas").orElse(List.of());
    if (areas.isEmpty()) {
      throw Query.bad("areas", "", "No area is named.", "Send {\"areas\": [\"devon\"]}.");
    }
    LocalDate day = body.find("as_at").map(EnglandResource::day).orElseGet(atlas::today);
    boolean districts = body.findYesNo("districts").orElse(false);
    String version = Looked.version(ctx, "that of GET /api/v1/england");
    send(ctx, EnglandAreas.add(writing, areas, districts, day, version, body.who()));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Query.bad("as_at", text, "It is no day.", "Write a day as 2008-09-30.");
    }
  }

  private static void send(Context ctx, Object answer) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(answer));
  }
}
