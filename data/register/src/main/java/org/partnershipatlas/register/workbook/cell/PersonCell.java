package org.partnershipatlas.register.workbook.cell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Words;

/**
 * What stands where a person's name is expected.
 *
 * @param state what it says of the seat
 * @param names the names, for {@link State#NAMED}; several share the seat
 * @param rest what else it said: since when it is vacant, or that the name is to be confirmed
 */
public record PersonCell(State state, List<String> names, String rest) {

  /** What the cell says of the seat. */
  public enum State {
    /** Somebody of that name holds it. */
    NAMED,
    /** It is known to be empty. */
    VACANT,
    /** Somebody holds it, and it is not known who. */
    HELD,
    /** Somebody holds it whose name is not to be given. */
    WITHHELD,
    /** Nothing is known. */
    NOT_RECORDED
  }

  private static final Set<String> VACANT =
      Set.of(
          "vacant",
          "vacancy",
          "vacantseat",
          "vacantpost",
          "seatvacant",
          "postvacant",
          "currentlyvacant",
          "empty",
          "unfilled",
          "notfilled",
          "vac",
          "nowvacant");
  private static final Set<String> HELD =
      Set.of(
          "held",
          "filled",
          "occupied",
          "inpost",
          "namenotknown",
          "nameunknown",
          "holdernotknown",
          "notnamed",
          "unnamed",
          "heldnamenotknown",
          "filledheldnamenotknown");
  private static final Set<String> WITHHELD =
      Set.of("withheld", "namewithheld", "confidential", "anonymous", "notdisclosed", "redacted");
  private static final Set<String> UNKNOWN =
      Set.of(
          "",
          "tbc",
          "tba",
          "tbd",
          "tobeconfirmed",
          "tobeadvised",
          "tobeannounced",
          "tobedetermined",
          "tobeappointed",
          "unknown",
          "notknown",
          "notrecorded",
          "na",
          "none",
          "nk",
          "dk",
          "dontknow",
          "0", // as spreadsheets show a blank cell of another sheet
          "nil");
  private static final Pattern VACANT_REST =
      Pattern.compile("(?i)^\\(?vacan(?:t|cy)\\)?[\\s:,(–-]+(?:since\\s+)?(.+?)\\)?$");
  private static final Pattern SAID_VACANT =
      Pattern.compile(
          "(?i)^(?:(?:\\d{1,2}|one|two|three|four|five|several|x|the|this|post|posts|position"
              + "|positions|seat|seats|place|places|role|is|are|currently|now|still|remains?)[\\s:–-]+)+"
              + "vacan(?:t|cy|cies)\\b.*$");
  // “Vacant Shops Project” is a body; “Vacant since May” is none.
  private static final Pattern NO_BODY =
      Pattern.compile(
          "(?i)^(?:(?:\\d{1,2}|one|two|three|four|five|several|x|the|this|posts?|positions?|seats?"
              + "|places?|role|is|are|currently|now|still|remains?)[\\s:–-]+)*"
              + "\\(?vacan(?:t|cy|cies)\\)?"
              + "(?:\\s*[:;,.(–-].*"
              + "|\\s+(?:since|from|until|as|at|pending|awaiting|being|to be|now|currently|seats?|posts?"
              + "|positions?|places?|roles?)\\b.*"
              + "|\\s+\\d.*"
              + "|\\s*)$");
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)^(.*?)\\s*(?:\\(\\s*(?:tbc|tba|to be confirmed|\\?)\\s*\\)|[-–,]\\s*tbc|\\?+)$");

  /** Keeps its own list. */
  public PersonCell {
    names = List.copyOf(names);
  }

  /** Whether a cell where a body or a post is expected names none. */
  public static boolean isNone(String typed) {
    return switch (read(typed).state()) {
      case NAMED -> false;
      case VACANT -> VACANT.contains(Words.key(typed)) || NO_BODY.matcher(typed.strip()).matches();
      default -> true;
    };
  }

  /** Reads a cell. */
  public static PersonCell read(String typed) {
    String key = Words.key(typed);
    if (UNKNOWN.contains(key)) {
      return new PersonCell(State.NOT_RECORDED, List.of(), "");
    }
    if (VACANT.contains(key)) {
      return new PersonCell(State.VACANT, List.of(), "");
    }
    if (HELD.contains(key)) {
      return new PersonCell(State.HELD, List.of(), "");
    }
    if (WITHHELD.contains(key)) {
      return new PersonCell(State.WITHHELD, List.of(), "");
    }
    Matcher vacant = VACANT_REST.matcher(typed.strip());
    if (vacant.matches()) {
      return new PersonCell(
          State.VACANT, List.of(), Optional.ofNullable(vacant.group(1)).orElse(""));
    }
    if (SAID_VACANT.matcher(typed.strip()).matches()) {
      return new PersonCell(State.VACANT, List.of(), typed.strip());
    }
    Matcher unsure = UNSURE.matcher(typed.strip());
    if (unsure.matches()) {
      String name = Optional.ofNullable(unsure.group(1)).orElse("");
      return new PersonCell(State.NAMED, ListCell.split(name), "name to be confirmed");
    }
    return new PersonCell(State.NAMED, ListCell.split(typed), "");
  }
}
