/** Councils: England's authorities and their counties, and the committee lists of ModernGov. */
@NullMarked
package org.partnershipatlas.register.council;

import org.jspecify.annotations.NullMarked;
