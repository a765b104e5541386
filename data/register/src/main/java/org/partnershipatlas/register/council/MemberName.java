package org.partnershipatlas.register.council;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.NameKey;

/**
 * A member's name taken apart.
 *
 * @param shown the name without the councillor's title and without an office such as the Mayor's
 * @param key by which people are matched: titles and honours off as well
 * @param councillor whether the title says so
 * @param aside what stood in brackets or after a dash, such as "Co-opted member"
 * @param state whether it is a name at all
 */
record MemberName(String shown, NameKey key, boolean councillor, String aside, State state) {

  /** What stands where a name is expected. */
  enum State {
    NAMED,
    /** An office alone, such as the Mayor: somebody has the seat who is not named. */
    OFFICE,
    VACANT,
    NOT_RECORDED
  }

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)\\s*");
  private static final Pattern DASH = Pattern.compile("^(.*?)\\s+[-–—]\\s+(.+)$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)^(?:the\\s+)?(?:right\\s+worshipful\\s+)?(?:the\\s+)?(?:worshipful\\s+)?"
              + "(?:deputy\\s+)?(?:lord\\s+)?(?:mayor(?:ess)?|leader of the council|leader"
              + "|chairman of the council|chair of the council)(?:\\s+of\\s+[\\w-]+)?[,:\\s]+(?=\\S)");
  private static final Pattern TITLE =
      Pattern.compile("(?i)^(?:councillor|cllr|coun|county councillor|alderman|ald)\\b\\.?\\s*");
  private static final Pattern VACANT = Pattern.compile("(?i)^vacan(t|cy)\\b.*");
  private static final Pattern UNKNOWN = Pattern.compile("(?i)^(tb[ac]|to be \\w+|n/?a|\\?+)?$");

  private static final Pattern OFFICE_ALONE =
      Pattern.compile(
          "(?i)^(the\\s+)?(deputy\\s+)?(lord\\s+)?(mayor|leader|leader of the council)$");

  static MemberName of(String written) {
    String aside = "";
    String name = written.strip();
    Matcher brackets = BRACKETS.matcher(name);
    if (brackets.find()) {
      aside = String.valueOf(brackets.group(1)).strip();
      name = brackets.replaceAll(" ").strip();
    }
    Matcher dash = DASH.matcher(name);
    if (dash.matches()) {
      aside = (aside + " " + dash.group(2)).strip();
      name = String.valueOf(dash.group(1));
    }
    if (OFFICE_ALONE.matcher(name).matches()) {
      return unnamed(name, State.OFFICE);
    }
    if (VACANT.matcher(name).matches()) {
      return unnamed(aside, State.VACANT);
    }
    return UNKNOWN.matcher(name).matches()
        ? unnamed(aside, State.NOT_RECORDED)
        : named(name, aside);
  }

  private static MemberName unnamed(String aside, State state) {
    return new MemberName("", new NameKey(""), false, aside, state);
  }

  private static MemberName named(String written, String aside) {
    String name = OFFICE.matcher(written).replaceFirst("");
    boolean councillor = NameKey.saysCouncillor(name.replaceFirst("(?i)^county ", ""));
    Matcher title = TITLE.matcher(name);
    while (title.find() && title.end() < name.length()) {
      name = name.substring(title.end());
      title = TITLE.matcher(name);
    }
    return new MemberName(name, NameKey.ofPerson(name), councillor, aside, State.NAMED);
  }
}
