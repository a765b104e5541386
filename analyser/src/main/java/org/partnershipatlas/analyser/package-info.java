/** The analyses of a network: one facade, {@link org.partnershipatlas.analyser.Analyser}. */
@NullMarked
package org.partnershipatlas.analyser;

import org.jspecify.annotations.NullMarked;
