/** The view by tiers: an upper band over the columns of its lower areas. */
@NullMarked
package org.partnershipatlas.visualiser.layout.tiers;

import org.jspecify.annotations.NullMarked;
