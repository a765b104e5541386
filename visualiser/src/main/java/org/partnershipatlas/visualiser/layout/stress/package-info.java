/** The free layout: places for the nodes of any graph, on int arrays, seeded. */
@NullMarked
package org.partnershipatlas.visualiser.layout.stress;

import org.jspecify.annotations.NullMarked;
