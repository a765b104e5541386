/**
 * How fast the analyses are, beside igraph and NetworkX on the same graphs in the same run. A row
 * of the table is one small class, see {@link org.partnershipatlas.bench.Row}.
 */
@NullMarked
package org.partnershipatlas.bench;

import org.jspecify.annotations.NullMarked;
