/** The view <em>dependence</em>: what one seat, post or organisation holds together. */
@NullMarked
package org.partnershipatlas.visualiser.layout.dependence;

import org.jspecify.annotations.NullMarked;
