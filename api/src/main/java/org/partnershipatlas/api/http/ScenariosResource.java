package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.scenario.Edit;
import org.partnershipatlas.analyser.scenario.EditText;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Scenarios;
import org.partnershipatlas.api.service.answer.ScenarioAnswer;
import org.partnershipatlas.api.service.write.joining.Adopting;

/** What if: edits are sent, and what would come of them is a network that can be looked at. */
final class ScenariosResource {
  private static final int MOST_EDITS = 100;

  private final Adopting adopting;
  private final Scenarios scenarios;
  private final Answering answering;

  ScenariosResource(Scenarios scenarios, Adopting adopting, Answering answering) {
    this.adopting = adopting;
    this.scenarios = scenarios;
    this.answering = answering;
  }

  /**
   * A scenario that was made.
   *
   * @param difference where what differs is told
   */
  record Made(
      String id,
      String network,
      String name,
      String base,
      LocalDate asAt,
      List<String> edits,
      Optional<Instant> expires,
      String difference) {
    static Made of(Scenarios.Trial trial) {
      return new Made(
          trial.id(),
          trial.made().key(),
          trial.name(),
          trial.base().key(),
          trial.day(),
          trial.run().steps().stream().map(step -> step.edit().text()).toList(),
          trial.made().expires(),
          "/api/v1/scenarios/" + trial.id());
    }
  }

  void make(Context ctx) throws IOException {
    Query query = Query.of(ctx.queryParamMap(), List.of("network", "as_at"));
    JsonNode body = JsonBody.read(ctx);
    if (!body.isObject() || !body.path("edits").isArray()) {
      throw Refusal.of(ProblemCode.BAD_JSON, "A scenario is an object with a list of edits.")
          .mend("Send {\"name\": \"…\", \"edits\": [\"leave person:12\"]}.");
    }
    Scenarios.Trial trial =
        scenarios.make(
            name(body), edits(body.get("edits")), query.find("network"), query.day("as_at"));
    Made made = Made.of(trial);
    ctx.status(201)
        .header("Location", made.difference())
        .header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(JsonWriter.bytes(made));
  }

  /** What differs, as a reader wants to see people named. */
  void show(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("names"));
    Scenarios.Trial trial = scenarios.get(ctx.pathParam("id"));
    answering.answer(
        ctx,
        query,
        trial.before(query.names(org.partnershipatlas.model.Names.FULL)),
        trial.after(query.names(org.partnershipatlas.model.Names.FULL)),
        (before, after) -> ScenarioAnswer.of(trial.name(), trial.run(), before, after));
  }

  /** What adopting it would do. */
  void look(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    Adopting.Look look = adopting.look(scenarios.get(ctx.pathParam("id")));
    Looked.tag(ctx, look.version());
    send(ctx, look);
  }

  /** Makes its changes in the register. */
  void adopt(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("why", "who"));
    Scenarios.Trial trial = scenarios.get(ctx.pathParam("id"));
    send(ctx, adopting.adopt(trial, Looked.version(ctx, "that of GET …/adopt"), body.said()));
  }

  private static void send(Context ctx, Object answer) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(answer));
  }

  void forget(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    scenarios.forget(ctx.pathParam("id"));
    ctx.status(204);
  }

  private static String name(JsonNode body) {
    return WriteBody.of(body, List.of("name", "edits")).find("name").orElse("What if");
  }

  private static List<Edit> edits(JsonNode list) {
    List<Edit> edits = new ArrayList<>();
    for (JsonNode edit : list) {
      edits.add(EditText.parse(edit.isTextual() ? edit.asText() : text(edit)));
    }
    if (edits.isEmpty() || edits.size() > MOST_EDITS) {
      throw Query.bad(
          "edits",
          Integer.toString(edits.size()),
          "A scenario has one edit at least, and no more than " + MOST_EDITS + ".",
          "Such as \"leave person:12\".");
    }
    return edits;
  }

  /** An edit as an object says the same words: {@code {"fill": "seat:7", "by": "cvs"}}. */
  private static String text(JsonNode edit) {
    StringBuilder text = new StringBuilder();
    WriteBody.object("edits", edit)
        .properties()
        .forEach(
            part -> {
              JsonNode value = part.getValue();
              List<String> values =
                  value.isValueNode() && !value.isNull()
                      ? List.of(value.asText())
                      : WriteBody.list("edits." + part.getKey(), value);
              text.append(part.getKey().replace('_', ' '))
                  .append(' ')
                  .append(String.join("; ", values))
                  .append(' ');
            });
    return text.toString().strip();
  }
}
