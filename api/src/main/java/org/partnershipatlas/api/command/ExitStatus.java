package org.partnershipatlas.api.command;

import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** What a command says to whoever started it. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int WRONG_USE = 2;
  static final int STORE_AWAY = 3;

  private ExitStatus() {}

  static int of(Refusal refusal) {
    ProblemCode code = refusal.code();
    return switch (code) {
      case STORE_AWAY, STORE_STARTING, STORE_FULL -> STORE_AWAY;
      default -> WRONG_USE;
    };
  }
}
