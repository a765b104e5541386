package org.partnershipatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a bench has to reach: told in its last line, and where it does not, the bench fails. */
final class Aims {
  private static final int BEYOND = 1;

  private final List<String> met = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  /** Holds a figure against the most that it may be; what is no number does not reach it. */
  void hold(String what, String unit, double figure, double most) {
    String told = String.format(Locale.UK, "%s %.1f %s, at most %.0f", what, figure, unit, most);
    (figure <= most ? met : missed).add(told);
  }

  /** The last line. */
  String told() {
    if (!missed.isEmpty()) {
      return "Not within the aims: " + String.join("; ", missed) + ".";
    }
    return met.isEmpty()
        ? "No aim is set for what was measured."
        : "Within the aims: " + String.join("; ", met) + ".";
  }

  /** Says the last line, and ends the program with a failure where an aim was missed. */
  void end() {
    System.out.println(told());
    if (!missed.isEmpty()) {
      System.exit(BEYOND);
    }
  }
}
