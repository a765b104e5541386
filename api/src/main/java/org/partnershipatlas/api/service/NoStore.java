package org.partnershipatlas.api.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Change;

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
  public long apply(List<Change> changes, long revision, String why) {
    throw Refusal.of(ProblemCode.STORE_AWAY, "Atlas was started without a store.")
        .mend("Start it with ./atlas serve.");
  }

  @Override
  public List<Entry> history(int most) {
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
