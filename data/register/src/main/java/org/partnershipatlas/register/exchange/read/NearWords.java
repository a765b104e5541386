package org.partnershipatlas.register.exchange.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.AffiliationCapacity;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.RelationshipKind;
import org.partnershipatlas.model.Words;

/** The words of other programs that say nearly what a word of the domain says. */
final class NearWords {
  private static final Map<Kind, List<String>> KINDS = new LinkedHashMap<>();
  private static final Map<RelationshipKind, List<String>> DEALINGS =
      Map.of(
          RelationshipKind.FUNDS, List.of("fund", "grant", "donat", "financ", "sponsor", "invest"),
          RelationshipKind.COMMISSIONS, List.of("commission", "contract", "procure"),
          RelationshipKind.SUPPORTS, List.of("support", "help", "advis", "mentor", "assist"),
          RelationshipKind.WORKS_WITH,
              List.of(
                  "workswith", "workwith", "partner", "collab", "cooperat", "alliance", "ally"));
  private static final Map<LinkKind, List<String>> LINKS =
      Map.of(
          LinkKind.REPORTS_TO, List.of("report", "accountable"),
          LinkKind.NOMINATES_TO, List.of("nominat", "appoints"),
          LinkKind.FEEDS, List.of("feed", "inform"),
          LinkKind.MEETS_JOINTLY, List.of("meet", "joint"),
          LinkKind.SCRUTINISES, List.of("scrutin", "oversee", "oversight"),
          LinkKind.SHARES_PLAN, List.of("shareplan", "sharesplan", "sharedplan"),
          LinkKind.MIRRORS, List.of("mirror"));
  private static final Map<AffiliationCapacity, List<String>> CAPACITIES =
      Map.of(
          AffiliationCapacity.STAFF, List.of("employ", "staff", "worksfor", "worksat", "officer"),
          AffiliationCapacity.TRUSTEE, List.of("trustee", "director"),
          AffiliationCapacity.VOLUNTEER, List.of("volunteer"),
          AffiliationCapacity.MEMBER, List.of("member"),
          AffiliationCapacity.COUNCILLOR, List.of("councillor"));

  static {
    KINDS.put(
        Kind.PERSON,
        List.of(
            "person",
            "people",
            "individual",
            "human",
            "man",
            "woman",
            "contact",
            "member",
            "councillor",
            "trustee",
            "volunteer",
            "staff",
            "employee",
            "representative"));
    KINDS.put(
        Kind.GROUP,
        List.of(
            "group",
            "committee",
            "board",
            "partnership",
            "forum",
            "panel",
            "workinggroup",
            "taskgroup",
            "meeting",
            "event",
            "subcommittee",
            "steeringgroup",
            "network"));
    KINDS.put(
        Kind.ORGANISATION,
        List.of(
            "organisation",
            "organization",
            "org",
            "company",
            "agency",
            "firm",
            "charity",
            "council",
            "business",
            "institution",
            "ngo",
            "nonprofit",
            "authority",
            "department",
            "university",
            "school",
            "trust",
            "body",
            "enterprise",
            "corporation",
            "association",
            "funder",
            "government",
            "foundation"));
    KINDS.put(Kind.POST, List.of("post", "job", "position"));
  }

  private NearWords() {}

  /** The kind of record that a word for a kind of node means. */
  static Optional<Kind> kind(String word) {
    String key = Words.key(word);
    for (Map.Entry<Kind, List<String>> each : KINDS.entrySet()) {
      for (String near : each.getValue()) {
        if (key.equals(near) || key.equals(near + "s") || key.equals(plural(near))) {
          return Optional.of(each.getKey());
        }
      }
    }
    return Optional.empty();
  }

  private static String plural(String word) {
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "es";
  }

  static Optional<RelationshipKind> dealing(String word) {
    // What is done by the other end is the same dealing the other way round, which is not this one.
    boolean passive = Words.key(word).endsWith("by") || Words.key(word).endsWith("from");
    return Words.find(RelationshipKind.class, word)
        .or(() -> passive ? Optional.empty() : near(DEALINGS, word));
  }

  static Optional<LinkKind> link(String word) {
    boolean passive = Words.key(word).endsWith("by") || Words.key(word).endsWith("from");
    return Words.find(LinkKind.class, word)
        .or(() -> passive ? Optional.empty() : near(LINKS, word));
  }

  static Optional<AffiliationCapacity> capacity(String word) {
    return Words.find(AffiliationCapacity.class, word).or(() -> near(CAPACITIES, word));
  }

  private static <E extends Enum<E>> Optional<E> near(Map<E, List<String>> words, String word) {
    String key = Words.key(word);
    return words.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(key::startsWith))
        .map(Map.Entry::getKey)
        .min(Enum::compareTo);
  }
}
