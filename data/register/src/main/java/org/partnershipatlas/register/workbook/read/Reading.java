package org.partnershipatlas.register.workbook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * What a file says, with everything that a person should know of how it was understood.
 *
 * @param records every record without fault, each naming only records that are here or known
 * @param problems faults, each with its place and mend, whose rows were left out; questions; notes
 * @param questions what only a person can say
 * @param mappings how each column was understood
 * @param notes what was done on the way
 * @param counts what became of the rows
 * @param sheets how each sheet and its columns were understood; none of what is no sheet
 */
public record Reading(
    List<ReadRecord> records,
    List<Problem> problems,
    List<Question> questions,
    List<Mapping> mappings,
    List<Note> notes,
    Counts counts,
    List<ReadSheet> sheets) {

  /** Keeps its own lists. */
  public Reading {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
    questions = List.copyOf(questions);
    mappings = List.copyOf(mappings);
    notes = List.copyOf(notes);
    sheets = List.copyOf(sheets);
  }

  /** What files that are no sheets say. */
  public Reading(
      List<ReadRecord> records,
      List<Problem> problems,
      List<Question> questions,
      List<Mapping> mappings,
      List<Note> notes,
      Counts counts) {
    this(records, problems, questions, mappings, notes, counts, List.of());
  }

  /** The file as a network by itself, every question answered "two"; for a file read alone. */
  public Network network(LocalDate day) {
    List<AtlasRecord> all = records.stream().map(each -> each.row().toRecord()).toList();
    return Network.of(all, day);
  }

  /** How many records of each kind there are, kinds without any left out. */
  public Map<Kind, Integer> sizes() {
    Map<Kind, Integer> sizes = new TreeMap<>();
    records.forEach(each -> sizes.merge(each.row().kind(), 1, Integer::sum));
    return sizes;
  }

  /** The same with more to be told of what was done. */
  public Reading noting(List<Note> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Note> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Reading(records, problems, questions, mappings, all, counts, sheets);
  }

  /** The same with more problems, of rows that are not taken. */
  public Reading faulting(List<Problem> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Reading(records, all, questions, mappings, notes, counts, sheets);
  }

  /** The faults alone. */
  public List<Problem> faults() {
    return problems.stream().filter(each -> each.level() == Problem.Level.FAULT).toList();
  }
}
