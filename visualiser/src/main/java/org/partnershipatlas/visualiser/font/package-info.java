/** The one bundled font, read from its own tables so that every machine measures alike. */
@NullMarked
package org.partnershipatlas.visualiser.font;

import org.jspecify.annotations.NullMarked;
