/** The view <em>themes</em>: the groups of each theme in one row, across the areas. */
@NullMarked
package org.partnershipatlas.visualiser.layout.themes;

import org.jspecify.annotations.NullMarked;
