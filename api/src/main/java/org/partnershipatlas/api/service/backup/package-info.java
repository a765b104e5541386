/** Putting a register back from a backup, and taking a person out of everything that is kept. */
@NullMarked
package org.partnershipatlas.api.service.backup;

import org.jspecify.annotations.NullMarked;
