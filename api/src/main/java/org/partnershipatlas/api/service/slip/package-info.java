/** Which check slips are asked for, and the files of them. */
@NullMarked
package org.partnershipatlas.api.service.slip;

import org.jspecify.annotations.NullMarked;
