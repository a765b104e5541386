package org.partnershipatlas.analyser.words;

import java.util.Optional;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AffiliationCapacity;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.RelationshipKind;
import org.partnershipatlas.model.Terms;

/**
 * What a sentence calls a record that joins two others and has no name of its own; of an
 * affiliation the person is not named.
 */
final class TieWords {
  private final Plain plain;

  TieWords(Plain plain) {
    this.plain = plain;
  }

  /** <em>the link by which one group reports to another</em> */
  String link(Link link) {
    return "the link by which "
        + plain.name(link.fromGroup())
        + " "
        + says(link)
        + " "
        + plain.name(link.toGroup());
  }

  /** What a link says of its first group, before the name of the second. */
  static String says(Link link) {
    return switch (link.kind()) {
      case MEETS_JOINTLY -> "meets jointly with";
      case SHARES_PLAN -> "shares a plan with";
      case OTHER -> "is linked with";
      default -> link.kind().word();
    };
  }

  String membership(Membership membership) {
    return "the membership of "
        + plain.name(membership.organisation())
        + " in "
        + plain.name(membership.network());
  }

  /** <em>somebody's time as a trustee of a body</em> */
  String affiliation(Affiliation affiliation) {
    Optional<AffiliationCapacity> known = affiliation.capacity();
    String time =
        known.isEmpty() || known.get() == AffiliationCapacity.OTHER
            ? " with "
            : switch (known.get()) {
              case STAFF -> " on the staff of ";
              case VOLUNTEER -> " as a volunteer with ";
              default -> " as " + Plain.article(known.get().word()) + " of ";
            };
    return "somebody's time" + time + plain.name(affiliation.organisation());
  }

  /** <em>the grant of one body to another</em>, or whatever one does with the other */
  String relationship(Relationship tie) {
    String one = plain.name(tie.organisation());
    String other = plain.name(tie.otherOrganisation());
    Optional<Terms> terms = tie.terms();
    if (terms.isPresent() && terms.get() == Terms.GRANT) {
      return "the grant of " + one + " to " + other;
    } else if (terms.isPresent() && terms.get() == Terms.CONTRACT) {
      return "the contract of " + one + " with " + other;
    }
    return switch (tie.kind().orElse(RelationshipKind.OTHER)) {
      case WORKS_WITH -> "the work of " + one + " with " + other;
      case FUNDS -> "the funding of " + other + " by " + one;
      case COMMISSIONS -> "the commission of " + other + " by " + one;
      case SUPPORTS -> "the support of " + one + " for " + other;
      case OTHER -> "what " + one + " has to do with " + other;
    };
  }
}
