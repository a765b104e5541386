/** Edits that are tried on a network without being made. */
@NullMarked
package org.partnershipatlas.analyser.scenario;

import org.jspecify.annotations.NullMarked;
