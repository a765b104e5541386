package org.partnershipatlas.analyser.route;

import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.analyser.graph.Footing;

/**
 * Where a route may go and what it costs there.
 *
 * @param passing for each node what passing through it adds, in half-steps; less than 0 where no
 *     route may pass
 */
record Ground(CoordinationGraph graph, Footing footing, int[] passing) {}
