package org.partnershipatlas.analyser;

import org.partnershipatlas.model.Id;

/**
 * A record that a result rests on.
 *
 * @param why what it has to do with the result, in a few plain words without names
 */
public record Evidence(Id<?> record, String why) {}
