package org.partnershipatlas.api.service;

import java.util.List;
import org.partnershipatlas.model.Names;

/** The short words by which a names level is asked for. */
public final class NamesWord {
  private static final List<String> WORDS = List.of("full", "agreed", "roles", "counts");

  private NamesWord() {}

  /** The level of that word. */
  public static Names parse(String field, String text) {
    return switch (text) {
      case "full" -> Names.FULL;
      case "agreed", "names where agreed" -> Names.AGREED;
      case "roles", "roles only" -> Names.ROLES_ONLY;
      case "counts", "counts only" -> Names.COUNTS_ONLY;
      default ->
          throw Refusal.of(
              ProblemCode.BAD_PARAMETER,
              "There is no such level of naming people.",
              field,
              text,
              NearMiss.suggest(text, WORDS));
    };
  }

  /** The word of that level. */
  public static String of(Names names) {
    return WORDS.get(names.ordinal());
  }
}
