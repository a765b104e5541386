package org.partnershipatlas.visualiser.write;

import java.util.List;

/** Fill and line of a figure. A colour is {@code #rrggbb}; empty means none. */
record Ink(String fill, String line, double width, List<Double> dashes) {
  /** The width of the line of paper around letters that stand on lines, half of it outside them. */
  static final double HALO = 3.4;

  static Ink fill(String colour) {
    return new Ink(colour, "", 0, List.of());
  }

  static Ink line(String colour, double width) {
    return new Ink("", colour, width, List.of());
  }

  static Ink both(String fill, String line, double width) {
    return new Ink(fill, line, width, List.of());
  }

  Ink dashed(double on, double off) {
    return new Ink(fill, line, width, List.of(on, off));
  }
}
