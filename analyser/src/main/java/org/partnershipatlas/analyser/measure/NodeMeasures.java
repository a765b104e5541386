package org.partnershipatlas.analyser.measure;

import java.util.OptionalDouble;
import org.partnershipatlas.model.Id;

/**
 * Measures of one node; empty where undefined.
 *
 * @param component numbered from 1, the largest first, equals by name
 * @param degree how many others it is joined to
 * @param betweenness the sum over pairs of others of the share of shortest paths that pass through
 *     it; each unordered pair once, ends left out (Freeman, 1977)
 * @param betweennessNormalised over the pairs of others, (n − 1)(n − 2) / 2; undefined below 3
 *     nodes
 * @param closeness of Wasserman and Faust (1994): the share of others that it reaches, over its
 *     mean distance to them; undefined where it reaches none
 * @param harmonic the sum of 1 / distance over all others, 0 for those it does not reach
 * @param cutPoint whether its leaving parts what is now connected
 */
public record NodeMeasures(
    Id<?> id,
    String name,
    int component,
    int degree,
    OptionalDouble betweenness,
    OptionalDouble betweennessNormalised,
    OptionalDouble closeness,
    OptionalDouble harmonic,
    boolean cutPoint) {}
