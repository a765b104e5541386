package org.partnershipatlas.api.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.file.FileKind;
import picocli.CommandLine.Option;

/** What the files are that a command is given. */
final class FilesOption {
  @Option(
      names = "--from",
      paramLabel = "KIND",
      description = "What the files are: ${COMPLETION-CANDIDATES}; guessed where left out.")
  private @Nullable FileKind from;

  Optional<FileKind> find() {
    return Optional.ofNullable(from);
  }
}
