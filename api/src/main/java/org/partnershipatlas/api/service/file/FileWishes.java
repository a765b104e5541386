package org.partnershipatlas.api.service.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.register.exchange.read.NodesAre;

/**
 * What somebody says of files before they are read.
 *
 * @param nodes what the nodes of a graph are
 * @param scale the highest answer that a survey allowed
 */
public record FileWishes(NodesAre nodes, Optional<Integer> scale) {
  /** Nothing is said; it is told by looking at them. */
  public static final FileWishes NONE = new FileWishes(NodesAre.NOT_SAID, Optional.empty());

  private static final Pattern SCALE = Pattern.compile("(?:1\\s*(?:-|–|to)\\s*)?(\\d{1,2})");
  private static final int MOST = 20;

  /**
   * As texts say them.
   *
   * @throws Refusal if one says nothing that can be meant
   */
  public static FileWishes of(Optional<String> as, Optional<String> scale) {
    return new FileWishes(
        as.map(FileWishes::nodes).orElse(NodesAre.NOT_SAID), scale.map(FileWishes::scale));
  }

  private static NodesAre nodes(String text) {
    return NodesAre.find(text.strip())
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.BAD_PARAMETER,
                    "It is not told what the nodes are.",
                    "as",
                    text,
                    "Say people, organisations, groups or posts; or, where the file says it of each"
                        + " node, kind: and the name of that column, such as kind:type."));
  }

  private static int scale(String text) {
    Matcher scale = SCALE.matcher(text.strip());
    int most = scale.matches() ? Integer.parseInt(scale.group(1)) : 0;
    if (most < 2 || most > MOST) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "That is no scale.",
          "scale",
          text,
          "Write the lowest and the highest answer, such as 1-5; the lowest is 1.");
    }
    return most;
  }
}
