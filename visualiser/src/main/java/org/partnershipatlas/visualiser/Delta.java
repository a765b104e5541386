package org.partnershipatlas.visualiser;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * How two networks differ, to be shown on the groups and links of both.
 *
 * @param heading the heading of the picture
 * @param dates the two days, or the two networks, in words
 * @param turns what became of groups and links, by their ids as text; others are the same
 * @param notes what stands below the picture
 */
public record Delta(String heading, String dates, Map<String, Turn> turns, List<String> notes) {
  public Delta {
    turns = Collections.unmodifiableMap(new TreeMap<>(turns));
    notes = List.copyOf(notes);
  }

  /** What became of a record; nothing where it is the same. */
  public Turn of(Id<?> id) {
    return turns.getOrDefault(id.toString(), Turn.SAME);
  }

  /**
   * What became of one record.
   *
   * @param look new, ended or changed; plain where it is the same
   * @param words what is said of it, such as <em>1 seat fell vacant</em>
   */
  public record Turn(Look look, String words) {
    /** Of what is the same on both sides. */
    public static final Turn SAME = new Turn(Look.PLAIN, "");

    public Turn {
      boolean known =
          look == Look.PLAIN || look == Look.NEW || look == Look.ENDED || look == Look.CHANGED;
      if (!known) {
        throw new IllegalArgumentException("Nothing becomes " + look.word());
      }
    }
  }
}
