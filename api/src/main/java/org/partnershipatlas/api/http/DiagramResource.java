package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.Palette;
import org.partnershipatlas.visualiser.write.PngWriter;
import org.partnershipatlas.visualiser.write.SvgOptions;
import org.partnershipatlas.visualiser.write.SvgWriter;

/** Pictures, and the scenes that the page draws by itself. */
final class DiagramResource {
  static final String[] PARAMETERS = {
    "id",
    "area",
    "theme",
    "steps",
    "title",
    "width",
    "height",
    "between",
    "scale",
    "palette",
    "download"
  };

  private DiagramResource() {}

  static Body draw(View view, Query query, Context ctx) {
    String file = ctx.pathParam("file");
    int dot = file.lastIndexOf('.');
    String kind = dot < 0 ? "" : file.substring(0, dot);
    String format = dot < 0 ? file : file.substring(dot + 1);
    if (!List.of("json", "png", "svg").contains(format) || kind.isEmpty()) {
      throw Refusal.of(
          ProblemCode.NOT_FOUND,
          "There is no such picture.",
          "view",
          file,
          "Ask for tiers, around or free, as .json, .png or .svg.");
    }
    Scene scene = Drawing.of(view, request(kind, query));
    // A file must carry its font; the page has it already, and may take no style from a picture.
    boolean alone = query.yes("download");
    boolean dark = query.oneOf("palette", "light", List.of("light", "dark")).equals("dark");
    Palette palette = dark ? Palette.dark() : Palette.light();
    Body body =
        switch (format) {
          case "json" -> new Body(Body.JSON, JsonWriter.bytes(scene));
          case "svg" ->
              new Body(
                  "image/svg+xml",
                  SvgWriter.write(scene, new SvgOptions(palette, alone))
                      .getBytes(StandardCharsets.UTF_8));
          default ->
              new Body("image/png", PngWriter.write(scene, query.whole("scale", 1, 1, 4), palette));
        };
    String name = view.source().key().replace(':', '-') + "-" + kind + "." + format;
    if (format.equals("json")) {
      return body;
    }
    return query.yes("download") ? body.attached(name) : body.shown(name);
  }

  static Drawing.Request request(String kind, Query query) {
    return new Drawing.Request(
        kind,
        query.id("id"),
        query.find("area"),
        query.find("theme").map(text -> Set.of(text.split(",", -1))).orElse(Set.of()),
        query.find("title"),
        query.whole("steps", 1, 1, 4),
        query.whole("width", 1280, 320, 8000),
        query.whole("height", 720, 240, 8000),
        query
            .oneOf("between", "people", List.of("people", "organisations"))
            .equals("organisations"));
  }
}
