package org.partnershipatlas.analyser.link;

import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * Somebody who could carry a link.
 *
 * @param record a person, post, organisation or group
 * @param of the group that the reason is about
 */
public record Carrier(Id<?> record, CarrierReason why, Id<Group> of) {}
