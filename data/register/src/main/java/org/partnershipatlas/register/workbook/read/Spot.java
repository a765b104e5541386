package org.partnershipatlas.register.workbook.read;

import org.partnershipatlas.model.Problem;

/** A cell, by the words in which a user finds it. */
record Spot(String sheet, int row, String column) {

  Problem.Place place() {
    return Problem.Place.cell(sheet, row, column);
  }

  Spot at(String otherColumn) {
    return new Spot(sheet, row, otherColumn);
  }
}
