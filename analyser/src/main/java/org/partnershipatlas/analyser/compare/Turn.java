package org.partnershipatlas.analyser.compare;

import java.util.List;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Word;

/**
 * What became of one record.
 *
 * @param fields what differs in it, where both sides have it
 */
public record Turn(Id<?> id, What what, List<FieldTurn> fields) {
  public Turn {
    fields = List.copyOf(fields);
  }

  /** How the two sides differ in a record. */
  public enum What implements Word {
    GAINED("gained"),
    LOST("lost"),
    CHANGED("changed");

    private final String word;

    What(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** One attribute of a record on both sides; no texts where it is not recorded. */
  public record FieldTurn(String attribute, List<String> before, List<String> after) {
    public FieldTurn {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
