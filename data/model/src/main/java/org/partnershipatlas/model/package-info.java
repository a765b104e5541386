/**
 * The records of a partnership network, the immutable {@link org.partnershipatlas.model.Network}
 * that holds them as at a day, and what follows from them by definition alone: the state of a seat,
 * the tier of a group, what a list's completeness allows to be said.
 */
@NullMarked
package org.partnershipatlas.model;

import org.jspecify.annotations.NullMarked;
