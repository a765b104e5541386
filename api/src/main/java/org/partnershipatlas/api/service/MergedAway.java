package org.partnershipatlas.api.service;

import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/** A record that was merged into another, under the id that old sheets and links have. */
public final class MergedAway {
  private MergedAway() {}

  /** The refusal that says which record it is now; none where it was not merged. */
  public static Optional<Refusal> find(Network now, Id<?> id) {
    if (id.kind() == Kind.ALIAS) {
      return Optional.empty();
    }
    return now.find(Alias.idOf(id))
        .map(
            alias ->
                Refusal.of(
                        ProblemCode.GONE,
                        "This record was merged into "
                            + (id.kind() == Kind.PERSON
                                ? "another person."
                                : "“" + Titles.of(now, alias.of()) + "”."),
                        "id",
                        id.toString(),
                        "Use that one instead, or split the two again on its page.")
                    .details(Map.of("merged_into", alias.of().toString())));
  }
}
