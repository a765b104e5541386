/** Whatever goes wrong, as a problem that says how to mend it. */
@NullMarked
package org.partnershipatlas.api.http.error;

import org.jspecify.annotations.NullMarked;
