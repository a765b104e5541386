package org.partnershipatlas.register.workbook.read;

/**
 * How a column was understood.
 *
 * @param sheet the sheet
 * @param header the header as typed
 * @param meaning what it was read as, in plain words
 * @param guessed whether the header does not say so itself, so that the user should look
 */
public record Mapping(String sheet, String header, String meaning, boolean guessed) {

  /** As a sentence. */
  @Override
  public String toString() {
    return "I read column “" + header + "” of “" + sheet + "” as " + meaning + ".";
  }
}
