package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.register.workbook.cell.ContactHeader;
import org.partnershipatlas.register.workbook.cell.WordCell;

/** The headers that one kind of sheet knows. */
final class Vocabulary {

  /** Of a sheet of seats with the people in them. */
  static final Vocabulary SEATS = seats();

  private static final Map<Kind, Vocabulary> OF_KINDS = ofKinds();

  /** Meanings that are guessed at where a header only contains their words. */
  private static final Set<String> GUESSED =
      Set.of(
          "group.name",
          "person.name",
          "organisation.name",
          "seat.role",
          "tenure.from",
          "tenure.to",
          "tenure.term_ends",
          "deputy.name",
          "organisation.sector",
          "group.areas",
          "group.themes",
          "seat.route",
          "seat.speaks_for",
          "seat.voting");

  private final Map<Meaning, String> own = new LinkedHashMap<>();
  private final Map<Set<String>, Meaning> byWords = new LinkedHashMap<>();
  private final Map<String, Meaning> byJoined = new HashMap<>();

  static Vocabulary of(Kind kind) {
    return OF_KINDS.getOrDefault(kind, SEATS);
  }

  private void add(String header, Meaning meaning) {
    own.putIfAbsent(meaning, header);
    HeaderKey key = HeaderKey.of(header);
    byWords.putIfAbsent(key.words(), meaning);
    byJoined.putIfAbsent(key.joined(), meaning);
  }

  /** The header that a sheet of our own has for a meaning. */
  String header(Meaning meaning) {
    if (meaning.kept()) {
      return SheetMapping.KEEP;
    }
    return meaning.equals(Meaning.NOTHING)
        ? SheetMapping.LEAVE_OUT
        : own.getOrDefault(meaning, meaning.attribute());
  }

  /** Every meaning, by the header that a sheet of our own has for it, with what it is about. */
  Map<String, String> listMeanings() {
    Map<String, String> all = new LinkedHashMap<>();
    own.forEach((meaning, header) -> all.put(header, meaning.words()));
    return all;
  }

  /** What a header says in so many words. */
  Optional<Meaning> find(String header) {
    HeaderKey key = HeaderKey.of(header);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (header.startsWith("extra: ") || header.startsWith(ContactHeader.MARK)) {
      return Optional.empty();
    }
    return Optional.ofNullable(byWords.get(key.words()))
        .or(() -> Optional.ofNullable(byJoined.get(key.joined())));
  }

  /** The one meaning whose words a longer header contains; empty where there is none or several. */
  Optional<Meaning> guess(String header) {
    Set<String> words = HeaderKey.of(header).words();
    int longest = 0;
    Set<Meaning> best = new java.util.HashSet<>();
    for (Map.Entry<Set<String>, Meaning> each : byWords.entrySet()) {
      Meaning meaning = each.getValue();
      int size = each.getKey().size();
      boolean inside =
          GUESSED.contains(meaning.part() + "." + meaning.attribute())
              && words.containsAll(each.getKey());
      if (inside && size >= longest) {
        if (size > longest) {
          best.clear();
          longest = size;
        }
        best.add(meaning);
      }
    }
    return best.size() == 1 ? best.stream().findFirst() : Optional.empty();
  }

  private static Vocabulary seats() {
    Vocabulary seats = new Vocabulary();
    for (String line : WordCell.lines(Vocabulary.class, "seat-columns.txt")) {
      seats.addLine(line);
    }
    return seats;
  }

  private void addLine(String line) {
    int dot = line.indexOf(" . ");
    int equals = line.indexOf(" = ");
    Meaning meaning = new Meaning(line.substring(0, dot), line.substring(dot + 3, equals).strip());
    List<String> headers = new ArrayList<>(List.of(line.substring(equals + 3).split(";", -1)));
    headers.forEach(header -> add(header, meaning));
  }

  private static Map<Kind, Vocabulary> ofKinds() {
    Map<Kind, Vocabulary> all = new HashMap<>();
    for (Kind kind : Kind.values()) {
      Vocabulary own = new Vocabulary();
      own.add("id", new Meaning(kind.word(), "id"));
      for (Attribute attribute : kind.attributes()) {
        if (attribute.type() != Attribute.Type.MAP) {
          own.add(attribute.header(), new Meaning(kind.word(), attribute.name()));
        }
      }
      if (kind.dated()) {
        for (String until : List.of("until", "last day", "up to")) {
          own.add(until, new Meaning(kind.word(), "until"));
        }
      }
      all.put(kind, own);
    }
    for (String line : WordCell.lines(Vocabulary.class, "record-columns.txt")) {
      String kind = line.substring(0, line.indexOf(" . "));
      all.values().stream()
          .filter(each -> each.byWords.containsValue(new Meaning(kind, "id")))
          .forEach(each -> each.addLine(line));
    }
    return all;
  }
}
