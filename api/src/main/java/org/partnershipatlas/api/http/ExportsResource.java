package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.api.service.answer.DueAnswer;
import org.partnershipatlas.api.service.answer.DueCalendar;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.exchange.Exchange;
import org.partnershipatlas.register.exchange.ExchangeFormat;
import org.partnershipatlas.register.workbook.write.Template;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;
import org.partnershipatlas.visualiser.Appearances;
import org.partnershipatlas.visualiser.write.Palette;

/** A network as files: whole with names=full, else with people by their roles. */
final class ExportsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    Network network = view.network();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return switch (format) {
      case "xlsx" -> {
        WorkbookWriter.xlsx(network, out);
        yield attached(view, "xlsx", new Body(XLSX, out.toByteArray()));
      }
      case "csv" -> {
        WorkbookWriter.zip(network, out);
        yield attached(view, "zip", new Body("application/zip", out.toByteArray()));
      }
      case "json" -> attached(view, "json", new Body(Body.JSON, json(view)));
      case "fingerprint" ->
          new Body(
              Body.JSON,
              JsonWriter.bytes(
                  Map.of("network", view.source().key(), "fingerprint", network.fingerprint())));
      default -> graph(view, query, format);
    };
  }

  /** What falls due, as a calendar. */
  static Body calendar(View view, Query query, Context ctx) {
    int days = query.whole("days", 365, 0, DueAnswer.MOST_DAYS);
    return new Body("text/calendar; charset=utf-8", DueCalendar.of(view, days))
        .shown("what-falls-due.ics");
  }

  /** The network as a graph; where a view is named, with the places that its picture gives. */
  private static Body graph(View view, Query query, String word) {
    ExchangeFormat format =
        ExchangeFormat.find(word)
            .orElseThrow(
                () ->
                    Refusal.of(
                        ProblemCode.NOT_FOUND,
                        "There is no export of that form.",
                        "format",
                        word,
                        "Ask for xlsx, csv, json, "
                            + String.join(", ", ExchangeFormat.words())
                            + "."));
    Appearance appearance = Appearance.none();
    if (query.find("view").isPresent()) {
      String kind = query.oneOf("view", "", Drawing.VIEWS);
      appearance =
          Appearances.of(
              Drawing.of(view, DiagramResource.request(kind, Optional.empty(), query).unfolded()),
              Palette.light());
    }
    byte[] bytes = Exchange.write(view.network(), appearance, format);
    String ending = format == ExchangeFormat.KUMU ? "kumu.json" : format.ending();
    return attached(view, ending, new Body(format.mediaType(), bytes));
  }

  private static Body attached(View view, String ending, Body body) {
    String name = view.source().key().replaceAll("[^A-Za-z0-9-]", "-") + "." + ending;
    return body.attached(name);
  }

  private static byte[] json(View view) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("fingerprint", view.network().fingerprint());
    List<Map<String, Object>> records =
        view.network().listAll().stream()
            .map(
                entry -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("id", entry.id().toString());
                  row.put("values", entry.row().values());
                  return row;
                })
            .toList();
    whole.put("records", records);
    return JsonWriter.bytes(whole);
  }
}
