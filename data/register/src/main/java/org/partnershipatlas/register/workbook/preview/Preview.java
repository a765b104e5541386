package org.partnershipatlas.register.workbook.preview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * What a file would change in what is known, before anything is changed. Answers make another
 * preview; its {@link #changes} are what applying it means, all of them or none.
 *
 * @param entries what would happen to each record, in the order of the file; what is ended because
 *     the file no longer holds it comes last
 * @param questions those that are still open
 * @param memberships each group of the file, to be asked whether its seats are all there
 * @param changes what to apply
 * @param reading the file, with its problems and how its columns were understood
 */
public record Preview(
    List<Entry> entries,
    List<Question> questions,
    List<Membership> memberships,
    List<Change> changes,
    Reading reading) {

  /** Keeps its own lists. */
  public Preview {
    entries = List.copyOf(entries);
    questions = List.copyOf(questions);
    memberships = List.copyOf(memberships);
    changes = List.copyOf(changes);
  }

  /** The preview of a reading before anything is answered. */
  public static Preview of(Reading reading, Network known) {
    return of(reading, known, Answers.NONE);
  }

  /**
   * The preview of a reading.
   *
   * @param known the network that the file was read against
   */
  public static Preview of(Reading reading, Network known, Answers answers) {
    return of(reading, known, answers, Progress.NONE);
  }

  /** The same, telling how far it is. */
  public static Preview of(Reading reading, Network known, Answers answers, Progress progress) {
    return new Import(reading, known, answers, progress).preview();
  }

  /** The network with the changes made, or as it was, with the reasons. */
  public Outcome applyTo(Network known) {
    return known.with(changes);
  }

  /** How many records meet each fate; those that are left meet none. */
  public Map<Entry.Effect, Integer> counts() {
    Map<Entry.Effect, Integer> counts = new TreeMap<>();
    for (Entry.Effect effect : Entry.Effect.values()) {
      counts.put(effect, 0);
    }
    entries.stream()
        .filter(entry -> entry.choice().taken())
        .forEach(entry -> counts.merge(entry.effect(), 1, Integer::sum));
    return counts;
  }

  /** The faults of the file; their rows are left out. */
  public List<Problem> faults() {
    return reading.faults();
  }
}
