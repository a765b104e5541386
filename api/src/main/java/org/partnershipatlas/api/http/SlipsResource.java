package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.slip.SlipChoice;
import org.partnershipatlas.api.service.slip.SlipFiles;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.register.slip.Slip;
import org.partnershipatlas.register.slip.SlipWriter;

/** Check slips as files: a workbook, the CSV of one, or a zip with a workbook for each. */
final class SlipsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private SlipsResource() {}

  static Body file(View view, Query query, Context ctx) {
    String file = ctx.pathParam("file");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (file) {
      case "slips.zip" -> {
        SlipFiles.zip(choice(query).slips(view), "xlsx", view.progress(), out);
        return new Body("application/zip", out.toByteArray()).attached("check-slips.zip");
      }
      case "slips.xlsx" -> {
        List<Slip> slips = choice(query).slips(view);
        SlipFiles.one(slips, "xlsx", out);
        return new Body(XLSX, out.toByteArray()).attached(name(slips) + ".xlsx");
      }
      case "slip.csv" -> {
        List<Slip> slips = choice(query).slips(view);
        SlipFiles.one(slips, "csv", out);
        return new Body("text/csv; charset=utf-8", out.toByteArray())
            .attached(name(slips) + ".csv");
      }
      default ->
          throw Refusal.of(
              ProblemCode.NOT_FOUND,
              "There is no such file of slips.",
              "file",
              file,
              "Ask for slips.xlsx, slips.zip or slip.csv.");
    }
  }

  private static String name(List<Slip> slips) {
    return slips.size() == 1 ? SlipWriter.fileName(slips.get(0)) : "check-slips";
  }

  private static SlipChoice choice(Query query) {
    List<Id<?>> of = new ArrayList<>();
    for (String text : query.find("of").map(t -> List.of(t.split("\\|", -1))).orElse(List.of())) {
      of.add(id(text));
    }
    Optional<String> every = query.find("every");
    if (of.isEmpty() == every.isEmpty()) {
      throw Query.bad(
          "of",
          "",
          of.isEmpty() ? "It is not said of what." : "Both of and every are given.",
          "Give of=group:harbour-board, several parted by |, or every=group.");
    }
    Optional<Id<Area>> area =
        query
            .find("area")
            .map(text -> text.startsWith("area:") ? text.substring(5) : text)
            .map(Id::area);
    return new SlipChoice(of, every.map(word -> SlipChoice.kind("every", word)), area);
  }

  private static Id<?> id(String text) {
    try {
      return Id.parse(text);
    } catch (InvalidRecord e) {
      throw Query.bad("of", text, "It is no id.", "Give an id such as group:harbour-board.");
    }
  }
}
