package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.api.service.answer.PictureFile;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.visualiser.scene.Scene;
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
    "scale",
    "paper",
    "palette",
    "download"
  };

  private DiagramResource() {}

  static Body draw(View view, Query query, Context ctx) {
    String file = ctx.pathParam("file");
    int dot = file.lastIndexOf('.');
    String kind = dot < 0 ? "" : file.substring(0, dot);
    String format = dot < 0 ? file : file.substring(dot + 1);
    Optional<PictureFormat> picture = PictureFormat.find(format);
    if ((picture.isEmpty() && !format.equals("json")) || kind.isEmpty()) {
      throw Refusal.of(
          ProblemCode.NOT_FOUND,
          "There is no such picture.",
          "view",
          file,
          "Ask for one of "
              + String.join(", ", Drawing.VIEWS)
              + ", as .json, ."
              + String.join(", .", PictureFormat.endings())
              + ".");
    }
    PictureFile.Style style =
        new PictureFile.Style(
            query.whole("scale", 1, 1, 4),
            PictureFile.paper("paper", query.oneOf("paper", "own", PictureFile.PAPERS)),
            PictureFile.palette("palette", query.oneOf("palette", "light", PictureFile.PALETTES)));
    Scene scene = Drawing.of(view, request(kind, query));
    if (picture.isEmpty()) {
      return new Body(Body.JSON, JsonWriter.bytes(scene));
    }
    String name = view.source().key().replace(':', '-') + "-" + kind + "." + format;
    boolean saved = query.yes("download");
    // The page has the font already, may take no style from a picture, and knows its records.
    byte[] bytes =
        picture.get() == PictureFormat.SVG && !saved
            ? SvgWriter.write(scene, new SvgOptions(style.palette(), false))
                .getBytes(StandardCharsets.UTF_8)
            : PictureFile.of(scene, picture.get(), style);
    Body body = new Body(picture.get().mediaType(), bytes);
    // A page of its own has a policy and a script of its own, which are not for this address.
    return saved || picture.get() == PictureFormat.HTML ? body.attached(name) : body.shown(name);
  }

  /** The picture that the parameters ask for. */
  static Drawing.Request request(String kind, Query query) {
    return new Drawing.Request(
        kind,
        query.id("id"),
        query.find("area"),
        query.find("theme").map(text -> Set.of(text.split(",", -1))).orElse(Set.of()),
        query.find("title"),
        query.whole("steps", 1, 1, 4),
        query.whole("width", 1280, 320, 8000),
        query.whole("height", 720, 240, 8000));
  }
}
