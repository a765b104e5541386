package org.partnershipatlas.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.api.service.CostsText;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.MissingLinksAnswer;
import org.partnershipatlas.api.service.answer.TiersAnswer;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Tier;
import org.partnershipatlas.model.Words;

/** Two tiers beside each other: how their groups are joined, and which links are missing. */
final class TiersResource {
  /** What both questions take. */
  static final String[] TIERS = {"area", "lower", "upper", "costs"};

  /** What the question of missing links takes. */
  static final String[] LINKS = {"area", "lower", "upper", "costs", "k", "ceiling", "most"};

  private TiersResource() {}

  static Object tiers(View view, Query query) {
    return TiersAnswer.of(view, view.analyser().tiers(options(view, query)));
  }

  static Object missingLinks(View view, Query query) {
    MissingLinkOptions standard = MissingLinkOptions.defaults();
    MissingLinkOptions options =
        standard
            .tiers(options(view, query))
            .plan(query.whole("k", standard.plan(), 0, MissingLinkOptions.LONGEST))
            .most(query.whole("most", standard.most(), 0, 1000));
    if (query.find("ceiling").isPresent()) {
      int highest = MissingLinkOptions.HIGHEST / 2;
      options = options.ceiling(2 * query.whole("ceiling", highest, 2, highest));
    }
    return MissingLinksAnswer.of(view, view.analyser().missingLinks(options, view.progress()));
  }

  private static TierOptions options(View view, Query query) {
    TierOptions options = TierOptions.defaults();
    Tier lower = tier(query, "lower", options.lower());
    Tier upper = tier(query, "upper", options.upper());
    if (lower.compareTo(upper) >= 0) {
      throw Query.bad(
          "upper",
          upper.word(),
          "The upper tier must be wider than the lower, which is " + lower.word() + ".",
          "Choose a wider one.");
    }
    options = options.between(lower, upper);
    Optional<Id<?>> area = query.id("area");
    if (area.isPresent()) {
      view.network().get(area.get());
      options = options.within(Id.area(area.get().value()));
    }
    Optional<String> costs = query.find("costs");
    return costs.isPresent()
        ? options.routes(options.routes().costs(CostsText.parse("costs", costs.get())))
        : options;
  }

  private static Tier tier(Query query, String name, Tier otherwise) {
    List<String> words = Arrays.stream(Tier.values()).map(Tier::word).toList();
    return Words.find(Tier.class, query.oneOf(name, otherwise.word(), words)).orElseThrow();
  }
}
