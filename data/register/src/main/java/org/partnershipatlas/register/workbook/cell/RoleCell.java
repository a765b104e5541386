package org.partnershipatlas.register.workbook.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.NameKey;

/**
 * A role on a group as people write it.
 *
 * @param role the word of the closed list; empty where nothing is recorded or the row is a deputy's
 * @param plain whether the word says all that was written
 * @param deputy whether the row is that of a deputy
 * @param deputyFor whose deputy, as written; empty where it is not said
 * @param sector the sector that the words reserve the seat for, as in "VCS rep"
 * @param route the route that the words tell, as in "co-opted member"
 */
public record RoleCell(
    String role,
    boolean plain,
    boolean deputy,
    String deputyFor,
    Optional<String> sector,
    Optional<String> route) {

  private static final Pattern DEPUTY =
      Pattern.compile(
          "(?i)^(?:named\\s+)?(?:deputy|dep\\.?|deputising|substitute|sub|alternate|reserve|stand[ -]?in)"
              + "(?:\\s+(?:member|rep|representative))?(?:\\s+(?:for|to|of)\\s+(.+)|\\s*\\(for (.+)\\))?$");

  /** Reads a cell; blank and "TBC" are a role not recorded. */
  public static RoleCell read(String typed) {
    String text = typed.strip();
    if (PersonCell.read(text).state() == PersonCell.State.NOT_RECORDED) {
      return of("", true);
    }
    Optional<String> exact = WordCell.find("role", text);
    if (exact.isPresent()) {
      return of(exact.get(), true);
    }
    Matcher deputy = DEPUTY.matcher(text);
    if (deputy.matches()) {
      String whom = Optional.ofNullable(deputy.group(1)).or(() -> second(deputy)).orElse("");
      return new RoleCell("", true, true, whom.strip(), Optional.empty(), Optional.empty());
    }
    return byWords(text);
  }

  private static Optional<String> second(Matcher deputy) {
    return Optional.ofNullable(deputy.group(2));
  }

  private static RoleCell byWords(String text) {
    String words = " " + NameKey.of(text).text() + " ";
    Optional<String> route = Optional.empty();
    if (words.contains(" co opted ") || words.contains(" coopted ") || words.contains(" optee ")) {
      route = Optional.of("co-opted");
    } else if (words.contains(" ex officio ")) {
      route = Optional.of("ex officio");
    }
    String role = "other";
    for (String[] each : WORDS) {
      if (words.contains(" " + each[0] + " ")) {
        role = each[1];
        break;
      }
    }
    Optional<String> sector = role.equals("representative") ? sector(text) : Optional.empty();
    return new RoleCell(role, false, false, "", sector, route);
  }

  private static final List<String[]> WORDS =
      List.of(
          new String[] {"vice chair", "vice-chair"},
          new String[] {"deputy chair", "vice-chair"},
          new String[] {"chair", "chair"},
          new String[] {"chairman", "chair"},
          new String[] {"observer", "observer"},
          new String[] {"in attendance", "observer"},
          new String[] {"champion", "champion"},
          new String[] {"rep", "representative"},
          new String[] {"reps", "representative"},
          new String[] {"representative", "representative"},
          new String[] {"representing", "representative"},
          new String[] {"member", "member in own right"},
          new String[] {"opted", "member in own right"},
          new String[] {"optee", "member in own right"},
          new String[] {"secretary", "officer"},
          new String[] {"clerk", "officer"});

  /** "VCS rep" is a seat of the sector; "CVS rep" is one of that body and reserves nothing. */
  private static Optional<String> sector(String text) {
    String rest =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("\\b(reps?|representatives?|representing|the)\\b", " ");
    String key = NameKey.of(rest).text();
    return key.equals("cvs") || key.equals("council") || key.equals("member")
        ? Optional.empty()
        : WordCell.find("sector", key);
  }

  private static RoleCell of(String role, boolean plain) {
    return new RoleCell(role, plain, false, "", Optional.empty(), Optional.empty());
  }
}
