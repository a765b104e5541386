/** The view <em>seats</em>: every table of an area as a card, with how its seats stand. */
@NullMarked
package org.partnershipatlas.visualiser.layout.seats;

import org.jspecify.annotations.NullMarked;
