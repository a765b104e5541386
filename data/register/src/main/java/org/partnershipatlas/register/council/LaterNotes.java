package org.partnershipatlas.register.council;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;

/** Says what a later list changes that a person should look at. */
final class LaterNotes {
  private final Feed feed;
  private final Network known;
  private final PartialDate day;
  private final List<Problem> problems;

  LaterNotes(Feed feed, Network known, PartialDate day, List<Problem> problems) {
    this.feed = feed;
    this.known = known;
    this.day = day;
    this.problems = problems;
  }

  void older(PartialDate last) {
    problems.add(
        new Problem(
            "older-than-register",
            Problem.Level.FAULT,
            "This list of "
                + feed.council()
                + " is of "
                + day
                + "; the register has taken in one of "
                + last
                + " already. An older list would bring back who has left since.",
            Problem.Place.cell(feed.file(), 0, "generatedUtc"),
            day.toString(),
            "Give the newest list. For the past, write the days into the register by hand."));
  }

  void notDated() {
    tell(
        "list-not-dated",
        Problem.Level.QUESTION,
        "This list of "
            + feed.council()
            + " does not say when it was drawn; it is taken as of "
            + day
            + ".",
        Optional.empty(),
        "",
        "Give a list with the day in “generatedUtc”, if it was drawn on another.");
  }

  void renamed(Id<Group> group, String before, String now) {
    tell(
        "committee-renamed",
        Problem.Level.NOTE,
        "“" + before + "” is called “" + now + "” now; it is the same committee by its number.",
        Optional.of(group),
        now,
        "");
  }

  void nobodyInstead(Id<Group> group, Id<Seat> seat) {
    tell(
        "seat-left",
        Problem.Level.NOTE,
        "A member of “"
            + known.name(group)
            + "” has left and nobody is listed instead; the seat is marked vacant since "
            + day
            + ".",
        Optional.of(seat),
        "",
        "If the group is smaller now, end the seat.");
  }

  void endedByHand(Id<Group> group, Row tenure) {
    tell(
        "ended-by-hand",
        Problem.Level.NOTE,
        "The list of "
            + day
            + " still has a member of “"
            + known.name(group)
            + "” who has left by the register; the register stands.",
        tenure.find("person").map(Id::person),
        "",
        "");
  }

  void vanished(Group group, int seats) {
    tell(
        "committee-gone",
        Problem.Level.QUESTION,
        "“"
            + group.name()
            + "” is no longer in the list; it is ended on "
            + day
            + ", with "
            + seats
            + (seats == 1 ? " seat." : " seats."),
        Optional.of(group.id()),
        "",
        "If it goes on, take its end away again.");
  }

  void keptByOthers(Group group) {
    tell(
        "committee-gone-kept",
        Problem.Level.QUESTION,
        "“"
            + group.name()
            + "” is no longer in the list. Its listed seats are ended on "
            + day
            + "; the group is not, since somebody else keeps seats on it.",
        Optional.of(group.id()),
        "",
        "If it has ended, end it with its day.");
  }

  void goneFromPart(Group group) {
    tell(
        "committee-not-given",
        Problem.Level.QUESTION,
        "“"
            + group.name()
            + "” is not in the list, of which a part could not be fetched; it is not ended.",
        Optional.of(group.id()),
        "",
        "Draw the list again.");
  }

  void back(Id<Group> group) {
    tell(
        "committee-back",
        Problem.Level.NOTE,
        "“" + known.name(group) + "” is in the list again; its end is taken away.",
        Optional.of(group),
        "",
        "");
  }

  void otherName(Id<Person> person) {
    tell(
        "member-other-name",
        Problem.Level.QUESTION,
        "The list has another name for this member than the register; it is kept as another name.",
        Optional.of(person),
        "",
        "Say which name is to be shown.");
  }

  void twoCouncils(Id<Person> person) {
    tell(
        "one-person-two-councils",
        Problem.Level.NOTE,
        known.name(person)
            + " is taken for one person on several councils: the names are the same.",
        Optional.of(person),
        "",
        "If they are two people, give them two records.");
  }

  private void tell(
      String code,
      Problem.Level level,
      String message,
      Optional<? extends Id<?>> record,
      String value,
      String mend) {
    problems.add(
        new Problem(
            code,
            level,
            message,
            new Problem.Place(feed.file(), 0, "", record.map(id -> id)),
            value,
            mend));
  }
}
