package org.partnershipatlas.analyser.words;

import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * A sentence with the rows that it rests on.
 *
 * @param heading what it stands under, where sentences are many
 */
public record Sentence(String heading, String text, List<Id<?>> records) {
  public Sentence {
    records = List.copyOf(records);
  }
}
