package org.partnershipatlas.api.service.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.exchange.Loss;

/** What a file leaves out, told in words: a line for each kind of record. */
public final class LossWords {
  private LossWords() {}

  /** The lines; none where nothing is left out. */
  public static List<String> lines(List<Loss> losses, Network network) {
    Map<Kind, List<String>> parts = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Loss loss : losses) {
      if (loss.attribute().isEmpty()) {
        lines.add(counted(loss.kind(), loss.count()) + " altogether" + examples(loss, network));
      } else {
        parts
            .computeIfAbsent(loss.kind(), none -> new ArrayList<>())
            .add(loss.attribute().get().replace('_', ' ') + " (" + loss.count() + ")");
      }
    }
    parts.forEach((kind, told) -> lines.add("of " + plural(kind) + ": " + String.join(", ", told)));
    return lines;
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
