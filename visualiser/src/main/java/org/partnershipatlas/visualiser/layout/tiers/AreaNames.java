package org.partnershipatlas.visualiser.layout.tiers;

import java.util.Collection;

/** Names in fewer words, where what is left out stands above them. */
public final class AreaNames {
  private AreaNames() {}

  /** A name without the area before it; the whole name where nothing would be left to say. */
  public static String without(String name, String area) {
    String before = area.substring(0, area.length() - bracket(area).length()) + " ";
    String rest = name.startsWith(before) ? name.substring(before.length()).strip() : "";
    return rest.isEmpty() || !Character.isLetter(rest.charAt(0))
        ? name
        : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }

  /** What stands in brackets at the end of every one of some names; empty where that differs. */
  public static String bracket(Collection<String> names) {
    String first = names.stream().findFirst().map(AreaNames::bracket).orElse("");
    return names.stream().allMatch(n -> bracket(n).equals(first)) ? first : "";
  }

  /** A name without that end. */
  public static String plain(String name, String bracket) {
    return name.endsWith(bracket) ? name.substring(0, name.length() - bracket.length()) : name;
  }

  private static String bracket(String name) {
    int from = name.lastIndexOf(" (");
    return from > 0 && name.endsWith(")") ? name.substring(from) : "";
  }
}
