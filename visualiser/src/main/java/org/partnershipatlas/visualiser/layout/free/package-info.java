/** The free view: groups and who joins them, placed by the free layout. */
@NullMarked
package org.partnershipatlas.visualiser.layout.free;

import org.jspecify.annotations.NullMarked;
