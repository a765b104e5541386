package org.partnershipatlas.analyser.graph;

import java.util.Optional;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Word;

/**
 * What joins two nodes of the coordination graph. Each is recorded from the first to the second.
 */
public enum StepKind implements Word {
  REPORTS_TO("reports to", Place.BETWEEN_GROUPS),
  NOMINATES_TO("nominates to", Place.BETWEEN_GROUPS),
  FEEDS("feeds", Place.BETWEEN_GROUPS),
  MEETS_JOINTLY("meets jointly", Place.BETWEEN_GROUPS),
  SCRUTINISES("scrutinises", Place.BETWEEN_GROUPS),
  SHARES_PLAN("shares plan", Place.BETWEEN_GROUPS),
  MIRRORS("mirrors", Place.BETWEEN_GROUPS),
  /** A group that is part of another. */
  PART_OF("part of", Place.BETWEEN_GROUPS),
  /** A person or post in a seat of a group. */
  SITS_ON("sits on", Place.ANYWHERE),
  /** A person in a post. */
  IN_POST("in post", Place.ANYWHERE),
  /** A post that services a group or supports its seats. */
  SERVICES("services", Place.ANYWHERE),
  /** A group on which somebody of that unit sits. */
  SAME_UNIT("people of one unit", Place.ANYWHERE),
  /** A holder who acts for an organisation. */
  ACTS_FOR("acts for", Place.AT_THE_ENDS),
  /** A holder whose seat speaks for an organisation, group, field, community or area. */
  SPEAKS_FOR("speaks for", Place.AT_THE_ENDS),
  /** An organisation in a network. */
  MEMBER_OF("member of", Place.AT_THE_ENDS),
  /** A unit of an organisation, which stands for it. */
  UNIT_OF("unit of", Place.AT_THE_ENDS),
  /** A field or community within a broader one. */
  WITHIN("within", Place.AT_THE_ENDS),
  /** An organisation that works on a field or serves a community. */
  WORKS_ON("works on", Place.AT_THE_ENDS),
  /** A group of an area. */
  COVERS("covers", Place.AT_THE_ENDS);

  private enum Place {
    BETWEEN_GROUPS,
    ANYWHERE,
    AT_THE_ENDS
  }

  private final String word;
  private final Place place;

  StepKind(String word, Place place) {
    this.word = word;
    this.place = place;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it joins two groups by itself, nobody named. */
  public boolean formal() {
    return place == Place.BETWEEN_GROUPS;
  }

  /** Whether it counts only at the two ends of a route. */
  public boolean endsOnly() {
    return place == Place.AT_THE_ENDS;
  }

  /** The step that a recorded link is, or empty: a link of another kind is none. */
  static Optional<StepKind> of(LinkKind kind) {
    return switch (kind) {
      case REPORTS_TO -> Optional.of(REPORTS_TO);
      case NOMINATES_TO -> Optional.of(NOMINATES_TO);
      case FEEDS -> Optional.of(FEEDS);
      case MEETS_JOINTLY -> Optional.of(MEETS_JOINTLY);
      case SCRUTINISES -> Optional.of(SCRUTINISES);
      case SHARES_PLAN -> Optional.of(SHARES_PLAN);
      case MIRRORS -> Optional.of(MIRRORS);
      case OTHER -> Optional.empty();
    };
  }
}
