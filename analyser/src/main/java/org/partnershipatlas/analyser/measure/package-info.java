/** What network analysis measures, of a network and of its nodes. */
@NullMarked
package org.partnershipatlas.analyser.measure;

import org.jspecify.annotations.NullMarked;
