/** The small questions that are asked most. */
@NullMarked
package org.partnershipatlas.analyser.question;

import org.jspecify.annotations.NullMarked;
