package org.partnershipatlas.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a name once case, accents, punctuation and, for people, titles and honours are
 * taken off. Two names with equal keys are one name as far as a spreadsheet can tell; {@link #near}
 * says which unequal ones a person should be asked about.
 *
 * @param text the folded words, each once as written, parted by single spaces; may be empty
 */
public record NameKey(String text) implements Comparable<NameKey> {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "doctor",
          "prof",
          "professor",
          "rev",
          "revd",
          "reverend",
          "the",
          "rt",
          "right",
          "hon",
          "honourable",
          "cllr",
          "cllrs",
          "councillor",
          "coun",
          "ald",
          "alderman",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "baron",
          "canon",
          "fr",
          "rabbi",
          "imam",
          "col",
          "colonel",
          "maj",
          "major",
          "capt",
          "captain",
          "lt",
          "cdr",
          "supt",
          "superintendent",
          "insp",
          "inspector",
          "chief",
          "ven",
          "venerable",
          "bishop");

  /** Letters after a name that are no surname anybody has. */
  private static final Set<String> HONOURS =
      Set.of(
          "obe", "mbe", "cbe", "kbe", "dbe", "bem", "kcb", "dcb", "cmg", "mvo", "cvo", "qpm", "kpm",
          "qfsm", "mp", "mep", "msp", "jp", "qc", "kc", "phd", "dphil", "bsc", "msc", "mba", "frsa",
          "frcp", "frcn", "fcipd", "mcipd", "dsc", "rgn", "esq");

  /**
   * Letters that are surnames too: taken off only where the rest of the name is not in capitals.
   */
  private static final Set<String> DOUBTFUL_HONOURS = Set.of("ma", "ba", "dl", "cb", "ms", "am");

  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("['’‘`´.]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Keeps the folded text. */
  public NameKey {
    text = text.strip();
  }

  /** The key of a body, a place or a list entry: nothing is taken off but case and punctuation. */
  public static NameKey of(String name) {
    return new NameKey(String.join(" ", words(name)));
  }

  /** The key of a person's name, titles before it and honours after it taken off. */
  public static NameKey ofPerson(String name) {
    String turned = surnameLast(name);
    List<String> plain = new ArrayList<>(words(turned));
    while (plain.size() > 1 && TITLES.contains(plain.get(0))) {
      plain.remove(0);
    }
    boolean shouted = turned.equals(turned.toUpperCase(Locale.ROOT));
    while (plain.size() > 1 && isHonour(plain, shouted, turned)) {
      plain.remove(plain.size() - 1);
    }
    return new NameKey(String.join(" ", plain));
  }

  /** Whether a folded word is a title that stands before a name. */
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether a word of a text is letters after a name; those that are surnames too in capitals. */
  static boolean isHonour(String written) {
    String word = of(written).text();
    return HONOURS.contains(word)
        || (DOUBTFUL_HONOURS.contains(word) && written.equals(written.toUpperCase(Locale.ROOT)));
  }

  /** Whether the name carries a councillor's title. */
  public static boolean saysCouncillor(String name) {
    for (String word : words(name)) {
      if (word.equals("cllr") || word.equals("councillor") || word.equals("coun")) {
        return true;
      }
      if (!TITLES.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether nothing is left, as of a name made of punctuation alone. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Whether a person should be asked if two different keys are one name: the same words in another
   * order, one letter wrong in five or more, two in ten or more, or one the initials of the other.
   */
  public boolean near(NameKey other) {
    if (equals(other) || isEmpty() || other.isEmpty()) {
      return false;
    }
    return sameWords(other)
        || initialsOf(other)
        || other.initialsOf(this)
        || sameButForLetters(other);
  }

  @Override
  public int compareTo(NameKey other) {
    return text.compareTo(other.text);
  }

  private boolean sameButForLetters(NameKey other) {
    int longer = Math.max(text.length(), other.text.length());
    int allowed = longer >= 10 ? 2 : longer >= 5 ? 1 : 0;
    return allowed > 0
        && Math.abs(text.length() - other.text.length()) <= allowed
        && distinctions().equals(other.distinctions())
        && EditDistance.within(text, other.text, allowed);
  }

  /** "Ward 1" and "Ward 2", "North Devon" and "South Devon" differ little and are two each. */
  private String distinctions() {
    StringBuilder kept = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean number = !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
      if (number || COMPASS.contains(word)) {
        kept.append(word).append(' ');
      }
    }
    return kept.toString();
  }

  private boolean sameWords(NameKey other) {
    if (text.length() != other.text.length() || text.indexOf(' ') < 0) {
      return false;
    }
    String[] mine = text.split(" ", -1);
    String[] theirs = other.text.split(" ", -1);
    Arrays.sort(mine);
    Arrays.sort(theirs);
    return Arrays.equals(mine, theirs);
  }

  private boolean initialsOf(NameKey other) {
    if (text.length() < 3 || text.length() > 12 || text.indexOf(' ') >= 0) {
      return false;
    }
    String[] parts = other.text.split(" ", -1);
    if (parts.length < 3) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder weighty = new StringBuilder();
    for (String part : parts) {
      all.append(part.charAt(0));
      if (!Set.of("of", "and", "the", "for", "in", "on").contains(part)) {
        weighty.append(part.charAt(0));
      }
    }
    return text.contentEquals(all) || text.contentEquals(weighty);
  }

  private static boolean isHonour(List<String> plain, boolean shouted, String name) {
    String last = plain.get(plain.size() - 1);
    if (HONOURS.contains(last)) {
      return true;
    }
    return plain.size() > 2
        && !shouted
        && DOUBTFUL_HONOURS.contains(last)
        && name.replace(".", "").strip().endsWith(last.toUpperCase(Locale.ROOT));
  }

  /** "Smith, Jane" is Jane Smith; "Jane Smith, OBE" is not turned round. */
  private static String surnameLast(String name) {
    int comma = name.indexOf(',');
    if (comma <= 0 || name.indexOf(',', comma + 1) >= 0) {
      return name;
    }
    List<String> before = words(name.substring(0, comma));
    List<String> after = words(name.substring(comma + 1));
    boolean honour = !after.isEmpty() && isLetters(after.get(0));
    return before.size() > 2 || after.isEmpty() || after.size() > 3 || honour
        ? name
        : name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
  }

  private static boolean isLetters(String word) {
    return HONOURS.contains(word) || DOUBTFUL_HONOURS.contains(word);
  }

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.chars().anyMatch(c -> c > 127)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
      plain = plain.toLowerCase(Locale.ROOT);
    }
    plain = SILENT.matcher(plain.replace("&", " and ")).replaceAll("");
    plain = GAPS.matcher(plain).replaceAll(" ").strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
  }
}
