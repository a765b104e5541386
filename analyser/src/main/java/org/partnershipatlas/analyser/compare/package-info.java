/** Two networks set beside each other: two days of one, or two sets of records. */
@NullMarked
package org.partnershipatlas.analyser.compare;

import org.jspecify.annotations.NullMarked;
