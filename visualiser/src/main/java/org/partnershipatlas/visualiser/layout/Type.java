package org.partnershipatlas.visualiser.layout;

import org.partnershipatlas.visualiser.font.TextMeasure;

/** The sizes of text and the distances between shapes, in picture units before fitting. */
public final class Type {
  public static final double HEADING = 21;
  public static final double DATE = 13;
  public static final double BAND = 14;
  public static final double COLUMN = 13;
  public static final double NAME = 12;
  public static final double DETAIL = 10.8;
  public static final double LEGEND = 11.5;
  public static final double FOOT = 11;

  /** The side of a seat's chip. */
  public static final double CHIP = 10;

  /** The space inside a box. */
  public static final double PAD = 5;

  /** The space around the whole picture. */
  public static final double MARGIN = 18;

  /**
   * How far a picture may be shrunk to fit the size asked for; past this it grows instead, since
   * smaller text could not be read from the back of a room.
   */
  public static final double MOST_SHRINKING = 1.15;

  private Type() {}

  public static double line(double size) {
    return size * TextMeasure.LEADING;
  }

  /** From the top of a line to its baseline. */
  public static double ascent(double size) {
    return size * (TextMeasure.LEADING - 1) / 2 + size * TextMeasure.ASCENT;
  }
}
