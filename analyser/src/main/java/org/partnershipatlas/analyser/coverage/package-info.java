/** The voices on each group: who is spoken for at which table, and by what right. */
@NullMarked
package org.partnershipatlas.analyser.coverage;

import org.jspecify.annotations.NullMarked;
