/** Files as networks: which kind a file is, and what it says. */
@NullMarked
package org.partnershipatlas.api.service.file;

import org.jspecify.annotations.NullMarked;
