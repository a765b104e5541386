/** Organisations of files that others publish: who is who, and the rows that say so. */
@NullMarked
package org.partnershipatlas.register.bodies;

import org.jspecify.annotations.NullMarked;
