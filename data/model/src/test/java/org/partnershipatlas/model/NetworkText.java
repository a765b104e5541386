package org.partnershipatlas.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Networks written as text beside the expectation. A line is a record: its kind, its id, then
 * attributes {@code name=value}; a value with spaces stands in single quotes, a list is split at
 * semicolons, a required name that is left out is the id. Lines that begin with # are comments.
 *
 * <pre>
 * area devon kind=county
 * group hub name='Compact Hub' areas=devon
 * seat s1 group=hub reserved_for_sector=third
 * tenure t1 seat=s1 person=p1 on_behalf_of=cvs from=2004-05
 * </pre>
 */
public final class NetworkText {
  private static final Pattern PART = Pattern.compile("([a-z_]+)=(?:'([^']*)'|(\\S*))");

  private NetworkText() {}

  /** The network of that text as at that day, such as {@code 2026-11-22}. */
  public static Network network(String text, String day) {
    return Network.of(records(text), LocalDate.parse(day));
  }

  /** The records of that text. */
  public static List<AtlasRecord> records(String text) {
    List<AtlasRecord> records = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        records.add(record(line.strip()));
      }
    }
    return records;
  }

  /** The record of one line. */
  public static AtlasRecord record(String line) {
    String[] head = line.split("\\s+", 3);
    Kind kind = Id.parse(head[0] + ":" + head[1]).kind();
    Row row = Row.of(kind, head[1]);
    String rest = head.length > 2 ? head[2] : "";
    Matcher part = PART.matcher(rest);
    int end = 0;
    while (part.find()) {
      if (!rest.substring(end, part.start()).isBlank()) {
        throw new IllegalArgumentException("Not understood: " + line);
      }
      end = part.end();
      String value = part.group(2) != null ? part.group(2) : part.group(3);
      row = row.with(part.group(1), list(kind, part.group(1)) ? value.split(";") : one(value));
    }
    if (!rest.substring(end).isBlank()) {
      throw new IllegalArgumentException("Not understood: " + line);
    }
    for (String name : List.of("name", "title", "what")) {
      boolean needed = kind.findAttribute(name).map(Attribute::required).orElse(false);
      if (needed && row.find(name).isEmpty()) {
        row = row.with(name, head[1]);
      }
    }
    return row.toRecord();
  }

  private static String[] one(String value) {
    return new String[] {value};
  }

  private static boolean list(Kind kind, String name) {
    return kind.findAttribute(name).map(Attribute::list).orElse(false);
  }
}
