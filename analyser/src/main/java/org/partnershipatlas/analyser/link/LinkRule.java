package org.partnershipatlas.analyser.link;

import java.util.Comparator;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Rule;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Words;

/** The rule for missing links: what a pair that is not reached counts as. */
final class LinkRule {
  private static final int STANDARD = 2 * RuleKind.MISSING_LINK.limit().orElseThrow();

  private LinkRule() {}

  /**
   * The ceiling in half-steps: as asked, else as a record of the rule says, else as it holds by
   * default.
   */
  static int ceiling(Network network, MissingLinkOptions options) {
    return options
        .ceiling()
        .orElseGet(
            () ->
                network.list(Rule.class).stream()
                    .filter(
                        rule ->
                            Words.key(rule.kind()).equals(Words.key(RuleKind.MISSING_LINK.word())))
                    .filter(rule -> rule.area().isEmpty())
                    .sorted(Comparator.comparing(rule -> rule.id().value()))
                    .flatMap(rule -> rule.limit().stream())
                    .map(limit -> (int) Math.round(limit.doubleValue() * 2))
                    .map(half -> within(half, options.joinedAt()))
                    .findFirst()
                    .orElse(Math.max(STANDARD, options.joinedAt())));
  }

  private static int within(int halfSteps, int joinedAt) {
    return Math.max(joinedAt, Math.min(halfSteps, MissingLinkOptions.HIGHEST));
  }
}
