package org.partnershipatlas.analyser.route;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How often the groups of a route meet.
 *
 * @param fewest meetings a year of the group that meets least often, of those recorded
 * @param known for how many of the groups it is recorded
 * @param groups how many groups the route has, its ends included
 */
public record Meetings(Optional<BigDecimal> fewest, int known, int groups) {}
