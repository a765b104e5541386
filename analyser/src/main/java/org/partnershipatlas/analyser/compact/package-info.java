/** What the records show of the eight success factors of a local Compact; never a score. */
@NullMarked
package org.partnershipatlas.analyser.compact;

import org.jspecify.annotations.NullMarked;
