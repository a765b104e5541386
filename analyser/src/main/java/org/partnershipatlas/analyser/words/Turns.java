package org.partnershipatlas.analyser.words;

import java.util.List;
import org.partnershipatlas.model.Kind;

/** The headings under which records that came, went or changed are told. */
final class Turns {
  private Turns() {}

  /**
   * A heading.
   *
   * @param kinds what stands under it, in that order
   */
  record Heading(String text, List<Kind> kinds) {}

  static List<Heading> headings() {
    return List.of(
        new Heading("Groups", List.of(Kind.GROUP)),
        new Heading("Seats that came and went", List.of(Kind.SEAT)),
        new Heading("Links between groups", List.of(Kind.LINK)),
        new Heading("People and posts", List.of(Kind.PERSON, Kind.POST)),
        new Heading("Organisations", List.of(Kind.ORGANISATION)),
        new Heading("Places", List.of(Kind.AREA)),
        new Heading("Agreements and actions", List.of(Kind.AGREEMENT, Kind.ACTION, Kind.DOCUMENT)),
        new Heading(
            "Ties and lists",
            List.of(
                Kind.TENURE,
                Kind.AFFILIATION,
                Kind.MEMBERSHIP,
                Kind.RELATIONSHIP,
                Kind.COMPLETENESS,
                Kind.THEME,
                Kind.FIELD,
                Kind.COMMUNITY,
                Kind.RULE)));
  }
}
