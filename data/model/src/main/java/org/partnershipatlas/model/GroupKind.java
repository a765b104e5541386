package org.partnershipatlas.model;

/** What sort of table a group is. */
public enum GroupKind implements Word {
  PARTNERSHIP_BOARD("partnership board"),
  EXECUTIVE("executive"),
  THEMATIC_GROUP("thematic group"),
  TASK_GROUP("task group"),
  COMPACT_GROUP("Compact group"),
  SECTOR_FORUM("sector forum"),
  STATUTORY_BOARD("statutory board"),
  COMMISSIONING_PANEL("commissioning panel"),
  SCRUTINY("scrutiny"),
  ALLIANCE("alliance"),
  AREA_BOARD("area board"),
  FULL_COUNCIL("full council"),
  CABINET("cabinet"),
  COUNCIL_COMMITTEE("council committee"),
  OFFICER_GROUP("officer group"),
  STANDING_MEETING("standing meeting"),
  EVENT("event"),
  OTHER("other");

  private final String word;

  GroupKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether a route may pass through such a group; it may begin or end at any. */
  public boolean passable() {
    return switch (this) {
      case FULL_COUNCIL, CABINET, EVENT -> false;
      default -> true;
    };
  }
}
