package org.partnershipatlas.register.exchange.read;

import java.util.Map;
import java.util.Set;

/**
 * An attribute as a file of XML declares it.
 *
 * @param name as its users see it
 * @param fallback the value where none is given, or empty
 */
record AttributeKey(String name, String fallback, Set<String> options) {
  AttributeKey {
    options = Set.copyOf(options);
  }

  AttributeKey withDefault(String text) {
    return new AttributeKey(name, text, options);
  }

  AttributeKey withOptions(Set<String> texts) {
    return new AttributeKey(name, fallback, texts);
  }

  /** Fills in what was not given, and takes out what was given and is empty. */
  static void fill(Iterable<AttributeKey> keys, Map<String, String> attributes, GraphBuilder into) {
    for (AttributeKey key : keys) {
      if (!key.fallback().isEmpty() && !attributes.containsKey(key.name())) {
        into.put(attributes, key.name(), key.fallback());
      }
    }
    attributes.values().removeIf(String::isEmpty);
  }
}
