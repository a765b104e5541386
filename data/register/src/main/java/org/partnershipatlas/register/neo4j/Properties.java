package org.partnershipatlas.register.neo4j;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.RowBuilder;
import org.partnershipatlas.model.TextPool;

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

  /** Whether a property is a column of {@code extra}. */
  static boolean isExtra(String name) {
    return name.startsWith(EXTRA);
  }

  /** The entry of {@code extra} that such a property is. */
  static String entry(String name, Object value) {
    return name.substring(EXTRA.length()) + "=" + text(value);
  }

  /** Says in a row what the value of a property stands for. */
  static void read(RowBuilder row, String name, Object value, TextPool pool) {
    if (value instanceof List<?> list) {
      row.put(name, list.stream().map(Properties::text).toList());
    } else {
      pool.put(row, name, text(value));
    }
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
