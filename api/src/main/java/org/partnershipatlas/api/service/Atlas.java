package org.partnershipatlas.api.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.partnershipatlas.model.Names;

/** Everything that a command or a page can ask of one running Atlas. */
public final class Atlas implements AutoCloseable {
  private static final int VIEWS_KEPT = 12;

  private final Registry registry;
  private final StoreLink store;
  private final Clock clock;
  private final LongWork longWork;
  private final Jobs jobs = new Jobs();
  private final List<Runnable> keepers = new CopyOnWriteArrayList<>();
  private final Backups backups;
  private final Recent<String, View> views = new Recent<>(VIEWS_KEPT);

  /** An Atlas over those samples and that store, whose today is the clock's. */
  public Atlas(SampleShelf samples, StoreLink store, Clock clock) {
    this(samples, store, clock, LongWork.USUAL);
  }

  /** The same, with another idea of what is long. */
  public Atlas(SampleShelf samples, StoreLink store, Clock clock, LongWork longWork) {
    this.longWork = longWork;
    this.store = store;
    this.clock = clock;
    this.registry = new Registry(samples, store);
    this.backups = new Backups(store);
    store.onForget(this::forgetWhatWas);
  }

  /** The networks that can be looked at. */
  public Registry registry() {
    return registry;
  }

  /** The store. */
  public StoreLink store() {
    return store;
  }

  /** The backups of the register. */
  public Backups backups() {
    return backups;
  }

  /** The long work. */
  public Jobs jobs() {
    return jobs;
  }

  /** What counts as long work here. */
  public LongWork longWork() {
    return longWork;
  }

  /** Calls back when all that is kept in memory is to be forgotten, as when a person is erased. */
  public void onForget(Runnable listener) {
    keepers.add(listener);
  }

  /** Forgets all that was worked out or held in memory; the register itself is untouched. */
  public void forgetAll() {
    views.forget();
    registry.forgetAll();
    jobs.forgetEnded();
    keepers.forEach(Runnable::run);
  }

  // Another Atlas on the same store erases in its own backups only; these are here.
  private void forgetWhatWas() {
    forgetAll();
    backups.tidy();
  }

  /** A key that nobody can guess, for what is held for a while. */
  public String newKey() {
    return Keys.random();
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * A network as a reader wants to see it. A view is kept for a while, since what is worked out on
   * it (states of seats, tiers, indexes) serves every question about it.
   */
  public View view(Optional<String> network, Optional<LocalDate> asAt, Names names) {
    OpenNetwork source = network.map(registry::get).orElseGet(registry::open);
    LocalDate day = asAt.or(source::ownDay).orElseGet(this::today);
    String key =
        String.join(
            "|", source.key(), Long.toString(source.revision()), day.toString(), names.name());
    View view =
        views
            .find(key)
            .filter(kept -> kept.source().network() == source.network())
            .map(kept -> kept.from(source))
            .orElseGet(() -> View.of(source, day, names));
    views.keep(key, view);
    return view;
  }

  @Override
  public void close() {
    jobs.close();
    store.close();
  }
}
