package org.partnershipatlas.api.service;

import java.time.Duration;

/**
 * What counts as long work.
 *
 * @param records a question about a network of more than these is left to the one heavy worker
 * @param patience how long whoever asked waits for it before being told where to look
 */
public record LongWork(int records, Duration patience) {
  /** What has proved itself. */
  public static final LongWork USUAL = new LongWork(20_000, Duration.ofSeconds(4));
}
