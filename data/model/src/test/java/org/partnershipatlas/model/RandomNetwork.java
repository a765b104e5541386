package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What is hard to carry through a file, with no space at an end, since a record has none. */
  private static final List<String> ODD =
      List.of(
          "plain",
          "=1+1",
          "=HYPERLINK(\"http://x\")",
          "+44 1392 000",
          "-",
          "@here",
          "'=quoted",
          "''+twice",
          "'plain'",
          "\"whole\"",
          "\"",
          "a, \"b\" and ''c''",
          "semi;colon; ; end;",
          "one\ntwo\n\nthree",
          "tab\tinside",
          "two  spaces   three",
          "a\u00a0hard space",
          "a\u2028line separator",
          "😀 👩‍👩‍👧 party",
          "שלום עליכם",
          "\u202bright to left\u202c",
          "e\u0301 and é",
          "0012",
          "1e5",
          "5.10",
          "-0",
          "TRUE",
          "no",
          "2004",
          "2004-05",
          "2004-05-17",
          "1/2/2003",
          "40000",
          "vacant",
          "TBC",
          "?",
          "held",
          "withheld",
          "name",
          "group",
          "person",
          "id",
          "role",
          "EXAMPLE: not one",
          "x=y=z",
          "<b>&amp;</b> ]]> <!--",
          "_x000D_ and _x0041_",
          "#REF!",
          "sep=;",
          "{\"json\": [1]}",
          "null",
          "C:\\folder\\new",
          "group:hub",
          "long ".repeat(90) + "end");

  private static final List<String> ODD_IDS =
      List.of(
          "charity:", "=", "'", "-", "\"q\"", "ü ", "2004-", "group:", "a,b ", "😀", "EXAMPLE:");

  private static final List<String> ODD_COLUMNS =
      List.of(
          "column",
          "Column",
          "name",
          "Group",
          "person name",
          "id",
          "From",
          "until",
          "note 2",
          "Email",
          "contact:Phone",
          "contact:group email",
          "extra: name",
          "extra",
          "+cmd",
          "@x",
          "'=y",
          "2004",
          "?",
          "a;b",
          "a, b",
          "two\nlines",
          "ünïcode",
          "Home address",
          "seat: role");

  private final Random random;
  private final int perKind;
  private final boolean odd;
  private final Map<Kind, List<String>> ids = new EnumMap<>(Kind.class);
  private final Map<Kind, String> names = new EnumMap<>(Kind.class);

  private RandomNetwork(long seed, int perKind, boolean odd) {
    this.random = new Random(seed);
    this.perKind = perKind;
    this.odd = odd;
  }

  /** That many records of each kind. */
  public static List<AtlasRecord> records(long seed, int perKind) {
    return new RandomNetwork(seed, perKind, false).make();
  }

  /** The same with texts, ids and columns that are hard to carry through a file. */
  public static List<AtlasRecord> odd(long seed, int perKind) {
    return new RandomNetwork(seed, perKind, true).make();
  }

  private List<AtlasRecord> make() {
    for (Kind kind : Kind.values()) {
      List<String> own = new ArrayList<>();
      for (int i = 0; i < perKind; i++) {
        String id = kind.word().charAt(0) + "" + kind.ordinal() + "-" + i;
        own.add(odd && (i > 0 || random.nextInt(3) == 0) ? pick(odd(kind)) + id : id);
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

  /** Whoever gives a person an id gives one that is no word. */
  private static List<String> odd(Kind kind) {
    return kind == Kind.PERSON
        ? ODD_IDS.stream().filter(id -> OpaqueId.is(id + "1")).toList()
        : ODD_IDS;
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
    return kind == Kind.RULE ? ruling(row) : odd ? namesake(row) : row;
  }

  /** One in four of those after the first is called as the first of its kind is. */
  private Row namesake(Row row) {
    Optional<String> name = row.find("name");
    if (name.isEmpty()) {
      return row;
    }
    String first = names.putIfAbsent(row.kind(), name.get());
    return first != null && random.nextInt(4) == 0 ? row.with("name", first) : row;
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
      case TEXT -> text(attribute) + (place == 0 || odd ? "" : " " + place);
      case WORD -> pick(attribute.words());
      case DATE -> date(attribute.name());
      case WHOLE -> Integer.toString(1 + random.nextInt(4));
      case NUMBER -> List.of("7.5", "37", "0.25").get(random.nextInt(3));
      case YES_NO -> random.nextBoolean() ? "yes" : "no";
      case REF -> reference(attribute);
      case MAP -> (odd ? pick(ODD_COLUMNS) : "column " + place) + "=" + pick(odd ? ODD : TEXTS);
    };
  }

  private String text(Attribute attribute) {
    boolean place = odd && attribute.name().equals("positions");
    return place
        ? new Position(Id.group(pick(list(Kind.GROUP))), 1.5, -2, false).text()
        : pick(odd ? ODD : TEXTS);
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
    // An alias is for its keepers alone, so nothing that is shown names one.
    Kind kind = pick(odd ? kinds.stream().filter(k -> k != Kind.ALIAS).toList() : kinds);
    String id = pick(list(kind));
    return attribute.bare() ? id : kind.word() + ":" + id;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
