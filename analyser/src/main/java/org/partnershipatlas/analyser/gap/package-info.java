/**
 * What is missing, ending or not shown, each with its evidence, its rule and what would close it.
 */
@NullMarked
package org.partnershipatlas.analyser.gap;

import org.jspecify.annotations.NullMarked;
