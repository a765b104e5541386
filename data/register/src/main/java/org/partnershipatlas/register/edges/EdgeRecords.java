package org.partnershipatlas.register.edges;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.TableRow;

/**
 * Makes records of pairs: each end a record, each row a relationship, or a seat with its holder. A
 * pair that is repeated is as many records; what is made of it is for whoever measures.
 */
final class EdgeRecords {
  private final EdgeForm form;
  private final List<Problem> problems;
  private final List<Note> notes;
  private final EdgeNodes nodes;
  private final Map<Map<String, String>, About> abouts = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final List<AtlasRecord> pairs = new ArrayList<>();
  private int blankWeights;

  EdgeRecords(EdgeForm form, List<Problem> problems, List<Note> notes) {
    this.form = form;
    this.problems = problems;
    this.notes = notes;
    this.nodes = new EdgeNodes(form, problems, notes);
  }

  void readNodes(EdgeSheet sheet) {
    nodes.read(sheet);
  }

  void readEdges(EdgeSheet sheet) {
    Map<String, Integer> others =
        sheet.others(Set.of(form.first(), form.second(), EdgeSheet.WEIGHT));
    int read = 0;
    for (TableRow row : sheet.rows()) {
      String first = sheet.cell(row, form.first());
      String second = sheet.cell(row, form.second());
      if (hasEnd(sheet, row, form.first(), first)
          && hasEnd(sheet, row, form.second(), second)
          && hasWeight(sheet, row)) {
        Map<String, String> extra = new HashMap<>(EdgeSheet.texts(row, others));
        String weight = sheet.cell(row, EdgeSheet.WEIGHT);
        if (!weight.isEmpty()) {
          extra.put(EdgeSheet.WEIGHT, weight);
        }
        add(first, second, extra);
        read++;
      }
    }
    if (sheet.rows().isEmpty()) {
      notes.add(new Note(sheet.name(), 0, "there is no row below the header"));
    }
    notes.add(
        new Note(
            sheet.name(),
            0,
            read + (read == 1 ? " row" : " rows") + " read as " + what() + " (edge list)"));
  }

  private String what() {
    return form == EdgeForm.RELATIONSHIPS
        ? "dealings of one organisation with another"
        : "seats of a person on a group";
  }

  private boolean hasEnd(EdgeSheet sheet, TableRow row, String column, String end) {
    if (end.isEmpty()) {
      fault(
          "missing-end",
          "There is nothing in “" + sheet.typed(column) + "”.",
          sheet,
          row,
          column,
          "",
          "Fill it in, or take the row out. A node without links stands in nodes.csv.");
    }
    return !end.isEmpty();
  }

  private boolean hasWeight(EdgeSheet sheet, TableRow row) {
    String weight = sheet.cell(row, EdgeSheet.WEIGHT);
    if (weight.isEmpty()) {
      blankWeights += sheet.has(EdgeSheet.WEIGHT) ? 1 : 0;
      return true;
    }
    if (weight.matches("\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
      double value = Double.parseDouble(weight);
      if (value > 0 && value < Double.POSITIVE_INFINITY) {
        return true;
      }
    }
    fault(
        "bad-weight",
        "This weight is not a number above 0.",
        sheet,
        row,
        EdgeSheet.WEIGHT,
        weight,
        "Write how strong the tie is as a number such as 2 or 1.5, or leave it blank for 1.");
    return false;
  }

  private void fault(
      String code,
      String message,
      EdgeSheet sheet,
      TableRow row,
      String column,
      String value,
      String mend) {
    problems.add(
        new Problem(
            code,
            Problem.Level.FAULT,
            message,
            Problem.Place.cell(sheet.name(), row.number(), sheet.typed(column)),
            value,
            mend));
  }

  private void add(String first, String second, Map<String, String> extra) {
    String pair = first + '\u0000' + second;
    String key = pair + '\u0000' + occurrences.merge(pair, 1, Integer::sum);
    About about = extra.isEmpty() ? About.NOTHING : abouts.computeIfAbsent(extra, EdgeNodes::about);
    if (form == EdgeForm.RELATIONSHIPS) {
      pairs.add(
          new Relationship(
              Id.of(Kind.RELATIONSHIP, hash(key)),
              nodes.organisation(first),
              nodes.organisation(second),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Interval.ALWAYS,
              about));
    } else {
      Id<?> group = nodes.group(second);
      Id<?> person = nodes.person(first);
      String id = hash(key);
      pairs.add(Row.of(Kind.SEAT, id).with("group", group.value()).toRecord());
      pairs.add(
          Row.of(Kind.TENURE, id)
              .with("seat", id)
              .with("person", person.value())
              .with("extra", extra.entrySet().stream().map(EdgeNodes::entry).toList())
              .toRecord());
    }
  }

  /** The same pair has the same id whenever it is read; the id says nothing of the ends. */
  static String hash(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 23);
  }

  void finish() {
    if (blankWeights > 0) {
      notes.add(
          new Note(
              "",
              0,
              blankWeights
                  + (blankWeights == 1 ? " blank weight counts" : " blank weights count")
                  + " as 1"));
    }
    nodes.finish();
  }

  List<AtlasRecord> records() {
    List<AtlasRecord> all = new ArrayList<>(nodes.records());
    all.addAll(pairs);
    return all;
  }
}
