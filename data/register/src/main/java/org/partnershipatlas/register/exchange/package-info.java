/** A network as a graph, in the formats of the programs that draw and measure graphs. */
@NullMarked
package org.partnershipatlas.register.exchange;

import org.jspecify.annotations.NullMarked;
