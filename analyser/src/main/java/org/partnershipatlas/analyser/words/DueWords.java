package org.partnershipatlas.analyser.words;

import org.partnershipatlas.analyser.due.Due;
import org.partnershipatlas.model.Network;

/** What falls due, in plain sentences; nobody is named, seats and posts are. */
public final class DueWords {
  private final Plain plain;

  public DueWords(Network network) {
    this.plain = new Plain(network);
  }

  /** What falls due and when. */
  public String sentence(Due due) {
    return title(due)
        + " "
        + Plain.on(due.date().toString())
        + (due.days() == 0 ? ", today." : ", in " + Plain.count(due.days(), "day") + ".");
  }

  /** What falls due, without the day: for a calendar, which has the day already. */
  public String title(Due due) {
    String what =
        due.group().isPresent() && !due.record().equals(due.group().get())
            ? plain.seatOn(due.record(), due.group().get())
            : plain.name(due.record());
    String text =
        switch (due.kind()) {
          case APPLICATIONS_CLOSE -> "the time to come forward for " + what + " ends";
          case TERM_ENDS -> "the term of " + what + " ends";
          case SEAT_ENDS, GROUP_ENDS -> what + " ends";
          case FUNDING_ENDS -> "the funding of the post “" + what + "” ends";
          case REVIEW_DUE -> "the review of " + what + " is due";
          case ACTION_DUE -> "the action “" + what + "” is due";
          case LIST_TO_CONFIRM -> "what says that a list is whole ends";
        };
    return Plain.capital(text);
  }
}
