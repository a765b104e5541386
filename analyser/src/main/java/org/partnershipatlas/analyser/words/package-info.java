/** Results told in plain sentences. */
@NullMarked
package org.partnershipatlas.analyser.words;

import org.jspecify.annotations.NullMarked;
