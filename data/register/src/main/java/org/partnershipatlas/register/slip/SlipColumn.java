package org.partnershipatlas.register.slip;

/**
 * A column of a slip.
 *
 * @param header what stands above it
 * @param sheetHeader the header of the workbook's own sheet for the same thing
 * @param attribute the attribute of the record that it shows; of a seat's row, of its tenure or of
 *     the seat
 * @param width how wide it is shown, in letters
 */
public record SlipColumn(String header, String sheetHeader, String attribute, int width) {
  static SlipColumn of(String header, String sheetHeader, String attribute, int width) {
    return new SlipColumn(header, sheetHeader, attribute, width);
  }

  boolean isDate() {
    return switch (attribute) {
      case "from", "term_ends", "last_met" -> true;
      default -> false;
    };
  }
}
