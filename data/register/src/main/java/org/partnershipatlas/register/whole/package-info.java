/** The whole register as one JSON document, out and in, and the schema that describes it. */
@NullMarked
package org.partnershipatlas.register.whole;

import org.jspecify.annotations.NullMarked;
