package org.partnershipatlas.register.council;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;

/** Makes the records of one council's list: the council, its groups, their seats and holders. */
final class FeedRecords {
  /** The extra column that keeps what the council calls a group or a role, whatever we call it. */
  static final String LISTED_AS = "listed as";

  private final Feed feed;
  private final Optional<Authority> authority;
  private final Councillors people;
  private final FeedNotes notes;
  private final String prefix;
  private final List<AtlasRecord> records = new ArrayList<>();
  private final Set<Id<Person>> members = new LinkedHashSet<>();
  private int groups;
  private int seats;

  FeedRecords(Feed feed, Optional<Authority> authority, Councillors people, FeedNotes notes) {
    this.feed = feed;
    this.authority = authority;
    this.people = people;
    this.notes = notes;
    this.prefix = key(feed, authority);
  }

  static String key(Feed feed, Optional<Authority> authority) {
    return authority
        .map(Authority::id)
        .orElseGet(() -> NameKey.of(feed.council()).text().replace(' ', '-'));
  }

  List<AtlasRecord> make() {
    council();
    feed.kept().forEach(this::group);
    members.forEach(this::affiliation);
    return records;
  }

  /** What was found, in one line. */
  String describe() {
    return String.format(
        Locale.ROOT,
        "%s: %d groups, %d seats, %d people; list %s",
        feed.council(),
        groups,
        seats,
        members.size(),
        feed.published().map(d -> "of " + d).orElse("not dated"));
  }

  private void council() {
    Row row =
        row(Kind.ORGANISATION, prefix + "-council")
            .with("name", feed.council())
            .with("sector", "public")
            .with("kind", "local authority")
            .with("public_authority", "yes");
    if (authority.isPresent()) {
      row =
          row.with("areas", authority.get().id())
              .with("identifiers", authority.get().code().map(c -> "gss:" + c).orElse(""));
    }
    records.add(row.toRecord());
  }

  private void group(Committee committee) {
    groups++;
    Optional<GroupKind> kind = CommitteeKind.of(committee, feed.council());
    Optional<Committee> parent = Parents.find(committee, feed);
    notes.tell(committee, kind.isPresent(), parent.isPresent(), groupId(committee));
    Row row =
        row(Kind.GROUP, groupId(committee))
            .with("name", committee.title())
            .with("kind", kind.orElse(GroupKind.OTHER).word())
            .with("areas", authority.map(Authority::id).orElse(""))
            .with("part_of", parent.map(this::groupId).orElse(""))
            .with("led_by", prefix + "-council")
            .with("note", committee.purpose());
    List<String> extra = new ArrayList<>(List.of(LISTED_AS + "=" + committee.title()));
    if (!committee.page().isEmpty()) {
      extra.add("web page=" + committee.page());
    }
    row = row.with("extra", extra);
    records.add(row.toRecord());
    seats(committee);
  }

  private String groupId(Committee committee) {
    return prefix
        + "-"
        + (committee.number().isEmpty()
            ? NameKey.of(committee.title()).text().replace(' ', '-')
            : committee.number());
  }

  private void seats(Committee committee) {
    Set<String> taken = new LinkedHashSet<>();
    int place = 0;
    for (Committee.Member member : committee.members()) {
      place++;
      String last = member.number().isEmpty() ? "n" + place : member.number();
      if (taken.add(last)) {
        seat(committee, member, groupId(committee) + "-" + last);
      } else {
        notes.repeated(committee, member, groupId(committee));
      }
    }
    if (!committee.members().isEmpty() && feed.failures() == 0) {
      complete(groupId(committee));
    }
  }

  private void seat(Committee committee, Committee.Member member, String id) {
    seats++;
    MemberName name = MemberName.of(member.name());
    MemberRole role = MemberRole.of(member.role(), name.aside());
    notes.role(committee, member, role, groupId(committee));
    records.add(
        row(Kind.SEAT, id)
            .with("group", groupId(committee))
            .with("label", role.label())
            .with("role", role.role().map(r -> r.word()).orElse("other"))
            .with("route", role.coOpted() ? "co-opted" : "")
            .with("vacant", name.state() == MemberName.State.VACANT ? "yes" : "")
            .with("note", name.aside())
            .with("extra", LISTED_AS + "=" + role.label())
            .toRecord());
    switch (name.state()) {
      case NAMED -> tenure(id, role, Optional.of(people.get(feed, member, name)));
      case OFFICE -> tenure(id, role, Optional.empty());
      case VACANT, NOT_RECORDED -> notes.unnamed(committee, member, groupId(committee));
    }
  }

  private void tenure(String seat, MemberRole role, Optional<Id<Person>> person) {
    boolean councillor = person.map(p -> people.isCouncillor(p, feed)).orElse(false);
    person.ifPresent(members::add);
    records.add(
        row(Kind.TENURE, seat + "-held")
            .with("seat", seat)
            .with("person", person.map(Id::value).orElse(""))
            .with("on_behalf_of", councillor ? prefix + "-council" : "")
            .with("capacity", role.reserve() ? "deputy" : "holder")
            .toRecord());
  }

  private void affiliation(Id<Person> person) {
    if (people.isCouncillor(person, feed)) {
      records.add(
          row(Kind.AFFILIATION, prefix + "-" + person.value())
              .with("person", person.value())
              .with("organisation", prefix + "-council")
              .with("capacity", "councillor")
              .toRecord());
    } else {
      notes.noCouncillor(person);
    }
  }

  // The council publishes the whole of each committee; an empty list is no membership of nobody.
  private void complete(String group) {
    records.add(
        row(Kind.COMPLETENESS, group + "-seats")
            .with("what", "seats of a group")
            .with("of", "group:" + group)
            .with("from", published())
            .with("stated_by", feed.source())
            .toRecord());
  }

  private String published() {
    return feed.published().map(PartialDate::toString).orElse("");
  }

  private Row row(Kind kind, String id) {
    return Row.of(kind, id)
        .with("source", feed.source())
        .with("certainty", "stated")
        .with("last_checked", published())
        .with("last_checked_by", published().isEmpty() ? "" : feed.council());
  }
}
