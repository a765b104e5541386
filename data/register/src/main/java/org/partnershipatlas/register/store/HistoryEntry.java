package org.partnershipatlas.register.store;

import java.time.Instant;

/**
 * One line of the history.
 *
 * @param revision the revision that the change made
 * @param at when
 * @param reason who and why
 * @param records how many records it touched
 * @param detailed whether the records before and after are kept with it
 */
public record HistoryEntry(
    long revision, Instant at, Reason reason, int records, boolean detailed) {}
