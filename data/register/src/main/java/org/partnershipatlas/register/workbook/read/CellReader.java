package org.partnershipatlas.register.workbook.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Bounds;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.cell.ListCell;
import org.partnershipatlas.register.workbook.cell.WordCell;
import org.partnershipatlas.register.workbook.cell.YesNoCell;

/** Turns a cell into the texts of an attribute that names no other record. */
final class CellReader {
  private static final int MOST_DIGITS = 40;

  /**
   * The texts of an attribute.
   *
   * @param texts as a row has them
   * @param asWritten what was written, where the texts do not say all of it; else empty
   */
  record Value(List<String> texts, String asWritten) {
    static final Value NONE = new Value(List.of(), "");

    static Value of(String text) {
      return new Value(text.isEmpty() ? List.of() : List.of(text), "");
    }
  }

  private final Book book;
  private final boolean since1904;

  CellReader(Book book, boolean since1904) {
    this.book = book;
    this.since1904 = since1904;
  }

  /** Reads a cell; a fault is told to the book, and nothing is returned. */
  Optional<Value> read(Kind kind, Attribute attribute, String cell, Spot spot) {
    if (cell.isEmpty()) {
      return Optional.of(Value.NONE);
    }
    return typed(kind, attribute, cell, spot)
        .filter(value -> isWithin(kind, attribute, value, spot));
  }

  private boolean isWithin(Kind kind, Attribute attribute, Value value, Spot spot) {
    try {
      Bounds.check(kind, attribute.name(), value.texts());
      return true;
    } catch (InvalidRecord beyond) {
      book.fault(
          "beyond", spot, beyond.value(), String.valueOf(beyond.getMessage()), beyond.mend());
      return false;
    }
  }

  private Optional<Value> typed(Kind kind, Attribute attribute, String cell, Spot spot) {
    return switch (attribute.type()) {
      case TEXT, MAP, REF ->
          Optional.of(attribute.list() ? texts(attribute, cell, spot) : Value.of(cell));
      case WORD -> words(kind, attribute, cell, spot);
      case DATE -> date(cell, spot, false).map(Value::of);
      case WHOLE -> whole(cell, spot).map(Value::of);
      case NUMBER -> number(attribute, cell, spot).map(Value::of);
      case YES_NO -> yesNo(cell, spot).map(Value::of);
    };
  }

  /** A bare number under "charity number" says whose number it is. */
  private static Value texts(Attribute attribute, String cell, Spot spot) {
    List<String> texts = ListCell.split(cell);
    if (!attribute.name().equals("identifiers")) {
      return new Value(texts, "");
    }
    String header = spot.column().toLowerCase(Locale.ROOT);
    String register =
        header.contains("charity") ? "charity:" : header.contains("company") ? "company:" : "";
    return new Value(
        texts.stream().map(text -> text.indexOf(':') < 0 ? register + text : text).toList(), "");
  }

  /**
   * Reads a date; an empty text where the cell says that it is open.
   *
   * @param inclusive whether the day typed is the last day, as in a column <em>until</em>
   */
  Optional<String> date(String cell, Spot spot, boolean inclusive) {
    Optional<DateCell> date = DateCell.read(cell, since1904);
    if (date.isEmpty()) {
      book.fault(
          "date",
          spot,
          cell,
          "“" + cell + "” is not a date that I can read.",
          "Write it as 17/05/2019, 17 May 2019, May 2019 or 2019.");
      return Optional.empty();
    }
    book.doubtDate(spot, date.get().doubt());
    String iso = date.get().iso();
    return Optional.of(
        inclusive && !iso.isEmpty() ? PartialDate.parse(iso).next().toString() : iso);
  }

  private Optional<Value> words(Kind kind, Attribute attribute, String cell, Spot spot) {
    List<String> texts = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String part : attribute.list() ? ListCell.split(cell) : List.of(cell)) {
      Optional<String> word = WordCell.find(kind, attribute, part);
      Optional<String> near = word.isPresent() ? word : WordCell.findNear(attribute, part);
      if (near.isEmpty() && attribute.words().contains("other")) {
        unknown.add(part);
        texts.add("other");
      } else if (word.isEmpty()) {
        String ask = near.map(n -> "Did you mean “" + n + "”? ").orElse("");
        book.fault(
            "word",
            spot,
            part,
            "“" + part + "” is none of the words that can stand here.",
            ask + "Use one of: " + String.join(", ", attribute.words()) + ".");
        return Optional.empty();
      } else {
        texts.add(word.get());
      }
    }
    if (!unknown.isEmpty()) {
      book.sayOnce(
          spot.sheet(),
          "“"
              + String.join("; ", unknown)
              + "” in “"
              + spot.column()
              + "” is not in the list of"
              + " words and was read as “other”; what was written is kept",
          spot.row());
    }
    return Optional.of(new Value(texts, String.join("; ", unknown)));
  }

  private Optional<String> whole(String cell, Spot spot) {
    if (cell.matches("[+-]?\\d{1,18}")) {
      return Optional.of(String.valueOf(Long.parseLong(cell)));
    }
    book.fault(
        "number",
        spot,
        cell,
        "“" + cell + "” is not a whole number.",
        "Write digits alone, such as 4, or leave the cell blank.");
    return Optional.empty();
  }

  /** How often a group meets is written in words as often as in numbers. */
  private static Optional<String> timesAYear(Attribute attribute, String cell) {
    if (!attribute.name().equals("meets_per_year")) {
      return Optional.empty();
    }
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "monthly" -> Optional.of("12");
      case "quarterly" -> Optional.of("4");
      case "bi-monthly", "bimonthly", "every two months" -> Optional.of("6");
      case "annual", "annually", "yearly" -> Optional.of("1");
      case "weekly" -> Optional.of("52");
      case "fortnightly" -> Optional.of("26");
      default -> Optional.empty();
    };
  }

  private Optional<String> number(Attribute attribute, String cell, Spot spot) {
    Optional<String> times = timesAYear(attribute, cell);
    if (times.isPresent()) {
      return times;
    }
    try {
      BigDecimal value = new BigDecimal(cell.replace(",", ""));
      // Written out, 1e999999999 would fill the memory.
      if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
        throw new NumberFormatException(cell);
      }
      return Optional.of(value.toPlainString());
    } catch (NumberFormatException none) {
      book.fault(
          "number", spot, cell, "“" + cell + "” is not a number.", "Write, for instance, 17.5.");
      return Optional.empty();
    }
  }

  private Optional<String> yesNo(String cell, Spot spot) {
    Optional<String> said = YesNoCell.find(cell);
    if (said.isEmpty()
        && DateCell.read(cell, since1904).map(d -> d.iso().isEmpty()).orElse(false)) {
      return Optional.of("");
    }
    if (said.isEmpty()) {
      book.fault(
          "yes-no",
          spot,
          cell,
          "“" + cell + "” is neither yes nor no.",
          "Write yes or no, or leave the cell blank where it is not known.");
    }
    return said;
  }
}
