/**
 * Procedures that the local server has beside Neo4j's own: they answer with many nodes or
 * relationships in a few large values.
 */
@NullMarked
package org.partnershipatlas.packed;

import org.jspecify.annotations.NullMarked;
