package org.partnershipatlas.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the constants of closed lists by their words, whatever the case, spacing or hyphens. */
public final class Words {
  // Most words are written just as their list has them, and a register holds millions.
  private static final ClassValue<Map<String, Optional<?>>> EXACT =
      new ClassValue<>() {
        @Override
        protected Map<String, Optional<?>> computeValue(Class<?> list) {
          Map<String, Optional<?>> words = new HashMap<>();
          for (Object each : list.getEnumConstants()) {
            if (each instanceof Word word) {
              words.putIfAbsent(word.word(), Optional.of(each));
            }
          }
          return words;
        }
      };

  private Words() {}

  /** The constant whose word is that text, or empty. */
  @SuppressWarnings("unchecked") // what is kept for a list holds its constants
  public static <E extends Enum<E> & Word> Optional<E> find(Class<E> list, String text) {
    Optional<?> exact = EXACT.get(list).get(text);
    if (exact != null) {
      return (Optional<E>) exact;
    }
    String key = key(text);
    return Arrays.stream(list.getEnumConstants())
        .filter(e -> key(e.word()).equals(key))
        .findFirst();
  }

  /** Every word of a closed list, in its order. */
  public static List<String> list(Class<? extends Word> list) {
    return Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
  }

  /** A text reduced to its letters and digits, in lower case and without accents. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
