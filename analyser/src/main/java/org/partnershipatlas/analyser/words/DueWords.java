package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.due.AreaEnding;
import org.partnershipatlas.analyser.due.Due;
import org.partnershipatlas.analyser.due.DueKind;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Relationship;

/**
 * What falls due, in plain sentences; nobody is named, seats and posts are, but for whoever has a
 * gap in hand, who is named in a sentence though not in a title.
 */
public final class DueWords {
  private final Network network;
  private final Plain plain;
  private final TieWords ties;
  private final GapWords gaps;

  public DueWords(Network network) {
    this.network = network;
    this.plain = new Plain(network);
    this.ties = new TieWords(plain);
    this.gaps = new GapWords(network);
  }

  /** What falls due and when. */
  public String sentence(Due due) {
    String when =
        " "
            + Plain.on(due.date().toString())
            + (due.days() == 0 ? ", today" : ", in " + Plain.count(due.days(), "day"));
    if (due.kind() == DueKind.GAP_IN_HAND) {
      return inHand(due, when);
    }
    return title(due)
        + when
        + "."
        + (due.kind() == DueKind.AREA_ENDS ? " " + ending(due.record()) : "");
  }

  /** The owner is there only for those who may know. */
  private String inHand(Due due, String when) {
    GapMark mark = (GapMark) network.find(due.record()).orElseThrow();
    return "A gap that is in hand"
        + mark.owner().map(owner -> " with " + owner).orElse("")
        + " is to be closed"
        + when
        + due.gap().map(gap -> ": " + gaps.sentence(gap)).orElse(".");
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
    String what = called(due);
    String text =
        switch (due.kind()) {
          case APPLICATIONS_CLOSE -> "the time to come forward for " + what + " ends";
          case TERM_ENDS -> "the term of " + what + " ends";
          case DEPUTY_TERM_ENDS -> "the term of the deputy in " + what + " ends";
          case SEAT_ENDS,
              GROUP_ENDS,
              AREA_ENDS,
              LINK_ENDS,
              MEMBERSHIP_ENDS,
              AFFILIATION_ENDS,
              RELATIONSHIP_ENDS ->
              what + " ends";
          case FUNDING_ENDS -> "the funding of the post “" + what + "” ends";
          case REVIEW_DUE -> "the review of " + what + " is due";
          case ACTION_DUE -> "the action “" + what + "” is due";
          case GAP_IN_HAND -> "a gap that is in hand is to be closed" + what;
          case LIST_TO_CONFIRM -> "what says that a list is whole ends";
        };
    return Plain.capital(text);
  }

  private String called(Due due) {
    if (due.kind() == DueKind.GAP_IN_HAND) {
      return due.gap().map(gap -> ": " + unstopped(gaps.sentence(gap))).orElse("");
    }
    AtlasRecord entry = network.find(due.record()).orElseThrow();
    if (entry instanceof Link link) {
      return ties.link(link);
    } else if (entry instanceof Membership membership) {
      return ties.membership(membership);
    } else if (entry instanceof Affiliation affiliation) {
      return ties.affiliation(affiliation);
    } else if (entry instanceof Relationship tie) {
      return ties.relationship(tie);
    }
    return due.group().isPresent() && !due.record().equals(due.group().get())
        ? plain.seatOn(due.record(), due.group().get())
        : plain.name(due.record());
  }

  private static String unstopped(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
