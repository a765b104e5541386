/** From rows of text to records: headers understood, names resolved, every fault told. */
@NullMarked
package org.partnershipatlas.register.workbook.read;

import org.jspecify.annotations.NullMarked;
