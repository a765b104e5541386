package org.partnershipatlas.visualiser;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.ConnectorRole;

/**
 * How one record reaches another, to be drawn from left to right.
 *
 * @param heading the heading of the picture
 * @param from the record at the left end
 * @param to the record at the right end
 * @param ways the ways there, the one to be read first at the top; none where there is none
 * @param noWay what is said where no usable way is recorded
 * @param notes what stands below the picture
 */
public record Story(
    String heading,
    Stop from,
    Stop to,
    List<Way> ways,
    Optional<String> noWay,
    List<String> notes) {
  public Story {
    ways = List.copyOf(ways);
    notes = List.copyOf(notes);
  }

  /** How sure a step is. */
  public enum Sureness {
    RECORDED,
    /** It is not known whether those on it talk. */
    POSSIBLE,
    /** A nomination whose seat nobody is known to fill. */
    PLANNED
  }

  /**
   * One way.
   *
   * @param name what it is: the shortest recorded route, another, one that is planned
   * @param stops what it goes through, one more than there are steps
   * @param weakest which step most depends on; none where the way has one step only
   */
  public record Way(String name, List<Stop> stops, List<Step> steps, Optional<Integer> weakest) {
    public Way {
      stops = List.copyOf(stops);
      steps = List.copyOf(steps);
      if (steps.isEmpty() || stops.size() != steps.size() + 1) {
        throw new IllegalArgumentException(
            "A way needs one stop more than steps: %d and %d"
                .formatted(stops.size(), steps.size()));
      }
      int count = steps.size();
      if (weakest.filter(w -> w < 0 || w >= count).isPresent()) {
        throw new IllegalArgumentException("There is no step " + weakest.get());
      }
    }
  }

  /**
   * A record on the way.
   *
   * @param detail what it is, in a word or two; may be empty
   */
  public record Stop(Id<?> record, String name, String detail) {}

  /**
   * What joins two stops.
   *
   * @param words how the step is told in its direction, such as <em>reports to</em>
   * @param onPaper whether it is a formal link, which nobody named need carry
   * @param cost in steps
   * @param record the first of the rows that it rests on; empty where there is none
   */
  public record Step(
      ConnectorRole role,
      String words,
      Sureness sureness,
      boolean onPaper,
      boolean forward,
      double cost,
      String record) {}
}
