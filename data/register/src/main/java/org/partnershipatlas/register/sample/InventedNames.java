package org.partnershipatlas.register.sample;

import java.util.SplittableRandom;

/**
 * Names that nobody has: given names with surnames made of words for what is not real. They are
 * long, so that few differ by a letter or two.
 */
final class InventedNames {
  private static final String[] GIVEN =
      ("Alexander Beatrix Caroline Desmond Eleanor Frederick Gwendolen Humphrey Isadora Jonathan"
              + " Katharine Leopold Marguerite Nathaniel Octavia Priyanka Quentin Rosalind"
              + " Sebastian Theodora Umberto Valentina Winifred Xanthe Yolanda Zachariah Abdulkarim"
              + " Bronwen Chidimma Devendra Ekaterina Folasade Guillermo Hyacinth Ifeoma Jagdeep")
          .split(" ", -1);
  private static final String[] FIRST =
      ("Sample Example Mock Pretend Invent Fict Imagin Dummy Test Story Fable Nominal Placehold"
              + " Specimen Unreal Seeming Madeup Dream Riddle Legend Phantom Novel Proto Wonder")
          .split(" ", -1);
  private static final String[] LAST =
      "hampton ingley brookford castlewell thorpe merriman bridge field worth ersen oakwood stead"
          .split(" ", -1);

  private static final String[] BODIES =
      ("Advice Centre,Youth Project,Family Centre,Lunch Club,Wildlife Group,Arts Workshop,Night"
              + " Shelter,Job Club,Welcome Project,Community Bus,Carers Circle,Sports Trust")
          .split(",", -1);

  private InventedNames() {}

  static String person(SplittableRandom random) {
    return pick(GIVEN, random) + " " + pick(FIRST, random) + pick(LAST, random);
  }

  static String organisation(SplittableRandom random, String place, int number) {
    return place + " " + pick(BODIES, random) + " O" + number;
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }
}
