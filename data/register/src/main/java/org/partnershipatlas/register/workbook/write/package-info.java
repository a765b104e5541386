/** Records as sheets that people can read and that come back as they were; and the template. */
@NullMarked
package org.partnershipatlas.register.workbook.write;

import org.jspecify.annotations.NullMarked;
