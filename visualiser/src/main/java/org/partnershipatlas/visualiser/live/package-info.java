/** The live window: GraphStream's viewer on a network that may change while it is looked at. */
@NullMarked
package org.partnershipatlas.visualiser.live;

import org.jspecify.annotations.NullMarked;
