package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.PictureFile;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.api.service.brief.BriefAnswer;
import org.partnershipatlas.api.service.brief.BriefFormat;
import org.partnershipatlas.api.service.brief.Briefs;
import org.partnershipatlas.api.service.brief.Packs;
import org.partnershipatlas.api.service.brief.PublicPage;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;

/** The brief of an area in words, and as a file; the public page; the meeting pack. */
final class BriefResource {
  static final List<String> PARAMETERS =
      Answering.with("area", "every_area", "contact", "views", "paper", "palette");

  private final Atlas atlas;
  private final Answering answering;

  BriefResource(Atlas atlas, Answering answering) {
    this.atlas = atlas;
    this.answering = answering;
  }

  /** The brief in words. */
  static Object words(View view, Query query) {
    return BriefAnswer.of(view, area(query));
  }

  /** Answers with a document; nobody is named in it unless that is asked for. */
  void file(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), PARAMETERS);
    boolean open = ctx.pathParam("file").startsWith("public.");
    Names names = query.names(open ? Names.AGREED : Names.ROLES_ONLY);
    if (open && names == Names.FULL) {
      throw Query.bad(
          "names",
          "full",
          "A public page names only those who have agreed to it.",
          "Leave it out, or ask for agreed or roles.");
    }
    View view = atlas.view(query.find("network"), query.day("as_at"), names);
    answering.render(
        ctx, query, view, Optional.empty(), (shown, asked, c) -> file(shown.leaving(), asked, c));
  }

  private Body file(View view, Query query, Context ctx) {
    String file = ctx.pathParam("file");
    int dot = file.lastIndexOf('.');
    String kind = dot < 0 ? file : file.substring(0, dot);
    String ending = dot < 0 ? "" : file.substring(dot + 1);
    Optional<Body> body =
        switch (kind) {
          case "brief" -> BriefFormat.find(ending).map(format -> brief(view, query, format));
          case "public" ->
              BriefFormat.find(ending)
                  .filter(format -> format == BriefFormat.HTML)
                  .map(format -> open(view, query, format));
          case "pack" ->
              PictureFormat.find(ending)
                  .filter(format -> Packs.ENDINGS.contains(ending))
                  .map(format -> pack(view, query, format));
          default -> Optional.empty();
        };
    String name = view.source().key().replaceAll("[^A-Za-z0-9-]", "-") + "-" + kind;
    return body.orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.NOT_FOUND,
                    "There is no such document.",
                    "file",
                    file,
                    "Ask for brief as .html, .pdf or .docx, public.html, or pack as .pptx or .pdf."))
        .attached(name + "." + ending);
  }

  private static Body brief(View view, Query query, BriefFormat format) {
    List<Optional<Id<Area>>> areas =
        query.yes("every_area") ? Briefs.everyArea(view) : List.of(area(query));
    return new Body(format.mediaType(), format.write(Briefs.of(view, areas, format.mostRows())));
  }

  private static Body open(View view, Query query, BriefFormat format) {
    return new Body(
        format.mediaType(), format.write(PublicPage.of(view, area(query), query.find("contact"))));
  }

  private Body pack(View view, Query query, PictureFormat format) {
    PictureFile.Style style =
        new PictureFile.Style(
            1,
            PictureFile.paper("paper", query.oneOf("paper", "own", PictureFile.PAPERS)),
            PictureFile.palette("palette", query.oneOf("palette", "light", PictureFile.PALETTES)));
    BiFunction<Optional<String>, Optional<LocalDate>, View> open =
        (network, day) ->
            atlas
                .view(network.or(() -> Optional.of(view.source().key())), day, view.names())
                .leaving();
    List<String> views = List.of(query.get("views").split("\\|", -1));
    return new Body(
        format.mediaType(), Packs.of(PackQuery.scenes(view, views, open), format, style));
  }

  private static Optional<Id<Area>> area(Query query) {
    return query
        .find("area")
        .map(text -> text.startsWith("area:") ? text.substring(5) : text)
        .map(Id::area);
  }
}
