/** One small writer for each format, all painting the same scene. */
@NullMarked
package org.partnershipatlas.visualiser.write;

import org.jspecify.annotations.NullMarked;
