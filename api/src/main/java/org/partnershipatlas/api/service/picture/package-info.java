/** Turns what the analyser found into what the visualiser draws; neither knows the other. */
@NullMarked
package org.partnershipatlas.api.service.picture;

import org.jspecify.annotations.NullMarked;
