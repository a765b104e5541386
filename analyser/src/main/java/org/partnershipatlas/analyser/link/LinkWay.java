package org.partnershipatlas.analyser.link;

import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Seat;

/**
 * A way to make a link.
 *
 * @param seat the seat that would carry it
 * @param from the group whose people would carry it, or that nominates
 * @param to the group on which they would sit, or with which it would meet
 * @param nominated whether {@code from} nominates to {@code to}
 */
public record LinkWay(
    LinkAction action, Optional<Id<Seat>> seat, Id<Group> from, Id<Group> to, boolean nominated) {}
