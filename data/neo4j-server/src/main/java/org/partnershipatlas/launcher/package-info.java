/** Starts a program in this Java machine and ends it with the parent that asked for it. */
@NullMarked
package org.partnershipatlas.launcher;

import org.jspecify.annotations.NullMarked;
