package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.KeptPositions;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.layout.free.PlacedScene;
import org.partnershipatlas.visualiser.scene.Point;

/** Where records stand in a view: as drawn, and as somebody put them. */
final class PositionsResource {
  private static final int MOST = 100_000;

  private final Atlas atlas;

  PositionsResource(Atlas atlas) {
    this.atlas = atlas;
  }

  /** One record's place, in the view's own measure around its middle. */
  record Spot(String id, double x, double y, boolean pinned) {
    static Spot of(Position position) {
      return new Spot(position.id().toString(), position.x(), position.y(), position.pinned());
    }
  }

  /**
   * Where everything stands.
   *
   * @param kept whether positions are kept, or come from the layout alone
   * @param version of what is kept, to be sent with what is to be kept instead
   * @param middle where the middle of the view's measure is in the picture of that size
   * @param scale how many of the picture's units one of the view's is
   */
  record Placed(
      String view,
      boolean kept,
      String version,
      Point middle,
      double scale,
      List<Spot> positions) {}

  /** What was kept. */
  record Kept(String view, int positions) {}

  static Body show(View view, Query query, Context ctx) {
    String name = name(ctx);
    PlacedScene placed =
        Pictures.placed(
            view.network(),
            Drawing.free(view, DiagramResource.request(name, Optional.empty(), query)));
    return new Body(
        Body.JSON,
        JsonWriter.bytes(
            new Placed(
                name,
                !KeptPositions.of(view.network(), name).isEmpty(),
                KeptPositions.version(view.source().network(), name),
                placed.middle(),
                placed.scale(),
                placed.positions().stream().map(Spot::of).toList())));
  }

  void put(Context ctx) throws IOException {
    Query query = Query.of(ctx.queryParamMap(), List.of("network"));
    String name = name(ctx);
    String network = query.find("network").orElseGet(() -> atlas.registry().open().key());
    if (!network.equals(OpenNetwork.STORED)) {
      throw Refusal.of(
          ProblemCode.READ_ONLY,
          "Positions are kept with the register only.",
          "network",
          network,
          "Open your register, then put records where you want them.");
    }
    String version = Looked.version(ctx, "the version that GET …/positions tells");
    JsonNode body = JsonBody.read(ctx);
    if (!body.isObject() || body.size() != 1 || !body.path("positions").isArray()) {
      throw Refusal.of(ProblemCode.BAD_JSON, "Positions are sent as an object with a list of them.")
          .mend("Send {\"positions\": [{\"id\": \"group:hub\", \"x\": 0, \"y\": 0}]}.");
    }
    JsonNode list = body.get("positions");
    if (list.size() > MOST) {
      throw Query.bad(
          "positions", Integer.toString(list.size()), "These are too many.", "Send " + MOST + ".");
    }
    List<Position> positions = new ArrayList<>();
    list.forEach(entry -> positions.add(position(entry)));
    int kept = KeptPositions.keep(atlas, name, version, positions);
    ctx.header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(JsonWriter.bytes(new Kept(name, kept)));
  }

  private static String name(Context ctx) {
    String name = ctx.pathParam("view");
    if (!name.equals("free")) {
      throw Refusal.of(
          ProblemCode.NOT_FOUND,
          "This view keeps no positions.",
          "view",
          name,
          "Only free keeps positions.");
    }
    return name;
  }

  private static Position position(JsonNode entry) {
    WriteBody body = WriteBody.of(entry, List.of("id", "x", "y", "pinned"));
    String id = body.find("id").orElse("");
    if (!entry.path("x").isNumber() || !entry.path("y").isNumber()) {
      throw Query.bad("positions", id, "A position needs numbers x and y.", "Add them.");
    }
    try {
      return new Position(
          Id.parse(id),
          entry.get("x").asDouble(),
          entry.get("y").asDouble(),
          body.findYesNo("pinned").orElse(false));
    } catch (InvalidRecord | IllegalArgumentException e) {
      throw Query.bad("positions", id, e.getMessage() + "", "Write the id as group:devon-hub.");
    }
  }
}
