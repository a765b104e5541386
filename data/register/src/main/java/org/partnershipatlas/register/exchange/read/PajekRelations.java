package org.partnershipatlas.register.exchange.read;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The relations of a Pajek network, numbered and mostly named: {@code *Arcs :2 "friend"}. */
final class PajekRelations {
  private static final Pattern NUMBERED = Pattern.compile(":\\s*(\\d+)\\s*(.*)");

  private final Map<String, String> names = new HashMap<>();

  /** The name of the relation that a section is of; empty where it says none. */
  String of(String line) {
    Matcher numbered = NUMBERED.matcher(line);
    if (!numbered.find()) {
      return "";
    }
    String number = String.valueOf(numbered.group(1));
    String name = new Words(String.valueOf(numbered.group(2))).next();
    if (!name.isEmpty()) {
      names.put(number, name);
    }
    return numbered(number);
  }

  String numbered(String number) {
    return names.getOrDefault(number, "relation " + number);
  }
}
