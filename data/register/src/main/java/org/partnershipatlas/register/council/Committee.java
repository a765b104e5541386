package org.partnershipatlas.register.council;

import java.util.List;

/**
 * A committee as a feed gives it; a text that is not given is empty.
 *
 * @param number its id in the council's system
 * @param page the address of its page
 * @param purpose as the council publishes it; a purpose that a program made up is not kept
 * @param purposeMadeUp whether there was such a one
 * @param contact whether contact details were given, which are not kept
 */
record Committee(
    String number,
    String title,
    String category,
    boolean deleted,
    boolean expired,
    String page,
    String purpose,
    boolean purposeMadeUp,
    boolean contact,
    List<Member> members) {

  Committee {
    members = List.copyOf(members);
  }

  /** Whether it is taken in: it has a title and has not ended. */
  boolean kept() {
    return !deleted && !expired && !title.isEmpty();
  }

  /**
   * A member as a feed gives it.
   *
   * @param number the person's id in the council's system, empty where there is none
   */
  record Member(String number, String name, String role) {}
}
