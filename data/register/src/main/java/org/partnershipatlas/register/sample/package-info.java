/**
 * The built-in samples: the eleven areas of the report, a fictional county, and a generator of
 * networks of any size.
 */
@NullMarked
package org.partnershipatlas.register.sample;

import org.jspecify.annotations.NullMarked;
