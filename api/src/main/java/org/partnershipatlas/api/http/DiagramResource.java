package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.api.service.answer.PictureFile;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.SvgOptions;
import org.partnershipatlas.visualiser.write.SvgWriter;

/** Pictures, and the scenes that the page draws by itself. */
final class DiagramResource {
  private static final List<String> OWN =
      List.of(
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
          "download",
          "with",
          "with_as_at");

  static final List<String> PARAMETERS =
      Answering.with(Stream.concat(OWN.stream(), Wishes.NAMES.stream()).toArray(String[]::new));

  private final Atlas atlas;
  private final Answering answering;

  DiagramResource(Atlas atlas, Answering answering) {
    this.atlas = atlas;
    this.answering = answering;
  }

  /** Answers with a picture; one of two networks has both in its key. */
  void draw(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), PARAMETERS);
    Names names = query.names(Names.ROLES_ONLY);
    Optional<LocalDate> day = query.day("with_as_at");
    View view = atlas.view(query.find("network"), query.day("as_at"), names);
    boolean two = query.find("with").isPresent() || day.isPresent();
    Optional<View> other =
        two
            ? Optional.of(
                atlas.view(
                    query.find("with").or(() -> Optional.of(view.source().key())), day, names))
            : Optional.empty();
    answering.render(
        ctx,
        query,
        view,
        other,
        (shown, asked, context) -> draw(shown.leaving(), other.map(View::leaving), asked, context));
  }

  private static Body draw(View view, Optional<View> other, Query query, Context ctx) {
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
    Scene scene = Drawing.of(view, request(kind, other, query));
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
  static Drawing.Request request(String kind, Optional<View> other, Query query) {
    return new Drawing.Request(
        kind,
        query.id("id"),
        query.find("area"),
        query.find("theme").map(text -> Set.of(text.split(",", -1))).orElse(Set.of()),
        query.find("title"),
        query.whole("steps", 1, 1, AroundOptions.MOST_STEPS),
        query.whole("width", 1280, 320, 8000),
        query.whole("height", 720, 240, 8000),
        wishes(query),
        other);
  }

  private static Wishes wishes(Query query) {
    Map<String, String> given = new TreeMap<>();
    Wishes.NAMES.forEach(name -> query.find(name).ifPresent(text -> given.put(name, text)));
    return Wishes.of(given);
  }
}
