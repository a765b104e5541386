package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.answer.ListsAnswer;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.register.sample.StarterSet;

/** Words to begin with, taken into the register. */
final class StarterSetsResource {
  private final Writing writing;

  StarterSetsResource(Writing writing) {
    this.writing = writing;
  }

  /** What was taken in, and which words were there already. */
  record Taken(long revision, boolean changed, int added, List<String> known) {}

  void take(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    String name = ctx.pathParam("name");
    StarterSet set =
        StarterSet.find(name)
            .orElseThrow(
                () ->
                    Refusal.of(
                        ProblemCode.NOT_FOUND,
                        "There is no starter set of that name.",
                        "name",
                        name,
                        NearMiss.suggest(name, List.of("2008", "today"))));
    WriteBody body = WriteBody.of(ctx, List.of("kinds", "why", "who"));
    Set<Kind> kinds = kinds(body);
    String version = Looked.version(ctx, "the set’s from /api/v1/lists");
    StarterSet.Adding adding = set.addTo(writing.now(), kinds);
    String why = body.find("why").orElse("Taken in: " + set.title());
    Made made =
        writing.make(
            version,
            ListsAnswer::footing,
            now -> Wanted.of(set.addTo(now, kinds).changes(), Map.of(), why, body.who()));
    Taken taken =
        new Taken(made.revision(), made.changed(), adding.changes().size(), adding.known());
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(taken));
  }

  private static Set<Kind> kinds(WriteBody body) {
    return body.findSome("kinds")
        .<Set<Kind>>map(
            words -> new LinkedHashSet<>(words.stream().map(StarterSetsResource::kind).toList()))
        .orElse(ListsAnswer.KINDS);
  }

  private static Kind kind(String word) {
    Kind kind = RecordsResource.kind(word);
    if (!ListsAnswer.KINDS.contains(kind)) {
      throw Query.bad("kinds", word, "That is no list of words.", "Use theme, field, community.");
    }
    return kind;
  }
}
