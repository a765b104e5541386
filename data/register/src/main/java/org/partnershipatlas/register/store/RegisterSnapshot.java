package org.partnershipatlas.register.store;

import java.time.Instant;
import org.partnershipatlas.model.Network;

/**
 * What the register knew at one revision.
 *
 * @param revision grows by one with every change of a record
 * @param network the records; its day is the day of reading, so ask it {@code asAt} the day meant
 * @param readAt when the store was last known to hold just this
 * @param confirmed false while it comes from the file of the last run and the store has not been
 *     asked yet
 */
public record RegisterSnapshot(long revision, Network network, Instant readAt, boolean confirmed) {}
