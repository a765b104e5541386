package org.partnershipatlas.register.council;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;

/** Says what was left out of one council's list, or taken with a doubt. */
final class FeedNotes {
  private final Feed feed;
  private final List<Problem> problems;

  FeedNotes(Feed feed, List<Problem> problems) {
    this.feed = feed;
    this.problems = problems;
  }

  /** Tells of what is not taken in. */
  void leftOut() {
    for (Committee c : feed.committees()) {
      if (c.title().isEmpty()) {
        fault(c);
      } else if (!c.kept()) {
        note(
            c.deleted() ? "committee-deleted" : "committee-expired",
            "“" + c.title() + "” is marked as ended, without a date, and was left out.",
            c.title(),
            "Add it with the day on which it ended, if its past matters.");
      }
    }
    long given = feed.committees().size();
    if (feed.total() > given) {
      note(
          "committees-not-given",
          "The council's system had " + feed.total() + " committees; the list gives " + given + ".",
          "",
          "Ask for the others, if they matter.");
    }
    if (feed.failures() > 0) {
      note(
          "members-not-fetched",
          "Some members could not be fetched, so no list of seats is taken as whole.",
          String.valueOf(feed.failures()),
          "Draw the list again.");
    }
    count(
        "contact-left-out",
        feed.committees().stream().filter(Committee::contact).count(),
        "Contact details of %d committees were left out.");
    count(
        "purpose-left-out",
        feed.committees().stream().filter(Committee::purposeMadeUp).count(),
        "The purpose of %d committees was a program's suggestion and was left out.");
  }

  private void count(String code, long number, String words) {
    if (number > 0) {
      note(code, String.format(Locale.ROOT, words, number), "", "");
    }
  }

  void tell(Committee c, boolean kindKnown, boolean hasParent, String group) {
    if (!kindKnown) {
      add(
          "kind-not-told",
          Problem.Level.QUESTION,
          "Neither title nor category tells what kind of group “" + c.title() + "” is.",
          group,
          c.category(),
          "Say its kind, or take it out if it is a shelf for documents.");
    }
    if (c.members().isEmpty()) {
      add(
          "no-members",
          Problem.Level.NOTE,
          "No members of “" + c.title() + "” are listed; its seats are not recorded.",
          group,
          "",
          "Add its seats, if it meets.");
    }
    if (Parents.isSubCommittee(c) && !hasParent) {
      add(
          "parent-unknown",
          Problem.Level.QUESTION,
          "“" + c.title() + "” is a part of no committee that the list names.",
          group,
          "",
          "Say what it is a part of.");
    }
    if (NameKey.of(c.title()).text().startsWith("joint ")) {
      add(
          "joint-committee",
          Problem.Level.NOTE,
          "“" + c.title() + "” is joint; only this council's area and members are recorded.",
          group,
          "",
          "Add the other councils' areas and members.");
    }
  }

  void repeated(Committee c, Committee.Member member, String group) {
    add(
        "repeated-member",
        Problem.Level.NOTE,
        member.name() + " is listed twice on “" + c.title() + "”; taken once.",
        group,
        member.role(),
        "");
  }

  void role(Committee c, Committee.Member member, MemberRole role, String group) {
    if (!role.known()) {
      add(
          "role-not-known",
          Problem.Level.QUESTION,
          "The role “" + member.role() + "” on “" + c.title() + "” is taken as other.",
          group,
          member.role(),
          "Say which role it is.");
    }
  }

  void unnamed(Committee c, Committee.Member member, String group) {
    add(
        "seat-without-holder",
        Problem.Level.NOTE,
        "A seat on “" + c.title() + "” has no holder in the list.",
        group,
        member.name(),
        "");
  }

  void noCouncillor(Id<Person> person) {
    problems.add(
        new Problem(
            "no-councillor",
            Problem.Level.NOTE,
            "A member has no councillor's title; on whose behalf they sit is not recorded.",
            Problem.Place.in(person, "on_behalf_of"),
            "",
            "Add whom they work for or belong to."));
  }

  void unknownCouncil(int meanings) {
    add(
        "council-not-known",
        Problem.Level.QUESTION,
        meanings == 0
            ? "“" + feed.council() + "” is no principal council of England; it has no area."
            : "“" + feed.council() + "” can mean several councils; it has no area.",
        "",
        feed.council(),
        "Say which area it has.");
  }

  private void fault(Committee c) {
    problems.add(
        new Problem(
            "committee-without-title",
            Problem.Level.FAULT,
            "A committee has no title and was left out.",
            Problem.Place.cell(feed.file(), 0, "title"),
            c.number(),
            "Give it a title."));
  }

  private void note(String code, String message, String value, String mend) {
    add(code, Problem.Level.NOTE, message, "", value, mend);
  }

  private void add(
      String code, Problem.Level level, String message, String group, String value, String mend) {
    Optional<Id<?>> record = group.isEmpty() ? Optional.empty() : Optional.of(Id.group(group));
    problems.add(
        new Problem(
            code, level, message, new Problem.Place(feed.file(), 0, "", record), value, mend));
  }
}
