/** What falls due: everything recorded that has a day ahead. */
@NullMarked
package org.partnershipatlas.analyser.due;

import org.jspecify.annotations.NullMarked;
