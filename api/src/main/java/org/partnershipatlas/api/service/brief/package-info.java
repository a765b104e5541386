/** Documents that leave the machine: the brief of an area, the public page, the meeting pack. */
@NullMarked
package org.partnershipatlas.api.service.brief;

import org.jspecify.annotations.NullMarked;
