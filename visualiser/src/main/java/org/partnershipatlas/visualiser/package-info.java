/** Pictures of a partnership network: one scene, drawn alike on screen and on paper. */
@NullMarked
package org.partnershipatlas.visualiser;

import org.jspecify.annotations.NullMarked;
