package org.partnershipatlas.api.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.HistoryEntry;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.RegisterState;
import org.partnershipatlas.register.store.RequestKey;
import org.partnershipatlas.register.store.RowChange;
import org.partnershipatlas.register.store.StoreAway;

/** A register behind the link: what was last read stays in view while the store is away. */
public final class RegisterLink implements StoreLink {
  private static final long LOOK_MILLIS = 200;

  private final Register register;
  private final String kind;
  private final Optional<BackupFolder> backups;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> forgetting = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "atlas-watch");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Seen seen;

  private record Seen(RegisterState state, long revision, long epoch, Instant since) {}

  /**
   * A link to that register, which it closes with itself.
   *
   * @param kind {@code local} or {@code remote}
   */
  public RegisterLink(Register register, String kind) {
    this(register, kind, Optional.empty());
  }

  /**
   * The same.
   *
   * @param backups where its backups are kept; automatic ones are made only where there is one
   */
  public RegisterLink(Register register, String kind, Optional<BackupFolder> backups) {
    this.register = register;
    this.kind = kind;
    this.backups = backups;
    this.seen = look(Instant.now());
    watch.scheduleWithFixedDelay(this::compare, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Waits until the store is up.
   *
   * @throws org.partnershipatlas.register.store.RegisterException if it is not within that time
   */
  public void awaitReady(Duration longest) {
    register.awaitReady(longest);
  }

  /** The register itself. */
  public Register register() {
    return register;
  }

  @Override
  public Standing standing() {
    RegisterState now = register.state();
    return new Standing(state(now), kind, now.message(), seen.since());
  }

  @Override
  public Optional<OpenNetwork> findShown() {
    RegisterSnapshot shown;
    try {
      shown = register.snapshot();
    } catch (StoreAway e) {
      return Optional.empty();
    }
    boolean fresh = shown.confirmed() && state(register.state()) == State.READY;
    return Optional.of(
        OpenNetwork.stored(
            shown.network(),
            shown.revision(),
            fresh ? Optional.empty() : Optional.of(shown.readAt())));
  }

  @Override
  public long apply(
      List<? extends Change> changes,
      long revision,
      Optional<String> who,
      String why,
      OptionalLong undoes) {
    return apply(changes, revision, Optional.empty(), who, why, undoes);
  }

  @Override
  public long apply(
      List<? extends Change> changes,
      OpenNetwork seen,
      Optional<String> who,
      String why,
      OptionalLong undoes) {
    return apply(changes, seen.revision(), Optional.of(seen.network()), who, why, undoes);
  }

  private long apply(
      List<? extends Change> changes,
      long revision,
      Optional<Network> seen,
      Optional<String> who,
      String why,
      OptionalLong undoes) {
    // The account that Atlas runs under is nobody's name: who does not say it is not said.
    Optional<RequestKey> request = Asking.now();
    // Looked for here and refused below if the register has moved on since: never made twice.
    request.flatMap(key -> register.findRequest(key.key())).ifPresent(RegisterLink::refuseAgain);
    Reason reason = new Reason(who.orElse(""), why, undoes, request);
    long made = register.apply(changes, reason, revision, seen).revision();
    listeners.forEach(Runnable::run);
    return made;
  }

  @Override
  public List<Entry> history(long newest, int most) {
    return register.history(newest, most).stream().map(RegisterLink::entry).toList();
  }

  private static void refuseAgain(KeptRequest made) {
    throw Refusal.of(
        ProblemCode.KEY_ANSWERED,
        "This request has come twice at the same time; revision " + made.revision() + " is its.",
        "Idempotency-Key",
        "",
        "Send it again with the same key to learn what it made.");
  }

  @Override
  public Optional<Kept> findKept(String key) {
    return register
        .findRequest(key)
        .map(kept -> new Kept(kept.revision(), kept.request().digest(), kept.records()));
  }

  @Override
  public Optional<List<RowChange>> findChanges(long revision) {
    return register.findChanges(revision);
  }

  @Override
  public long oldest() {
    return register.oldest();
  }

  @Override
  public Optional<Register> findRegister() {
    return Optional.of(register);
  }

  @Override
  public Optional<BackupFolder> findBackups() {
    return backups;
  }

  private static Entry entry(HistoryEntry entry) {
    return new Entry(
        entry.revision(),
        entry.at(),
        Optional.of(entry.reason().who()).filter(name -> !name.isBlank()),
        entry.reason().why(),
        entry.records(),
        entry.detailed(),
        entry.reason().undoes());
  }

  @Override
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public void onForget(Runnable listener) {
    forgetting.add(listener);
  }

  @Override
  public void close() {
    watch.shutdownNow();
    register.close();
  }

  private void compare() {
    Seen before = seen;
    Seen now = look(before.since());
    if (now.epoch() != before.epoch()) {
      forgetting.forEach(Runnable::run);
    }
    if (now.state().equals(before.state())
        && now.revision() == before.revision()
        && now.epoch() == before.epoch()) {
      return;
    }
    boolean turned = now.state().phase() != before.state().phase();
    seen = turned ? new Seen(now.state(), now.revision(), now.epoch(), Instant.now()) : now;
    listeners.forEach(Runnable::run);
  }

  private Seen look(Instant since) {
    long revision;
    try {
      revision = register.snapshot().revision();
    } catch (StoreAway e) {
      revision = -1;
    }
    return new Seen(register.state(), revision, register.epoch(), since);
  }

  private static State state(RegisterState state) {
    return switch (state.phase()) {
      case STARTING -> State.STARTING;
      case READY -> State.READY;
      case AWAY, REFUSED, CLOSED -> State.DEGRADED;
    };
  }
}
