/** Where things go: the views, each with a meaning. */
@NullMarked
package org.partnershipatlas.visualiser.layout;

import org.jspecify.annotations.NullMarked;
