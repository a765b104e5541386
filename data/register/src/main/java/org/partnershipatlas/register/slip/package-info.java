/** Check slips: what is recorded, sent to those who know, marked by them, and read back. */
@NullMarked
package org.partnershipatlas.register.slip;

import org.jspecify.annotations.NullMarked;
