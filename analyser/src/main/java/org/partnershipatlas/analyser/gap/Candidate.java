package org.partnershipatlas.analyser.gap;

import org.partnershipatlas.model.Id;

/**
 * Somebody who could help to close a gap.
 *
 * @param why the reason, in a few plain words without names
 */
public record Candidate(Id<?> record, String why) {}
