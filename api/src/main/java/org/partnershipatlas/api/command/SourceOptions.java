package org.partnershipatlas.api.command;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.NamesWord;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.FileWishes;
import org.partnershipatlas.model.Names;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which network a command is about, as at which day, and how far people are named. */
final class SourceOptions {
  @Option(names = "--stored", description = "Use the register instead of files.")
  private boolean stored;

  @Mixin private FilesOption files;

  @Option(
      names = "--as-at",
      paramLabel = "DAY",
      description = "The day to look at, such as 2008-09-30; otherwise today, or a sample's own.")
  private @Nullable LocalDate asAt;

  @Option(
      names = "--names",
      paramLabel = "LEVEL",
      description =
          "How far people are named: full (contact details included), agreed, roles or"
              + " counts; otherwise"
              + " ${DEFAULT-VALUE}.")
  private String names;

  @Mixin private StoreOptions store;

  /**
   * Options with a default of the command's own.
   *
   * @param names how far people are named where it is not said
   */
  SourceOptions(String names) {
    this.names = names;
  }

  boolean isStored() {
    return stored;
  }

  Optional<FileKind> findKind() {
    return files.find();
  }

  FileWishes wishes() {
    return files.wishes();
  }

  Optional<LocalDate> findDay() {
    return Optional.ofNullable(asAt);
  }

  Names names() {
    return NamesWord.parse("--names", names);
  }

  /** Whether the register meant is the one that Atlas keeps itself. */
  boolean isLocal() {
    return store.isLocal();
  }

  /** The register, opened, to be looked at as it changes. */
  RegisterLink ready(Terminal terminal) {
    return store.ready(terminal);
  }

  OpenNetwork readStored(Terminal terminal) {
    return store.read(terminal);
  }
}
