package org.partnershipatlas.register.workbook.read;

/**
 * What a column is about.
 *
 * @param part what its values belong to: a kind's word, or {@code deputy}, or {@code contact}
 * @param attribute the attribute, or the header where the column is kept as it came
 */
record Meaning(String part, String attribute) {

  static final String EXTRA = "extra";
  static final String CONTACT = "contact";

  /** A column that is passed over. */
  static final Meaning NOTHING = new Meaning("nothing", "");

  boolean is(String otherPart, String otherAttribute) {
    return part.equals(otherPart) && attribute.equals(otherAttribute);
  }

  boolean kept() {
    return part.equals(EXTRA) || part.equals(CONTACT);
  }

  /** In plain words, as shown to the user. */
  String words() {
    if (part.equals(EXTRA)) {
      return "kept as it came";
    }
    if (part.equals(CONTACT)) {
      return "contact details, kept for owners only";
    }
    if (equals(NOTHING)) {
      return "left out";
    }
    String plain = attribute.replace('_', ' ');
    boolean named = attribute.equals("name") || attribute.equals("label");
    return named
        ? part + (attribute.equals("label") ? " (which one it is)" : "")
        : part + ": " + plain;
  }
}
