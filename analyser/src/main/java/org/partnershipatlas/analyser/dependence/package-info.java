/** What hangs by one record alone. */
@NullMarked
package org.partnershipatlas.analyser.dependence;

import org.jspecify.annotations.NullMarked;
