/** Networks as files: which there are, what each is for, and how it is written. */
@NullMarked
package org.partnershipatlas.api.service.export;

import org.jspecify.annotations.NullMarked;
