/** Routes from anything to anything. */
@NullMarked
package org.partnershipatlas.analyser.route;

import org.jspecify.annotations.NullMarked;
