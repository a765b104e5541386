package org.partnershipatlas.register.neo4j;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Attribute;

/**
 * A row's values as properties that a person can read in Neo4j Browser, and back.
 *
 * <p>Whole numbers, numbers and yes/no are Neo4j's own types. A date stays the text as typed, since
 * {@code 2004} and {@code 2004-05} are no dates to Neo4j and must come back as they were; such
 * texts still sort and compare by time. Each column of {@code extra} is a property of its own,
 * {@code extra.Phone}.
 */
final class Properties {
  private static final String EXTRA = "extra.";

  private Properties() {}

  /** Adds the values of an attribute that is no reference. */
  static void put(Map<String, Object> properties, Attribute attribute, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    if (attribute.type() == Attribute.Type.MAP) {
      for (String text : texts) {
        int equals = text.indexOf('=');
        properties.put(EXTRA + text.substring(0, equals), text.substring(equals + 1));
      }
    } else if (attribute.list()) {
      properties.put(attribute.name(), texts);
    } else {
      properties.put(attribute.name(), value(attribute, texts.get(0)));
    }
  }

  /** The values that an attribute has among the properties; none where it is not recorded. */
  static List<String> read(Attribute attribute, Map<String, Object> properties) {
    if (attribute.type() == Attribute.Type.MAP) {
      return entries(properties);
    }
    Object value = properties.get(attribute.name());
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(Properties::text).toList()
        : List.of(text(value));
  }

  private static List<String> entries(Map<String, Object> properties) {
    List<String> entries = new ArrayList<>(0);
    for (Map.Entry<String, Object> entry : properties.entrySet()) {
      if (entry.getKey().startsWith(EXTRA)) {
        entries.add(entry.getKey().substring(EXTRA.length()) + "=" + text(entry.getValue()));
      }
    }
    Collections.sort(entries);
    return entries;
  }

  /** What must be set to make one set of properties the other; null takes a property away. */
  static Map<String, Object> difference(Map<String, Object> before, Map<String, Object> after) {
    Map<String, Object> changed = new LinkedHashMap<>();
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .forEach(
            name -> {
              // A driver parameter, where null means "not there any more".
              putNull(changed, name);
            });
    after.forEach(
        (name, value) -> {
          if (!value.equals(before.get(name))) {
            changed.put(name, value);
          }
        });
    return changed;
  }

  @SuppressWarnings("NullAway")
  private static void putNull(Map<String, Object> map, String name) {
    map.put(name, null);
  }

  private static Object value(Attribute attribute, String text) {
    return switch (attribute.type()) {
      case WHOLE -> Long.valueOf(text);
      case YES_NO -> text.equals("yes");
      case NUMBER -> number(text);
      default -> text;
    };
  }

  /** A number that a double cannot hold exactly stays the text that it was. */
  private static Object number(String text) {
    double value = Double.parseDouble(text);
    return text(value).equals(text) ? (Object) value : text;
  }

  private static String text(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Double number) {
      BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
      return exact.toPlainString();
    }
    return value.toString();
  }
}
