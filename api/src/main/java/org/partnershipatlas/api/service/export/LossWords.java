package org.partnershipatlas.api.service.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.exchange.Loss;

/** What a file leaves out, told in words: a line for each kind of record. */
public final class LossWords {
  private LossWords() {}

  /** All that a file of that kind leaves out; nothing where it holds the whole. */
  public static List<String> of(ExportKind kind, View view) {
    return Stream.concat(
            lines(kind.losses(view), view.network()).stream(), keptBack(view.names()).stream())
        .toList();
  }

  /**
   * What is kept back where people are not named in full. Not counted: how much there is would tell
   * of what is not to be told.
   */
  private static Optional<String> keptBack(Names names) {
    String others =
        "contact details, columns that are none of Atlas’s own, notes about people and their seats,"
            + " answers to surveys,"
            + " who funds whom, and who checked what, where they are recorded";
    return switch (names) {
      case FULL -> Optional.empty();
      case AGREED -> Optional.of("the names of those who have not agreed; " + others);
      case ROLES_ONLY -> Optional.of("people’s names, but for holders of public office; " + others);
      case COUNTS_ONLY -> Optional.of("people’s names and the parts that they play; " + others);
    };
  }

  private static List<String> lines(List<Loss> losses, Network network) {
    Map<Kind, Map<String, Integer>> parts = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Loss loss : losses) {
      if (loss.attribute().isEmpty()) {
        lines.add(counted(loss.kind(), loss.count()) + " altogether" + examples(loss, network));
      } else {
        parts
            .computeIfAbsent(loss.kind(), none -> new LinkedHashMap<>())
            .merge(loss.attribute().get().replace('_', ' '), loss.count(), Integer::sum);
      }
    }
    parts.forEach((kind, told) -> lines.add("of " + plural(kind) + ": " + listed(told)));
    return lines;
  }

  private static String listed(Map<String, Integer> parts) {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + " (" + part.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String examples(Loss loss, Network network) {
    return loss.examples().stream()
        .map(id -> Titles.of(network, id))
        .distinct()
        .limit(2)
        .map(name -> "“" + name + "”")
        .collect(Collectors.joining(", ", " (such as ", ")"));
  }

  private static String counted(Kind kind, int count) {
    return count == 1 ? "1 " + kind.word().replace('_', ' ') : count + " " + plural(kind);
  }

  private static String plural(Kind kind) {
    return kind == Kind.COMPLETENESS
        ? "statements of completeness"
        : kind.sheet().toLowerCase(Locale.ROOT);
  }
}
