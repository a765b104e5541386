/** Plain lists of pairs, as researchers keep networks: edges, and nodes beside them. */
@NullMarked
package org.partnershipatlas.register.edges;

import org.jspecify.annotations.NullMarked;
