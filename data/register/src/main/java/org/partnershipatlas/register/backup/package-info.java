/**
 * Backups of a register as single files: their form, the checking of them, and how long they are
 * kept.
 */
@NullMarked
package org.partnershipatlas.register.backup;

import org.jspecify.annotations.NullMarked;
