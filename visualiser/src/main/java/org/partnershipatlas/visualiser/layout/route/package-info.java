/** The view <em>route</em>: one story from left to right, other ways in lower rows. */
@NullMarked
package org.partnershipatlas.visualiser.layout.route;

import org.jspecify.annotations.NullMarked;
