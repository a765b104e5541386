/** The program: it wires the other parts together by hand. */
@NullMarked
package org.partnershipatlas.api;

import org.jspecify.annotations.NullMarked;
