package org.partnershipatlas.analyser.gap;

import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;

/**
 * A vacant seat in a proposal that asks nobody twice.
 *
 * @param gap the id of the gap that the seat's being vacant is
 * @param ask whom to ask; empty where everybody whom it is for is asked for another seat, or nobody
 *     is listed
 */
public record Placement(String gap, Id<Seat> seat, Id<Group> group, Optional<Candidate> ask) {}
