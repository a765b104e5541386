package org.partnershipatlas.model;

import java.util.Optional;

/**
 * Something about data that a person should know, with where it is and how to mend it.
 *
 * @param code stays the same between versions, such as {@code unknown-reference}
 * @param level how it is to be taken
 * @param message one sentence in plain words
 * @param place where it is
 * @param value the value at fault, empty where there is none
 * @param mend what to do about it
 */
public record Problem(
    String code, Level level, String message, Place place, String value, String mend) {

  /** How a problem is to be taken. */
  public enum Level {
    /** Cannot be taken in as it stands. */
    FAULT,
    /** Can be taken in, but only a person can say whether it is right. */
    QUESTION,
    /** Was taken in; good to know. */
    NOTE
  }

  /**
   * Where a problem is: in a sheet, or in a record.
   *
   * @param row counted as the spreadsheet program counts; 0 where there is none
   */
  public record Place(String sheet, int row, String column, Optional<Id<?>> record) {
    /** Nowhere in particular. */
    public static final Place NONE = new Place("", 0, "", Optional.empty());

    /** A cell of a sheet. */
    public static Place cell(String sheet, int row, String column) {
      return new Place(sheet, row, column, Optional.empty());
    }

    /** An attribute of a record. */
    public static Place in(Id<?> record, String attribute) {
      return new Place("", 0, attribute, Optional.of(record));
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(sheet);
      if (row > 0) {
        text.append(text.isEmpty() ? "row " : ", row ").append(row);
      }
      record.ifPresent(id -> text.append(text.isEmpty() ? "" : ", ").append(id));
      if (!column.isEmpty()) {
        text.append(text.isEmpty() ? "" : ", ").append(column);
      }
      return text.toString();
    }
  }
}
