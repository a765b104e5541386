package org.partnershipatlas.visualiser.document;

import java.util.List;
import org.partnershipatlas.visualiser.scene.Scene;

/** Something that stands on a page. */
public sealed interface Block {
  /** A heading over what follows. */
  record Heading(String text) implements Block {}

  /** A paragraph that rests on no rows. */
  record Paragraph(String text) implements Block {}

  /**
   * A sentence of a list.
   *
   * @param note the number of the note with the rows that it rests on; 0 where it rests on none
   */
  record Statement(String text, int note) implements Block {}

  /** A picture, as wide as the page. */
  record Picture(Scene scene) implements Block {}

  /**
   * A table; every row has as many cells as there are headers.
   *
   * @param caption what it shows
   */
  record Table(String caption, List<String> headers, List<List<String>> rows) implements Block {
    public Table {
      headers = List.copyOf(headers);
      rows = rows.stream().map(List::copyOf).toList();
      int width = headers.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("Every row of a table has a cell for each header");
      }
    }
  }
}
