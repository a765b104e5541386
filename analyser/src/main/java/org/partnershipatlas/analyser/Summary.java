package org.partnershipatlas.analyser;

/**
 * What there is on the day.
 *
 * @param people person records
 * @param seats seats that exist on the day
 * @param links formal links from group to group
 */
public record Summary(int people, int groups, int seats, int organisations, int areas, int links) {}
