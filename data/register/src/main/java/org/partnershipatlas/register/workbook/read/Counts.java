package org.partnershipatlas.register.workbook.read;

/**
 * What became of the rows below the headers.
 *
 * @param read rows that gave a record
 * @param leftOut rows left out as a whole, each with its fault
 * @param skipped rows that were not meant to be read: examples, headings, totals; each noted
 */
public record Counts(int read, int leftOut, int skipped) {

  Counts plus(int moreRead, int moreLeftOut, int moreSkipped) {
    return new Counts(read + moreRead, leftOut + moreLeftOut, skipped + moreSkipped);
  }
}
