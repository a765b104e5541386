package org.partnershipatlas.register.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;

/**
 * The register: what is recorded, the one way of changing it, and its history. Safe for use by many
 * threads; reading never waits for writing.
 */
public interface Register extends Contents, AutoCloseable {
  /** For so many revisions the key of a request is known again. */
  int KEYS_KEPT = 1_000;

  /**
   * The newest records that are known, without waiting.
   *
   * @throws StoreAway while nothing has been read yet
   */
  @Override
  RegisterSnapshot snapshot();

  /**
   * Makes all of those changes, or none, in one transaction. Changes that change nothing make no
   * revision; nor do changes of views, meetings and the like.
   *
   * @param expectedRevision the revision that the changes were made against
   * @return the snapshot after them
   * @throws StaleRevision if the register has another revision by then
   * @throws InvalidChanges if the records do not allow them
   * @throws StoreFull if the disk has no room for them
   * @throws StoreAway if the store cannot be reached; only where the answer itself was lost may the
   *     changes have been made, wholly
   */
  default RegisterSnapshot apply(
      List<? extends Change> changes, Reason reason, long expectedRevision) {
    return apply(changes, reason, expectedRevision, Optional.empty());
  }

  /**
   * The same, where the records that were looked at are known: since views, meetings and the like
   * make no revision, a change of one is stale too when it is no longer as it was there.
   */
  RegisterSnapshot apply(
      List<? extends Change> changes, Reason reason, long expectedRevision, Optional<Network> seen);

  /**
   * Puts other records and another history in place of all that there is: wholly or not at all,
   * however large, and with a new revision that is higher than any before. A crash leaves the old
   * ones, or the new ones once they are all in the store.
   *
   * @throws StaleRevision if the register has another revision by then
   */
  RegisterSnapshot replace(Replacement replacement, Reason reason, long expectedRevision);

  /**
   * Takes a person out of the records and of the whole history, in one transaction, as an entry
   * that says so and can never be taken back.
   *
   * @param erasing knows what goes; it learns what the history holds of the person
   * @throws StaleRevision if the register has another revision by then
   */
  RegisterSnapshot erase(Erasing erasing, Reason reason, long expectedRevision);

  /** The history, newest first, at most that many lines. */
  default List<HistoryEntry> history(int limit) {
    return history(Long.MAX_VALUE, limit);
  }

  /** The same from that revision down. */
  List<HistoryEntry> history(long newest, int limit);

  /**
   * The records before and after the change that made that revision, by kind and id; empty where
   * they are not kept, and no records where none differ.
   */
  Optional<List<RowChange>> findChanges(long revision);

  /** The same; none where they are not kept. */
  default List<RowChange> changesOf(long revision) {
    return findChanges(revision).orElse(List.of());
  }

  /**
   * The earliest revision that can still be looked at: of every entry since, the rows before are
   * kept.
   */
  default long oldest() {
    return history(Integer.MAX_VALUE).stream()
        .filter(entry -> !entry.detailed())
        .mapToLong(HistoryEntry::revision)
        .max()
        .orElse(0);
  }

  /**
   * What was made for a request, if it is among the last {@value #KEYS_KEPT} entries, or among the
   * last {@value KeptRequest#UNREVISED} requests that made no revision: it asks the store itself,
   * so that an answer that was lost is found.
   */
  Optional<KeptRequest> findRequest(String key);

  /**
   * Grows when somebody is erased or everything is replaced, whoever did it: what was kept of
   * before is to be forgotten then. As far as it is known, without waiting.
   */
  long epoch();

  /** How it stands, without waiting. */
  RegisterState state();

  /**
   * Waits until the register is ready.
   *
   * @throws StoreAway if it is not within that time
   * @throws StoreRefused if waiting is no use
   */
  void awaitReady(Duration longest);

  @Override
  void close();
}
