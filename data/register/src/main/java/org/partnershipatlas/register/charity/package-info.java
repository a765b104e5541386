/** Charities and grants as their registers publish them: the Charity Commission and 360Giving. */
@NullMarked
package org.partnershipatlas.register.charity;

import org.jspecify.annotations.NullMarked;
