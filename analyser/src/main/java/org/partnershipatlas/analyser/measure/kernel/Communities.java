package org.partnershipatlas.analyser.measure.kernel;

/**
 * Nodes divided into communities.
 *
 * @param of by node, its community; numbered from 0, the largest first, of equal ones that with the
 *     first node
 * @param count how many communities
 * @param modularity of this division; NaN in a graph without edges
 */
public record Communities(int[] of, int count, double modularity) {}
