package org.partnershipatlas.visualiser.document;

import java.util.List;

/**
 * Pages of words and pictures, and the rows on which their sentences rest.
 *
 * @param title what it is called, by a screen reader too
 * @param pages each begins on a sheet of its own
 * @param notesHeading what stands over the notes
 * @param notes the rows behind the sentences, by number; they begin on a sheet of their own
 */
public record Document(String title, List<Page> pages, String notesHeading, List<Note> notes) {
  public Document {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("A document has at least one page");
    }
  }
}
