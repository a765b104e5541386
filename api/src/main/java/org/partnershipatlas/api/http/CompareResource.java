package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.CompareAnswer;
import org.partnershipatlas.model.Names;

/** Two networks, or two days of one. */
final class CompareResource {
  static final List<String> PARAMETERS = Answering.with("with", "with_as_at");

  private final Atlas atlas;
  private final Answering answering;

  CompareResource(Atlas atlas, Answering answering) {
    this.atlas = atlas;
    this.answering = answering;
  }

  void compare(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), PARAMETERS);
    Names names = query.names(Names.FULL);
    Optional<LocalDate> day = query.day("with_as_at");
    if (query.find("with").isEmpty() && day.isEmpty()) {
      throw Query.bad(
          "with",
          "",
          "It is not said what to compare with.",
          "Give with, another network, or with_as_at, another day.");
    }
    View before = atlas.view(query.find("network"), query.day("as_at"), names);
    Optional<String> with = query.find("with");
    View after = atlas.view(with.or(() -> Optional.of(before.source().key())), day, names);
    answering.answer(ctx, query, before, after, CompareAnswer::of);
  }
}
