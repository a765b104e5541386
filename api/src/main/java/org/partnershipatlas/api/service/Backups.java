package org.partnershipatlas.api.service;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.backup.BackupFolder.Kept;
import org.partnershipatlas.register.store.Contents;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RegisterFileFault;

/** The backups of the register: made when asked for, and by themselves before what is large. */
public final class Backups {
  private final StoreLink store;
  private final ReentrantLock turn = new ReentrantLock();

  /** Backups of that store's register. */
  public Backups(StoreLink store) {
    this.store = store;
  }

  /** All that are kept, newest first. */
  public List<Kept> list() {
    tidy();
    return store.findBackups().map(BackupFolder::list).orElse(List.of());
  }

  /** The one of that name. */
  public Kept get(String name) {
    tidy();
    return folder()
        .find(name)
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.NOT_FOUND,
                    "There is no backup of that name.",
                    "name",
                    name,
                    "Ask for /api/v1/backups to see which there are."));
  }

  /** Makes one that stays until somebody takes it away. */
  public Kept make(String why) {
    Contents contents = register();
    return inTurn(
        () -> {
          eraseAgain(contents.erased());
          return folder().make(contents, why);
        });
  }

  /**
   * Makes one before something is done, and thins out the old ones. Where backups are kept nowhere,
   * as of a register in memory, nothing is made.
   *
   * @param what what is about to be done; its first word stands in the file's name
   * @throws Refusal where it cannot be made: then it should not be done
   */
  public Optional<Kept> before(String what) {
    Optional<BackupFolder> folder = store.findBackups();
    Optional<Register> register = store.findRegister();
    if (folder.isEmpty() || register.isEmpty()) {
      return Optional.empty();
    }
    return inTurn(
        () -> {
          Register contents = confirmed(register.get());
          try {
            eraseAgain(contents.erased());
            return folder.get().before(contents, what);
          } catch (RegisterFileFault e) {
            throw notMade(e);
          }
        });
  }

  /** What is told of something that was not done for want of a backup. */
  private static Refusal notMade(RegisterFileFault fault) {
    Refusal cause = Refusals.find(fault).orElseThrow();
    String nothing = "Nothing was changed, since no backup could be made first. ";
    return Refusal.of(cause.code(), nothing + cause.detail()).mend(cause.mend().orElse(""));
  }

  /** A backup that somebody put into the folder is met here for the first time. */
  void tidy() {
    Optional<Register> register = store.findRegister();
    if (register.isPresent()
        && store.findBackups().isPresent()
        && store.standing().state() == StoreLink.State.READY) {
      inTurn(
          () -> {
            eraseAgain(register.get().erased());
            return true;
          });
    }
  }

  /** What was broken off when somebody was erased is done to its end. */
  private void eraseAgain(ErasedPeople erased) {
    if (!erased.when().isEmpty()) {
      folder().erase(erased, Optional.empty());
    }
  }

  /** Does work while nobody else makes, restores or rewrites a backup. */
  public <T> T inTurn(java.util.function.Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /** Where they are kept. */
  public BackupFolder folder() {
    return store
        .findBackups()
        .orElseThrow(() -> Refusal.of(ProblemCode.STORE_AWAY, "No backups are kept here."));
  }

  /** The register, known to be what the store holds. */
  public Register register() {
    return confirmed(
        store
            .findRegister()
            .orElseThrow(
                () ->
                    Refusal.of(ProblemCode.STORE_AWAY, "Atlas was started without a store.")
                        .mend("Start it with ./atlas serve.")));
  }

  private Register confirmed(Register register) {
    if (store.standing().state() != StoreLink.State.READY || !register.snapshot().confirmed()) {
      throw Refusal.of(ProblemCode.STORE_STARTING, store.standing().text())
          .mend("Wait a moment, then try again.");
    }
    return register;
  }
}
