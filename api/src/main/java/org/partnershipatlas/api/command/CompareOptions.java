package org.partnershipatlas.api.command;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import picocli.CommandLine.Option;

/** What a network is compared with. */
final class CompareOptions {
  @Option(
      names = "--with",
      paramLabel = "PATH",
      description = "Compare with this file, folder or sample:NAME, or with stored.")
  private @Nullable String with;

  @Option(
      names = "--with-as-at",
      paramLabel = "DAY",
      description = "Compare with this day, of the same network where --with is left out.")
  private @Nullable LocalDate withAsAt;

  /** What to compare with. */
  View other(View view, SourceOptions source, Terminal terminal) {
    Optional<LocalDate> day = Optional.ofNullable(withAsAt);
    if (with != null) {
      return NetworkInput.beside(with, source, terminal).view(day);
    }
    if (day.isEmpty()) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "It is not said what to compare with.")
          .mend("Give --with, another network, or --with-as-at, another day.");
    }
    return View.of(view.source(), day.get(), view.names());
  }
}
