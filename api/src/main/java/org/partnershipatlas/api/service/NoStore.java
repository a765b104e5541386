package org.partnershipatlas.api.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.register.store.RowChange;

/** Stands where no store was asked for: samples and files can be looked at, nothing kept. */
public final class NoStore implements StoreLink {
  private final Instant since = Instant.now();

  @Override
  public Standing standing() {
    return new Standing(State.READY, "none", "No store was asked for.", since);
  }

  @Override
  public Optional<OpenNetwork> findShown() {
    return Optional.empty();
  }

  @Override
  public long apply(
      List<? extends Change> changes,
      long revision,
      Optional<String> who,
      String why,
      OptionalLong undoes) {
    throw Refusal.of(ProblemCode.STORE_AWAY, "Atlas was started without a store.")
        .mend("Start it with ./atlas serve.");
  }

  @Override
  public Optional<List<RowChange>> findChanges(long revision) {
    return Optional.empty();
  }

  @Override
  public List<Entry> history(long newest, int most) {
    return List.of();
  }

  @Override
  public void onChange(Runnable listener) {
    // nothing ever changes
  }

  @Override
  public void close() {
    // nothing is held
  }
}
