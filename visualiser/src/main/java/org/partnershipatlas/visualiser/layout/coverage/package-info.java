/** The view <em>coverage</em>: who has a voice where, as a matrix of signs and words. */
@NullMarked
package org.partnershipatlas.visualiser.layout.coverage;

import org.jspecify.annotations.NullMarked;
