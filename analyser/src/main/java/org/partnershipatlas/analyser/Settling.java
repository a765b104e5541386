package org.partnershipatlas.analyser;

import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * What somebody would have to record for an answer to become possible.
 *
 * @param what what to record: the word of a list that may be marked complete, or an attribute in
 *     plain words, such as <em>holders of seats</em>
 * @param of the records of which it is to be recorded, in reading order
 */
public record Settling(String what, List<Id<?>> of) {
  public Settling {
    of = List.copyOf(of);
  }
}
