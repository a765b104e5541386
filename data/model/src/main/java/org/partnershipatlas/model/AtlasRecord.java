package org.partnershipatlas.model;

/**
 * One record of the domain. Equal records have equal rows; see {@link Row} for their one generic
 * form.
 */
public sealed interface AtlasRecord
    permits Area,
        Organisation,
        Person,
        Affiliation,
        Post,
        Group,
        Seat,
        Tenure,
        Link,
        Membership,
        Relationship,
        Agreement,
        Action,
        Document,
        Completeness,
        Theme,
        Field,
        Community,
        Rule,
        GapMark,
        SavedView,
        Meeting,
        Scenario,
        Snapshot,
        ColumnMapping,
        Keeper,
        Alias {
  /** Its stable id. */
  Id<?> id();

  /** What is known about the record itself: its source, certainty, notes. */
  About about();

  /** The record in its generic form. */
  Row row();

  /** Every record that this one names. */
  java.util.List<Id<?>> references();

  /** When it holds; always, for a record that has no dates. */
  default Interval span() {
    return Interval.ALWAYS;
  }

  /** Its kind of record; {@code kind} alone is an attribute of some records. */
  default Kind recordKind() {
    return id().kind();
  }
}
