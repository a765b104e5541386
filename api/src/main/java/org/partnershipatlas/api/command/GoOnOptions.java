package org.partnershipatlas.api.command;

import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import picocli.CommandLine.Option;

/**
 * Whether a command that cannot easily be taken back goes on, once it has said what it would do.
 */
final class GoOnOptions {
  @Option(names = "--preview", description = "Only say what would be done.")
  private boolean preview;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  /**
   * Whether to go on; no, where only a look was asked for.
   *
   * @param question what is asked on a terminal
   * @param otherwise what is so where the answer is no
   * @throws Refusal where nobody said yes
   */
  boolean goesOn(Terminal terminal, String question, String otherwise) {
    if (preview) {
      return false;
    }
    if (!yes && !terminal.confirms(question)) {
      throw Refusal.of(ProblemCode.NEEDS_CONFIRMATION, otherwise)
          .mend("Say yes when asked, or add --yes where nobody is there to be asked.");
    }
    return true;
  }
}
