/** Ending what is dated, with what rests on it, and what runs on afterwards. */
@NullMarked
package org.partnershipatlas.api.service.write.ending;

import org.jspecify.annotations.NullMarked;
