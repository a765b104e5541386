package org.partnershipatlas.api.kill;

import java.util.Random;

/** A sheet of seats of which no two are alike, the same each time that it is asked for. */
record Sheet(int number) {
  static final int ROWS = 300;

  private static final int SEATS_OF_A_GROUP = 10;

  /** So many that no two words are nearly alike, which would be asked about. */
  private static final int SYLLABLES_OF_A_WORD = 7;

  private static final String SYLLABLES = "baceditofugalonirumesapiketoluna";

  static Sheet named(String name) {
    return new Sheet(Integer.parseInt(name.replaceAll("\\D", "")));
  }

  String name() {
    return "sheet-" + number + ".csv";
  }

  String text() {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("group,role,person,organisation,area\n");
    String group = "";
    for (int row = 0; row < ROWS; row++) {
      group = row % SEATS_OF_A_GROUP == 0 ? word(random) : group;
      text.append("Board ").append(group).append(",member,").append(word(random)).append(' ');
      text.append(word(random)).append(",Body ").append(word(random));
      text.append(",Area ").append(number).append('\n');
    }
    return text.toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < SYLLABLES_OF_A_WORD; i++) {
      int at = 2 * random.nextInt(SYLLABLES.length() / 2);
      word.append(SYLLABLES, at, at + 2);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
