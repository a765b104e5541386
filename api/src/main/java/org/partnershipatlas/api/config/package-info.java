/** Where things are and what was asked for on the command line. */
@NullMarked
package org.partnershipatlas.api.config;

import org.jspecify.annotations.NullMarked;
