package org.partnershipatlas.api.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.FileWishes;
import picocli.CommandLine.Option;

/** What the files are that a command is given. */
final class FilesOption {
  @Option(
      names = "--from",
      paramLabel = "KIND",
      description = "What the files are: ${COMPLETION-CANDIDATES}; guessed where left out.")
  private @Nullable FileKind from;

  @Option(
      names = "--as",
      paramLabel = "WHAT",
      description =
          "What the nodes of a graph are: people, organisations, groups or posts; or kind:COLUMN"
              + " where a column says it of each, as in kind:type.")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--answers",
      paramLabel = "SCALE",
      description =
          "How far the answers of a survey could go, as in 1-5; else told by the highest.")
  private Optional<String> scale = Optional.empty();

  /** What is said of the files. */
  FileWishes wishes() {
    return FileWishes.of(as, scale);
  }

  Optional<FileKind> find() {
    return Optional.ofNullable(from);
  }
}
