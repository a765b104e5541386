/** Taking files into the register in three steps: read, preview, apply. */
@NullMarked
package org.partnershipatlas.api.service.load;

import org.jspecify.annotations.NullMarked;
