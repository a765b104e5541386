package org.partnershipatlas.register.slip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Words;

/** What somebody says of a row. */
enum Mark {
  /** It is as it stands there. */
  RIGHT("right", Set.of("yes", "y", "ok", "okay", "correct", "tick", "true", "r", "stillright")),
  /** It is not. */
  WRONG("wrong", Set.of("no", "n", "incorrect", "false", "w", "notright")),
  /** It was so, and has ended. */
  LEFT("left", Set.of("gone", "ended", "l", "hasleft", "hasended", "leftended", "closed"));

  private final String word;
  private final Set<String> others;

  Mark(String word, Set<String> others) {
    this.word = word;
    this.others = others;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(mark -> mark.word).toList();
  }

  /** The mark that a text is; none where it is blank or something else. */
  static Optional<Mark> find(String typed) {
    String key = Words.key(typed);
    if (typed.equals("✓") || typed.equals("✔")) {
      return Optional.of(RIGHT);
    }
    if (typed.equals("✗") || typed.equals("✘")) {
      return Optional.of(WRONG);
    }
    return Arrays.stream(values())
        .filter(mark -> mark.word.equals(key) || mark.others.contains(key))
        .findFirst();
  }
}
