package org.partnershipatlas.analyser;

import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * What cannot be told yet, one for each kind of question: an absence that no completeness record
 * makes a fact.
 *
 * @param kind the word of the question, such as <em>no sector voice</em>
 * @param cases how many cases of it cannot be told
 * @param about the records concerned, in reading order
 * @param settledBy what would settle it
 * @param listed what the lists show as far as they go, in reading order
 */
public record CannotTell(
    String kind, int cases, List<Id<?>> about, List<Settling> settledBy, List<ListedSeats> listed) {
  public CannotTell {
    listed = List.copyOf(listed);
    about = List.copyOf(about);
    settledBy = List.copyOf(settledBy);
  }
}
