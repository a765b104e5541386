package org.partnershipatlas.register.whole;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The entries {@code key=value} of an attribute, by their keys. */
final class Entries {
  private Entries() {}

  static Map<String, String> of(List<String> texts) {
    Map<String, String> entries = new TreeMap<>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      entries.put(text.substring(0, equals), text.substring(equals + 1));
    }
    return entries;
  }
}
