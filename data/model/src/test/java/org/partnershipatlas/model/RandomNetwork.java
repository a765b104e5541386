package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random records in which every attribute of every kind occurs; the same seed, the same records.
 */
public final class RandomNetwork {
  private static final List<String> TEXTS =
      List.of(
          "Advice",
          "Ælfric & Søn",
          "=SUM(A1)",
          "two\nlines",
          "- dash",
          "@home",
          "+44",
          "0012",
          "a, \"quoted\" b",
          "2004",
          "yes",
          "ünïcode – dash",
          "5.10",
          "TRUE",
          "x=y");
  private final Random random;
  private final int perKind;
  private final Map<Kind, List<String>> ids = new EnumMap<>(Kind.class);

  private RandomNetwork(long seed, int perKind) {
    this.random = new Random(seed);
    this.perKind = perKind;
  }

  /** That many records of each kind. */
  public static List<AtlasRecord> records(long seed, int perKind) {
    return new RandomNetwork(seed, perKind).make();
  }

  private List<AtlasRecord> make() {
    for (Kind kind : Kind.values()) {
      List<String> own = new ArrayList<>();
      for (int i = 0; i < perKind; i++) {
        own.add(kind.word().charAt(0) + "" + kind.ordinal() + "-" + i);
      }
      ids.put(kind, own);
    }
    List<AtlasRecord> records = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (String id : list(kind)) {
        records.add(row(kind, id).toRecord());
      }
    }
    return records;
  }

  private List<String> list(Kind kind) {
    return ids.getOrDefault(kind, List.of());
  }

  private Row row(Kind kind, String id) {
    Row row = Row.of(kind, id);
    for (Attribute attribute : kind.attributes()) {
      if (attribute.required() || random.nextInt(3) > 0) {
        int count = attribute.list() ? 1 + random.nextInt(3) : 1;
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          values.add(value(attribute, i));
        }
        row = row.with(attribute.name(), values);
      }
    }
    return kind == Kind.RULE ? ruling(row) : row;
  }

  /** A rule names one that there is, and has a limit only where that one has. */
  private Row ruling(Row row) {
    RuleKind rule = pick(List.of(RuleKind.values()));
    boolean limited = rule.limit().isPresent() && row.find("limit").isPresent();
    return row.with("kind", rule.word())
        .with("limit", limited ? List.of(Integer.toString(1 + random.nextInt(99))) : List.of());
  }

  private String value(Attribute attribute, int place) {
    return switch (attribute.type()) {
      case TEXT -> pick(TEXTS) + (place == 0 ? "" : " " + place);
      case WORD -> pick(attribute.words());
      case DATE -> date(attribute.name());
      case WHOLE -> Integer.toString(1 + random.nextInt(4));
      case NUMBER -> List.of("7.5", "37", "0.25").get(random.nextInt(3));
      case YES_NO -> random.nextBoolean() ? "yes" : "no";
      case REF -> reference(attribute);
      case MAP -> "column " + place + "=" + pick(TEXTS);
    };
  }

  // "from" lies before "to", so that no interval is turned round.
  private String date(String name) {
    int year = (name.equals("to") ? 2010 : 2000) + random.nextInt(9);
    return switch (random.nextInt(3)) {
      case 0 -> Integer.toString(year);
      case 1 -> year + "-0" + (1 + random.nextInt(9));
      default -> year + "-1" + random.nextInt(3) + "-0" + (1 + random.nextInt(9));
    };
  }

  private String reference(Attribute attribute) {
    List<Kind> kinds =
        attribute.targets().isEmpty()
            ? List.of(Kind.values())
            : attribute.targets().stream().sorted().toList();
    Kind kind = pick(kinds);
    String id = pick(list(kind));
    return attribute.bare() ? id : kind.word() + ":" + id;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
