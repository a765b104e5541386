/** The two tiers beside each other: which groups are joined, and how. */
@NullMarked
package org.partnershipatlas.analyser.link;

import org.jspecify.annotations.NullMarked;
