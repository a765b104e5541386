/**
 * Spreadsheets as they come: XLSX, CSV, and folders and zips of CSVs, read into plain rows of text.
 */
@NullMarked
package org.partnershipatlas.register.workbook.table;

import org.jspecify.annotations.NullMarked;
