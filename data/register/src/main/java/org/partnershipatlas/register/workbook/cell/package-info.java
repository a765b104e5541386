/** What people write in single cells: dates, yes and no, sectors, roles, the states of a seat. */
@NullMarked
package org.partnershipatlas.register.workbook.cell;

import org.jspecify.annotations.NullMarked;
