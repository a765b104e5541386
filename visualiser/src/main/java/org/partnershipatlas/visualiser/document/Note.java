package org.partnershipatlas.visualiser.document;

import java.util.List;

/**
 * The rows that a sentence rests on.
 *
 * @param number from 1, by which the sentence names it
 * @param sentence the sentence, so that the note can be read alone
 * @param rows a line for each row
 * @param more how many further rows there are that are not told
 */
public record Note(int number, String sentence, List<String> rows, int more) {
  public Note {
    rows = List.copyOf(rows);
  }
}
