package org.partnershipatlas.analyser;

import java.util.Optional;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * A group of whose listed seats none is what was looked for, though the list may not be whole.
 *
 * @param seats how many are listed
 * @param certainty the least sure of what is said of the group and its seats, where it is recorded
 */
public record ListedSeats(Id<Group> group, int seats, Optional<Certainty> certainty) {}
