/** The coordination graph: who and what is joined, on int arrays, with a JGraphT view. */
@NullMarked
package org.partnershipatlas.analyser.graph;

import org.jspecify.annotations.NullMarked;
