package org.partnershipatlas.register.sample;

import java.util.SplittableRandom;

/** Names that nobody has: given names with surnames made of words for what is not real. */
final class InventedNames {
  private static final String[] GIVEN =
      ("Alex Bea Cam Dana Eli Fay Gil Hana Ivo Jo Kit Lena Max Nia Oz Priya Quin Ros Sam Tess Uma"
              + " Viv Wes Yan Zoe Abdul Bronwen Chidi Devi Ewa Femi Gita Huw Ines Jun Kofi Lior"
              + " Mina Noor Olu")
          .split(" ", -1);
  private static final String[] FIRST =
      "Sample Example Mock Pretend Invent Fict Imagin Dummy Test Story Fable Nominal"
          .split(" ", -1);
  private static final String[] LAST =
      "ton ley ford well by man er sen worth field wood bridge".split(" ", -1);

  private static final String[] BODIES =
      ("Advice Centre,Youth Project,Family Centre,Lunch Club,Wildlife Group,Arts Workshop,Night"
              + " Shelter,Job Club,Welcome Project,Community Bus,Carers Circle,Sports Trust")
          .split(",", -1);

  private InventedNames() {}

  static String person(SplittableRandom random) {
    return pick(GIVEN, random) + " " + pick(FIRST, random) + pick(LAST, random);
  }

  static String organisation(SplittableRandom random, String place, int number) {
    return place + " " + pick(BODIES, random) + " " + number;
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }
}
