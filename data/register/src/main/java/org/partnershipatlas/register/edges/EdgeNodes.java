package org.partnershipatlas.register.edges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * The ends of pairs as records, with what a table of nodes says of them. An id is kept as given; a
 * person's, which may be a name, and one that no record can have, stand in the column {@code id} of
 * what else is known of the record.
 */
final class EdgeNodes {
  private static final Set<String> TAKEN = Set.of(EdgeSheet.ID, "name", "label");

  private final EdgeForm form;
  private final List<Problem> problems;
  private final List<Note> notes;
  private final Map<String, Map<Kind, Stated>> stated = new LinkedHashMap<>();
  private final Map<String, Id<?>> firsts = new HashMap<>();
  private final Map<String, Id<?>> seconds = new HashMap<>();
  private final List<AtlasRecord> records = new ArrayList<>();

  /** What a row of the table of nodes says; of any kind where it does not say which. */
  private record Stated(String name, String kind, Map<String, String> others) {}

  EdgeNodes(EdgeForm form, List<Problem> problems, List<Note> notes) {
    this.form = form;
    this.problems = problems;
    this.notes = notes;
  }

  void read(EdgeSheet sheet) {
    Map<String, Integer> others = sheet.others(TAKEN);
    for (TableRow row : sheet.rows()) {
      String id = sheet.cell(row, EdgeSheet.ID);
      String name = sheet.cell(row, sheet.has("name") ? "name" : "label");
      String kind = sheet.cell(row, sheet.has("kind") ? "kind" : "type");
      Stated said = new Stated(name, kind, EdgeSheet.texts(row, others));
      if (id.isEmpty()) {
        fault("missing-id", "This node has no id.", sheet, row, "Fill it in.");
      } else if (stated.computeIfAbsent(id, i -> new LinkedHashMap<>()).putIfAbsent(of(kind), said)
          != null) {
        fault("repeated-id", "Two nodes have the id “" + id + "”.", sheet, row, "Leave one out.");
      }
    }
    notes.add(new Note(sheet.name(), 0, sheet.rows().size() + " nodes read"));
  }

  /** Which record the kind of a node asks for; of pairs of organisations there is one only. */
  private Kind of(String kind) {
    if (form == EdgeForm.RELATIONSHIPS) {
      return Kind.ORGANISATION;
    }
    String word = kind.toLowerCase(Locale.ROOT);
    return word.equals("person") ? Kind.PERSON : word.equals("group") ? Kind.GROUP : Kind.SEAT;
  }

  private void fault(String code, String message, EdgeSheet sheet, TableRow row, String mend) {
    problems.add(
        new Problem(
            code,
            Problem.Level.FAULT,
            message,
            Problem.Place.cell(sheet.name(), row.number(), sheet.typed(EdgeSheet.ID)),
            sheet.cell(row, EdgeSheet.ID),
            mend));
  }

  Id<Organisation> organisation(String given) {
    return Id.organisation(end(firsts, Kind.ORGANISATION, given).value());
  }

  Id<?> person(String given) {
    return end(firsts, Kind.PERSON, given);
  }

  Id<?> group(String given) {
    return end(seconds, Kind.GROUP, given);
  }

  private Id<?> end(Map<String, Id<?>> known, Kind kind, String given) {
    Id<?> id = known.get(given);
    if (id == null) {
      id = make(kind, given);
      known.put(given, id);
    }
    return id;
  }

  private Id<?> make(Kind kind, String given) {
    Map<Kind, Stated> rows = stated.getOrDefault(given, Map.of());
    Stated said = rows.getOrDefault(kind, rows.get(Kind.SEAT));
    Map<String, String> extra = new TreeMap<>(said == null ? Map.of() : said.others());
    boolean own = kind != Kind.PERSON && isLegal(given);
    String value = own ? given : EdgeRecords.hash(kind.word() + '\u0000' + given);
    if (!own) {
      extra.put(EdgeSheet.ID, given);
    }
    String name = said == null || said.name().isEmpty() ? given : said.name();
    Row row = Row.of(kind, value).with("name", name);
    if (kind == Kind.ORGANISATION) {
      row = organised(row, extra);
    }
    records.add(
        row.with("extra", extra.entrySet().stream().map(EdgeNodes::entry).toList()).toRecord());
    return Id.of(kind, value);
  }

  /** Kind and sector are attributes of an organisation, under whatever case the header has. */
  private static Row organised(Row plain, Map<String, String> extra) {
    Row row = plain;
    for (Map.Entry<String, String> column : List.copyOf(extra.entrySet())) {
      String header = column.getKey();
      String text = column.getValue();
      if (EdgeSheet.key(header).equals("kind")) {
        row = row.with("kind", text);
        extra.remove(header);
      } else if (EdgeSheet.key(header).equals("sector")) {
        Optional<Sector> sector = Words.find(Sector.class, text);
        if (sector.isPresent()) {
          row = row.with("sector", sector.get().word());
          extra.remove(header);
        }
      }
    }
    return row;
  }

  private static boolean isLegal(String given) {
    return given.length() <= 200
        && given.equals(given.strip())
        && given.chars().noneMatch(c -> Character.isISOControl(c) || c == ';');
  }

  static String entry(Map.Entry<String, String> entry) {
    return entry.getKey().replace('=', ' ').strip() + "=" + entry.getValue();
  }

  static About about(Map<String, String> extra) {
    return new About(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        extra);
  }

  /** The nodes that no pair names: they are there without links. */
  void finish() {
    stated.forEach(
        (given, rows) -> {
          boolean named = firsts.containsKey(given) || seconds.containsKey(given);
          if (form == EdgeForm.RELATIONSHIPS) {
            organisation(given);
          } else if (rows.containsKey(Kind.PERSON)) {
            person(given);
          }
          if (rows.containsKey(Kind.GROUP)) {
            group(given);
          }
          if (!named && rows.containsKey(Kind.SEAT)) {
            unplaced(given);
          }
        });
  }

  // Nothing says on which side it belongs, so it cannot be counted on either.
  private void unplaced(String given) {
    notes.add(
        new Note(
            "nodes",
            0,
            "“"
                + given
                + "” is in no pair and its kind is neither person nor group; it was left out"));
  }

  List<AtlasRecord> records() {
    return records;
  }
}
