/** The one door by which pages and programs change the register. */
@NullMarked
package org.partnershipatlas.api.service.write;

import org.jspecify.annotations.NullMarked;
