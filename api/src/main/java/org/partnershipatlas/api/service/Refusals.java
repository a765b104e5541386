package org.partnershipatlas.api.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.UnknownRecord;
import org.partnershipatlas.register.store.InvalidChanges;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.RegisterFileFault;
import org.partnershipatlas.visualiser.VisualiserException;

/** Turns what the other modules throw into refusals that say how to mend it. */
public final class Refusals {
  private Refusals() {}

  /** The refusal that stands for a failure; empty for a fault of Atlas itself. */
  public static Optional<Refusal> find(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return Optional.of(refusal);
    }
    if (failure instanceof RegisterException register) {
      return Optional.of(store(register));
    }
    if (failure instanceof UncheckedIOException file
        && NoRoom.isSaidBy(Objects.requireNonNull(file.getCause()))) {
      return Optional.of(NoRoom.refusal());
    }
    if (failure instanceof UnknownRecord unknown) {
      return Optional.of(Refusal.of(ProblemCode.UNKNOWN_RECORD, text(unknown)));
    }
    if (failure instanceof InvalidRecord invalid) {
      return Optional.of(
          Refusal.of(
              ProblemCode.BAD_INPUT,
              text(invalid),
              invalid.attribute(),
              invalid.value(),
              invalid.mend()));
    }
    if (failure instanceof BadQuestion question) {
      return Optional.of(
          Refusal.of(
              ProblemCode.BAD_PARAMETER, text(question), "", question.value(), question.mend()));
    }
    if (failure instanceof VisualiserException picture
        && !(failure instanceof VisualiserException.FontUnreadable)) {
      return Optional.of(picture(picture));
    }
    return Optional.empty();
  }

  private static Refusal store(RegisterException failure) {
    if (failure instanceof InvalidChanges invalid) {
      return Refusal.of(ProblemCode.INVALID_CHANGES, text(failure))
          .mend(failure.mend())
          .faults(invalid.problems());
    }
    if (failure instanceof RegisterFileFault file
        && NoRoom.isSaidBy((IOException) Objects.requireNonNull(file.getCause()))) {
      return Refusal.of(ProblemCode.STORE_FULL, text(failure))
          .mend("Free some space on that disk, then try again.");
    }
    ProblemCode code =
        switch (failure.code()) {
          case "stale-revision" -> ProblemCode.STALE_REVISION;
          case "unusable-backup" -> ProblemCode.UNUSABLE_BACKUP;
          case "home-in-use" -> ProblemCode.HOME_IN_USE;
          case "store-full" -> ProblemCode.STORE_FULL;
          default -> ProblemCode.STORE_AWAY;
        };
    return Refusal.of(code, text(failure)).mend(failure.mend());
  }

  private static Refusal picture(VisualiserException failure) {
    if (failure instanceof VisualiserException.NothingToDraw) {
      return Refusal.of(ProblemCode.NOTHING_TO_DRAW, text(failure));
    }
    return Refusal.of(ProblemCode.PICTURE_TOO_LARGE, text(failure))
        .mend("Ask for a smaller width, height or scale.");
  }

  private static String text(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }
}
