/**
 * Measures on int arrays. They know nothing of records: a node is its number. Graphs are simple
 * (repeated pairs summed, loops dropped) unless a kernel says otherwise; weights are strengths
 * above 0, by edge; what is undefined is NaN and never 0.
 */
@NullMarked
package org.partnershipatlas.analyser.measure.kernel;

import org.jspecify.annotations.NullMarked;
