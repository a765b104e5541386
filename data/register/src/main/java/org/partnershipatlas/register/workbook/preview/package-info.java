/** What a file would change: matched with what is known, shown, asked about, and then applied. */
@NullMarked
package org.partnershipatlas.register.workbook.preview;

import org.jspecify.annotations.NullMarked;
