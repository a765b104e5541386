package org.partnershipatlas.visualiser.scene;

import java.util.List;

/**
 * What every picture says of itself: its heading, the day it holds for, where its facts come from,
 * how far they reach, and notes such as what was left out. The same words are placed as texts.
 */
public record Title(String heading, String date, String source, String reach, List<String> notes) {
  public Title {
    notes = List.copyOf(notes);
  }
}
