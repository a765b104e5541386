package org.partnershipatlas.register.neo4j;

import java.time.Instant;
import java.util.function.Consumer;
import org.partnershipatlas.register.store.Contents;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.FullEntry;
import org.partnershipatlas.register.store.RegisterSnapshot;

/** What a store holds just now, before anybody works with it. */
final class StoreContents implements Contents {
  private final Store store;

  StoreContents(Store store) {
    this.store = store;
  }

  @Override
  public RegisterSnapshot snapshot() {
    Reading reading = store.readAll();
    return new RegisterSnapshot(reading.mark().revision(), reading.network(), Instant.now(), true);
  }

  @Override
  public long schema() {
    return store.mark().schema();
  }

  @Override
  public void eachEntry(long newest, Consumer<FullEntry> reader) {
    store.eachEntry(newest, reader);
  }

  @Override
  public ErasedPeople erased() {
    return store.erased();
  }
}
