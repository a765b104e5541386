package org.partnershipatlas.analyser.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.LinkKind;

/** Reads edits as they are typed. */
public final class EditText {
  /** One example of each edit. */
  public static final List<String> EXAMPLES =
      List.of(
          "leave person:12",
          "fill seat:s7 by organisation:cvs",
          "link group:a reports to group:b",
          "merge group:a; group:b into Joint Board",
          "unitary area:devon named Devon Council");

  private static final Pattern LEAVE = form("leave\\s+(.+)");
  private static final Pattern FILL = form("fill\\s+(.+?)\\s+by\\s+(.+)");
  private static final Pattern LINK =
      form(
          "link\\s+(.+?)\\s+("
              + Arrays.stream(LinkKind.values())
                  .filter(kind -> kind != LinkKind.OTHER)
                  .map(kind -> Pattern.quote(kind.word()))
                  .collect(Collectors.joining("|"))
              + ")\\s+(?:with\\s+)?(.+)");
  private static final Pattern MERGE = form("merge\\s+(.+)\\s+into\\s+(.+)");
  private static final Pattern UNITARY = form("unitary\\s+(.+?)\\s+named\\s+(.+)");

  private EditText() {}

  private static Pattern form(String text) {
    return Pattern.compile("\\s*" + text + "\\s*", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The edit of that text.
   *
   * @throws BadQuestion if it is none, saying what one looks like
   */
  public static Edit parse(String text) {
    Matcher leave = LEAVE.matcher(text);
    if (leave.matches()) {
      return new Edit.Leave(name(leave.group(1)));
    }
    Matcher fill = FILL.matcher(text);
    if (fill.matches()) {
      return new Edit.Fill(name(fill.group(1)), name(fill.group(2)));
    }
    Matcher link = LINK.matcher(text);
    if (link.matches()) {
      return new Edit.Join(name(link.group(1)), kind(link.group(2)), name(link.group(3)));
    }
    Matcher merge = MERGE.matcher(text);
    if (merge.matches()) {
      return new Edit.Merge(groups(merge.group(1)), name(merge.group(2)));
    }
    Matcher unitary = UNITARY.matcher(text);
    if (unitary.matches()) {
      return new Edit.Unitary(name(unitary.group(1)), name(unitary.group(2)));
    }
    throw new BadQuestion("This is no edit that can be tried: " + text, text, mend(text));
  }

  private static String mend(String text) {
    String first = text.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    Optional<String> same = EXAMPLES.stream().filter(e -> e.startsWith(first + " ")).findFirst();
    return same.map(example -> "Write it as: " + example + ".")
        .orElse("Write one of: " + String.join(" · ", EXAMPLES) + ".");
  }

  private static LinkKind kind(String word) {
    return Arrays.stream(LinkKind.values())
        .filter(kind -> kind.word().equalsIgnoreCase(word))
        .findFirst()
        .orElse(LinkKind.OTHER);
  }

  /** Names may hold spaces and <em>and</em>: so a list of names is parted by semicolons. */
  private static List<String> groups(String text) {
    if (text.contains(";")) {
      return Arrays.stream(text.split(";")).map(EditText::name).filter(n -> !n.isEmpty()).toList();
    }
    List<String> words = List.of(text.strip().split("\\s+", -1));
    boolean ids = words.stream().allMatch(word -> word.matches("group:\\S+"));
    return ids ? words : List.of(name(text));
  }

  private static String name(String text) {
    String bare = text.strip();
    boolean quoted =
        bare.length() > 1
            && ((bare.startsWith("\"") && bare.endsWith("\""))
                || (bare.startsWith("“") && bare.endsWith("”")));
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
