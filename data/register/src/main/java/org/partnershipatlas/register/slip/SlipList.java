package org.partnershipatlas.register.slip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Kind;

/** The lists that a slip can show, each with the sheet of the workbook that holds the same. */
public enum SlipList {
  /** The group, organisation or area itself: one row. */
  ITSELF("itself", Kind.GROUP, false),
  /** Seats and who holds them. */
  SEATS("seats", Kind.SEAT, true),
  /** How a group is joined to others. */
  LINKS("links", Kind.LINK, true),
  /** Which organisations belong to which networks. */
  MEMBERSHIPS("memberships", Kind.MEMBERSHIP, true),
  /** The groups of an area. */
  GROUPS("groups", Kind.GROUP, true),
  /** The organisations of an area. */
  ORGANISATIONS("organisations", Kind.ORGANISATION, true);

  static final SlipColumn GROUP = SlipColumn.of("Group", "Group", "group", 30);
  static final SlipColumn SEAT = SlipColumn.of("Seat", "Seat", "label", 20);
  static final SlipColumn ROLE = SlipColumn.of("Role", "Role", "role", 20);
  static final SlipColumn PERSON = SlipColumn.of("Person", "Person", "person", 24);
  static final SlipColumn SITS_FOR = SlipColumn.of("Sits for", "Organisation", "on_behalf_of", 30);
  static final SlipColumn SINCE = SlipColumn.of("Since", "From", "from", 14);
  static final SlipColumn TERM_ENDS = SlipColumn.of("Term ends", "Term ends", "term_ends", 14);

  private final String word;
  private final Kind kind;
  private final boolean open;

  SlipList(String word, Kind kind, boolean open) {
    this.word = word;
    this.kind = kind;
    this.open = open;
  }

  String word() {
    return word;
  }

  /** What its rows are, where they are not the thing itself. */
  Kind kind() {
    return kind;
  }

  /** Whether what is missing can be added below its rows. */
  boolean open() {
    return open;
  }

  static Optional<SlipList> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** The columns of the sheets for things that have names. */
  static List<SlipColumn> named(Kind kind) {
    SlipColumn name = SlipColumn.of(kind == Kind.GROUP ? "Group" : "Name", "name", "name", 34);
    return switch (kind) {
      case GROUP ->
          List.of(
              name,
              SlipColumn.of("Kind", "kind", "kind", 20),
              SlipColumn.of("Themes", "themes", "themes", 24),
              SlipColumn.of("Areas", "areas", "areas", 24),
              SlipColumn.of("Led by", "led by", "led_by", 26));
      case ORGANISATION ->
          List.of(
              name,
              SlipColumn.of("Sector", "sector", "sector", 16),
              SlipColumn.of("Fields of work", "fields", "fields", 26),
              SlipColumn.of("Communities", "communities", "communities", 24),
              SlipColumn.of("Areas", "areas", "areas", 24));
      default ->
          List.of(
              name,
              SlipColumn.of("Kind", "kind", "kind", 20),
              SlipColumn.of("Within", "within", "within", 24));
    };
  }

  static List<SlipColumn> links() {
    return List.of(
        SlipColumn.of("From group", "from group", "from_group", 30),
        SlipColumn.of("Link", "kind", "kind", 20),
        SlipColumn.of("To group", "to group", "to_group", 30),
        SlipColumn.of("Since", "from", "from", 14));
  }

  static List<SlipColumn> memberships() {
    return List.of(
        SlipColumn.of("Organisation", "organisation", "organisation", 34),
        SlipColumn.of("Network", "network", "network", 34),
        SlipColumn.of("Since", "from", "from", 14));
  }
}
