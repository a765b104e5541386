/** The view around one record: rings by steps away from it. */
@NullMarked
package org.partnershipatlas.visualiser.layout.around;

import org.jspecify.annotations.NullMarked;
