package org.partnershipatlas.api.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.partnershipatlas.api.service.NamesWord;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Names;

/** The parameters of a request; every wrong one is refused by name, with what would be right. */
public final class Query {
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Map<String, String> values;

  private Query(Map<String, String> values) {
    this.values = values;
  }

  /** The parameters as they came, none of them unknown and none given twice. */
  public static Query of(Map<String, List<String>> given, Collection<String> known) {
    Map<String, String> values = new TreeMap<>();
    given.forEach(
        (name, texts) -> {
          if (!known.contains(name)) {
            throw Refusal.of(
                ProblemCode.UNKNOWN_PARAMETER,
                "This address takes no parameter '" + name + "'.",
                name,
                String.join(", ", texts),
                known.isEmpty() ? "Leave it out." : NearMiss.suggest(name, known));
          }
          if (texts.size() > 1) {
            throw bad(name, String.join(", ", texts), "It is given twice.", "Give it once.");
          }
          if (!texts.isEmpty() && !texts.get(0).isBlank()) {
            values.put(name, texts.get(0).strip());
          }
        });
    return new Query(values);
  }

  /** Everything given, in the order of names: part of what an answer depends on. */
  public String canonical() {
    return values.toString();
  }

  /** The text of a parameter. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The text of a parameter that must be there. */
  public String get(String name) {
    return find(name)
        .orElseThrow(() -> bad(name, "", "The parameter '" + name + "' is missing.", "Add it."));
  }

  /** A yes or no; no where it is left out. */
  public boolean yes(String name) {
    return yes(name, false);
  }

  /** A yes or no, and which of them it is where it is left out. */
  public boolean yes(String name, boolean otherwise) {
    return switch (find(name).orElse(otherwise ? "yes" : "no")) {
      case "yes", "true", "1" -> true;
      case "no", "false", "0" -> false;
      default -> throw bad(name, get(name), "It is neither yes nor no.", "Write yes or no.");
    };
  }

  /** A whole number between two limits. */
  public int whole(String name, int otherwise, int least, int most) {
    Optional<String> text = find(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(text.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as for one that is out of bounds
    }
    throw bad(
        name,
        text.get(),
        "It is not a whole number between " + least + " and " + most + ".",
        "Write a number between " + least + " and " + most + ".");
  }

  /** One of a few words. */
  public String oneOf(String name, String otherwise, Collection<String> words) {
    String text = find(name).orElse(otherwise);
    if (!words.contains(text)) {
      throw bad(
          name, text, "It is not one of the words known here.", NearMiss.suggest(text, words));
    }
    return text;
  }

  /** A day. */
  public Optional<LocalDate> day(String name) {
    return find(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeException e) {
                throw bad(name, text, "It is not a day.", "Write a day as 2008-09-30.");
              }
            });
  }

  /** How far people are named. */
  public Names names(Names otherwise) {
    return find("names").map(text -> NamesWord.parse("names", text)).orElse(otherwise);
  }

  /** An id. */
  public Optional<Id<?>> id(String name) {
    return find(name)
        .map(
            text -> {
              try {
                return Id.parse(text);
              } catch (InvalidRecord e) {
                throw bad(name, text, e.getMessage() + "", "Write it as group:devon-hub.");
              }
            });
  }

  /** Refuses a query whose signs were not written right: read as none, it would ask for all. */
  static void checkEscapes(String query) {
    for (String part : query.split("&")) {
      if (BROKEN.matcher(part).find()) {
        int equals = part.indexOf('=');
        throw bad(
            part.substring(0, Math.max(equals, 0)),
            part.substring(equals + 1),
            "A % stands before no two hexadecimal digits.",
            "Write the sign itself as %25.");
      }
    }
  }

  static Refusal bad(String name, String value, String detail, String mend) {
    return Refusal.of(ProblemCode.BAD_PARAMETER, detail, name, value, mend);
  }
}
