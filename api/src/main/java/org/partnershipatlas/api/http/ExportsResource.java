package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.api.service.answer.DueAnswer;
import org.partnershipatlas.api.service.answer.DueCalendar;
import org.partnershipatlas.api.service.export.ExportKind;
import org.partnershipatlas.api.service.export.LossWords;
import org.partnershipatlas.api.service.export.SoleParts;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.register.exchange.Loss;
import org.partnershipatlas.register.whole.WholeSchema;
import org.partnershipatlas.register.workbook.write.Template;
import org.partnershipatlas.visualiser.Appearances;
import org.partnershipatlas.visualiser.write.Palette;

/** A network as files: whole with names=full, else with people by their roles. */
final class ExportsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final byte[] SCHEMA = WholeSchema.bytes();

  static final String[] PARAMETERS =
      Stream.concat(
              Stream.of("view", "id", "area", "theme", "steps", "width", "height"),
              Wishes.NAMES.stream())
          .toArray(String[]::new);

  private ExportsResource() {}

  /** The empty workbook. */
  static void template(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Template.write(out);
    ctx.header("Content-Disposition", "attachment; filename=\"partnership-atlas-template.xlsx\"")
        .contentType(XLSX)
        .result(out.toByteArray());
  }

  static Body export(View view, Query query, Context ctx) {
    String format = ctx.pathParam("format");
    if (format.equals("fingerprint")) {
      return new Body(
          Body.JSON,
          JsonWriter.bytes(
              Map.of("network", view.source().key(), "fingerprint", view.network().fingerprint())));
    }
    ExportKind kind = ExportKind.get(format);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    kind.write(view, places(view, query, kind), out);
    return attached(view, kind.ending(), new Body(kind.mediaType(), out.toByteArray()));
  }

  /** What falls due, as a calendar. */
  static Body calendar(View view, Query query, Context ctx) {
    int days = query.whole("days", 365, 0, DueAnswer.MOST_DAYS);
    return new Body("text/calendar; charset=utf-8", DueCalendar.of(view.leaving(), days))
        .shown("what-falls-due.ics");
  }

  /** Where a view is named, the places that its picture gives. */
  private static Appearance places(View view, Query query, ExportKind kind) {
    if (kind.findGraph().isEmpty() || query.find("view").isEmpty()) {
      return Appearance.none();
    }
    String asked = query.oneOf("view", "", Drawing.VIEWS);
    return Appearances.of(
        Drawing.of(view, DiagramResource.request(asked, Optional.empty(), query).unfolded()),
        Palette.light());
  }

  /** The kinds of file that there are. */
  record Formats(List<FormatView> formats) {}

  /**
   * A kind of file.
   *
   * @param title what it is called
   * @param purpose who opens it
   * @param whole whether it holds everything that is recorded
   */
  record FormatView(String format, String title, String purpose, String ending, boolean whole) {}

  /**
   * What a file leaves out.
   *
   * @param lines the same in words, a line for each kind of record
   * @param warnings what it lets a reader guess though it does not say so
   */
  record LossesView(
      String format, boolean whole, List<String> lines, List<Loss> losses, List<String> warnings) {}

  /** Which kinds of file there are. */
  static void formats(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    List<FormatView> all =
        Arrays.stream(ExportKind.values())
            .map(
                kind ->
                    new FormatView(
                        kind.word(),
                        kind.title(),
                        kind.purpose(),
                        kind.ending(),
                        kind.findGraph().isEmpty()))
            .toList();
    ctx.header("Cache-Control", "private, no-cache")
        .contentType(Body.JSON)
        .result(JsonWriter.bytes(new Formats(all)));
  }

  /** What a file of that kind would leave out. */
  static LossesView losses(View view, Context ctx) {
    ExportKind kind = ExportKind.get(ctx.pathParam("format"));
    List<Loss> losses = kind.losses(view);
    List<String> lines = LossWords.of(kind, view);
    return new LossesView(kind.word(), lines.isEmpty(), lines, losses, SoleParts.warnings(view));
  }

  /** What the whole register is as JSON. */
  static void schema(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    ctx.header("Cache-Control", "private, no-cache")
        .contentType("application/schema+json")
        .result(SCHEMA);
  }

  private static Body attached(View view, String ending, Body body) {
    String name = view.source().key().replaceAll("[^A-Za-z0-9-]", "-") + "." + ending;
    return body.attached(name);
  }
}
