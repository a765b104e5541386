package org.partnershipatlas.analyser.measure;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Measures of a whole graph; empty where undefined.
 *
 * @param links pairs that are joined
 * @param density links over the pairs that could be joined; of a two-mode graph over pairs of one
 *     node of each side
 * @param largestComponent how many nodes the largest component has
 * @param diameter the greatest distance between two connected nodes
 * @param meanDistance over all connected pairs
 * @param loops links of a node to itself, left out
 * @param repeated links beyond the first between a pair, counted with it as one
 */
public record NetworkMeasures(
    int nodes,
    int links,
    OptionalDouble density,
    int components,
    int largestComponent,
    OptionalInt diameter,
    OptionalDouble meanDistance,
    int loops,
    int repeated) {}
