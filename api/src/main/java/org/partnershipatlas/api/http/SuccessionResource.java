package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.api.service.write.joining.Successions;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/** Areas that have ended and are still named, and records moved to what followed them. */
final class SuccessionResource {
  private final Successions successions;

  SuccessionResource(Writing writing) {
    this.successions = new Successions(writing);
  }

  /** All of them; of one area, or of the areas that one record names, where that is asked. */
  static Object list(View view, Query query) {
    Network network = view.network();
    List<Successions.Ended> ended =
        query
            .find("record")
            .map(Id::parse)
            .map(id -> about(network, id))
            .orElseGet(() -> Successions.list(network));
    return Map.of("areas", ended);
  }

  private static List<Successions.Ended> about(Network network, Id<?> id) {
    if (id.kind() == Kind.AREA) {
      return find(network, id).stream().toList();
    }
    Set<Id<?>> named =
        new LinkedHashSet<>(network.find(id).map(AtlasRecord::references).orElse(List.of()));
    return named.stream()
        .flatMap(area -> find(network, area).stream())
        .filter(ended -> ended.naming().stream().anyMatch(naming -> naming.id().equals(id)))
        .toList();
  }

  private static Optional<Successions.Ended> find(Network network, Id<?> area) {
    return Successions.find(network, area).or(() -> Successions.findAhead(network, area));
  }

  void move(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("area", "records", "why", "who"));
    Optional<Set<Id<?>>> records =
        body.findSome("records")
            .map(ids -> new LinkedHashSet<>(ids.stream().<Id<?>>map(Id::parse).toList()));
    Id<?> area = Id.parse(body.get("area"));
    String version = Looked.version(ctx, "the area’s from /api/v1/successions");
    Made made = successions.move(area, records, version, body.said());
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(made));
  }
}
