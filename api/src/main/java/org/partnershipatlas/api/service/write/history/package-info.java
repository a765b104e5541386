/** The history: entries in words, narrowed, and taken back. */
@NullMarked
package org.partnershipatlas.api.service.write.history;

import org.jspecify.annotations.NullMarked;
