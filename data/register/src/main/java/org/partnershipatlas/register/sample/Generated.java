package org.partnershipatlas.register.sample;

/**
 * What was generated, as {@link Size} counts it.
 *
 * @param records rows of all sheets, seats and completeness included
 */
public record Generated(long nodes, long links, long records) {}
