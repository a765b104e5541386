package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.due.AreaEnding;
import org.partnershipatlas.analyser.due.Due;
import org.partnershipatlas.analyser.due.DueKind;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** What falls due, in plain sentences; nobody is named, seats and posts are. */
public final class DueWords {
  private final Network network;
  private final Plain plain;

  public DueWords(Network network) {
    this.network = network;
    this.plain = new Plain(network);
  }

  /** What falls due and when. */
  public String sentence(Due due) {
    return title(due)
        + " "
        + Plain.on(due.date().toString())
        + (due.days() == 0 ? ", today." : ", in " + Plain.count(due.days(), "day") + ".")
        + (due.kind() == DueKind.AREA_ENDS ? " " + ending(due.record()) : "");
  }

  /** What follows an area, and what is left on it. */
  private String ending(Id<?> id) {
    Area area = (Area) network.find(id).orElseThrow();
    AreaEnding ending = AreaEnding.of(network, area);
    List<String> left = new ArrayList<>();
    if (!ending.groups().isEmpty()) {
      left.add(Plain.count(ending.groups().size(), "group"));
    }
    if (!ending.seats().isEmpty()) {
      left.add(Plain.count(ending.seats().size(), "seat"));
    }
    if (!ending.organisations().isEmpty()) {
      left.add(Plain.count(ending.organisations().size(), "organisation"));
    }
    String followers = Plain.and(ending.followers().stream().map(network::name).sorted().toList());
    return (followers.isEmpty()
            ? "What follows it is not recorded."
            : followers + (ending.followers().size() == 1 ? " follows." : " follow."))
        + (left.isEmpty()
            ? " No group, seat or organisation rests on it alone."
            : " Resting on it"
                + (followers.isEmpty() ? "" : " and on nothing that follows")
                + ": "
                + Plain.and(left)
                + ".");
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
          case SEAT_ENDS, GROUP_ENDS, AREA_ENDS -> what + " ends";
          case FUNDING_ENDS -> "the funding of the post “" + what + "” ends";
          case REVIEW_DUE -> "the review of " + what + " is due";
          case ACTION_DUE -> "the action “" + what + "” is due";
          case LIST_TO_CONFIRM -> "what says that a list is whole ends";
        };
    return Plain.capital(text);
  }
}
