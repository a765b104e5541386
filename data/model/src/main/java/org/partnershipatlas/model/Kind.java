package org.partnershipatlas.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The kinds of record, in the order in which a reader meets them; each has a word and a sheet. */
public enum Kind implements Word {
  AREA("area", "Areas", Area.class, Area::from, () -> Area.ATTRIBUTES),
  ORGANISATION(
      "organisation",
      "Organisations",
      Organisation.class,
      Organisation::from,
      () -> Organisation.ATTRIBUTES),
  PERSON("person", "People", Person.class, Person::from, () -> Person.ATTRIBUTES),
  AFFILIATION(
      "affiliation",
      "Affiliations",
      Affiliation.class,
      Affiliation::from,
      () -> Affiliation.ATTRIBUTES),
  POST("post", "Posts", Post.class, Post::from, () -> Post.ATTRIBUTES),
  GROUP("group", "Groups", Group.class, Group::from, () -> Group.ATTRIBUTES),
  SEAT("seat", "Seats", Seat.class, Seat::from, () -> Seat.ATTRIBUTES),
  TENURE("tenure", "Tenures", Tenure.class, Tenure::from, () -> Tenure.ATTRIBUTES),
  LINK("link", "Links", Link.class, Link::from, () -> Link.ATTRIBUTES),
  MEMBERSHIP(
      "membership", "Memberships", Membership.class, Membership::from, () -> Membership.ATTRIBUTES),
  RELATIONSHIP(
      "relationship",
      "Relationships",
      Relationship.class,
      Relationship::from,
      () -> Relationship.ATTRIBUTES),
  AGREEMENT(
      "agreement", "Agreements", Agreement.class, Agreement::from, () -> Agreement.ATTRIBUTES),
  ACTION("action", "Actions", Action.class, Action::from, () -> Action.ATTRIBUTES),
  DOCUMENT("document", "Documents", Document.class, Document::from, () -> Document.ATTRIBUTES),
  COMPLETENESS(
      "completeness",
      "Completeness",
      Completeness.class,
      Completeness::from,
      () -> Completeness.ATTRIBUTES),
  THEME("theme", "Themes", Theme.class, Theme::from, () -> Theme.ATTRIBUTES),
  FIELD("field", "Fields", Field.class, Field::from, () -> Field.ATTRIBUTES),
  COMMUNITY(
      "community", "Communities", Community.class, Community::from, () -> Community.ATTRIBUTES),
  RULE("rule", "Rules", Rule.class, Rule::from, () -> Rule.ATTRIBUTES),
  GAP_MARK("gap_mark", "Gap marks", GapMark.class, GapMark::from, () -> GapMark.ATTRIBUTES),
  SAVED_VIEW(
      "saved_view", "Saved views", SavedView.class, SavedView::from, () -> SavedView.ATTRIBUTES),
  MEETING("meeting", "Meetings", Meeting.class, Meeting::from, () -> Meeting.ATTRIBUTES),
  SCENARIO("scenario", "Scenarios", Scenario.class, Scenario::from, () -> Scenario.ATTRIBUTES),
  SNAPSHOT("snapshot", "Snapshots", Snapshot.class, Snapshot::from, () -> Snapshot.ATTRIBUTES),
  COLUMN_MAPPING(
      "column_mapping",
      "Column mappings",
      ColumnMapping.class,
      ColumnMapping::from,
      () -> ColumnMapping.ATTRIBUTES),
  KEEPER("keeper", "Keepers", Keeper.class, Keeper::from, () -> Keeper.ATTRIBUTES),
  ALIAS("alias", "Aliases", Alias.class, Alias::from, () -> Alias.ATTRIBUTES);

  // Every id that is read is looked up here.
  private static final Map<String, Kind> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::word, kind -> kind));

  private final String word;
  private final String sheet;
  private final Class<? extends AtlasRecord> type;
  private final Function<Row, AtlasRecord> reader;
  // A supplier, since the records' classes name kinds and so must be loaded after them.
  private final Supplier<List<Attribute>> attributes;
  private final Lazy<Map<String, Attribute>> byName = new Lazy<>(this::byName);
  private final Lazy<List<Attribute>> references = new Lazy<>(this::listReferences);

  Kind(
      String word,
      String sheet,
      Class<? extends AtlasRecord> type,
      Function<Row, AtlasRecord> reader,
      Supplier<List<Attribute>> attributes) {
    this.word = word;
    this.sheet = sheet;
    this.type = type;
    this.reader = reader;
    this.attributes = attributes;
  }

  /** The word in ids and in the API, such as {@code gap_mark}. */
  @Override
  public String word() {
    return word;
  }

  /** The name of its sheet in a workbook, such as {@code Gap marks}. */
  public String sheet() {
    return sheet;
  }

  /** The class of its records. */
  public Class<? extends AtlasRecord> type() {
    return type;
  }

  /**
   * All attributes: its own in the order of their declaration, then those that every record has.
   */
  public List<Attribute> attributes() {
    return attributes.get();
  }

  /** The attribute of that name, if this kind has it. */
  public Optional<Attribute> findAttribute(String name) {
    return Optional.ofNullable(byName.get().get(name));
  }

  private Map<String, Attribute> byName() {
    Map<String, Attribute> all = new HashMap<>();
    attributes().forEach(attribute -> all.putIfAbsent(attribute.name(), attribute));
    return all;
  }

  /** Those of its attributes that name other records. */
  public List<Attribute> references() {
    return references.get();
  }

  private List<Attribute> listReferences() {
    return attributes().stream().filter(each -> each.type() == Attribute.Type.REF).toList();
  }

  /** Whether its records hold for a time, and so can be ended. */
  public boolean dated() {
    return findAttribute("from").isPresent();
  }

  /** Whether a change of such a record is a new revision: views, meetings and mappings are not. */
  public boolean revised() {
    return switch (this) {
      case SAVED_VIEW, MEETING, SNAPSHOT, COLUMN_MAPPING -> false;
      default -> true;
    };
  }

  /** The kind of that word, such as {@code gap_mark}. */
  public static Optional<Kind> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The kind of that class of record. */
  public static Kind of(Class<? extends AtlasRecord> type) {
    for (Kind kind : values()) {
      if (kind.type.equals(type)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No kind of record has the class " + type.getName());
  }

  AtlasRecord read(Row row) {
    return reader.apply(row);
  }
}
