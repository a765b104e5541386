/** Groups of members of several parties in the parliaments of the United Kingdom. */
@NullMarked
package org.partnershipatlas.register.parliament;

import org.jspecify.annotations.NullMarked;
