package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;

/**
 * Makes check slips of what is recorded on a network's day. Names that are withheld are on none,
 * and organisations that are withheld have no rows.
 */
public final class Slips {
  private final Network shown;
  private final SlipCells cells;
  private final SeatRows seats;

  private Slips(Network shown) {
    this.shown = shown;
    this.cells = new SlipCells(shown);
    this.seats = new SeatRows(shown);
  }

  /** Slips of that register. */
  public static Slips of(Network register) {
    return new Slips(Names.FULL.apply(register));
  }

  /** The kinds of thing that have a slip. */
  public static List<Kind> kinds() {
    return List.of(Kind.GROUP, Kind.ORGANISATION, Kind.AREA);
  }

  /** The slip of a group, organisation or area; none of anything else, or where it is not there. */
  public Optional<Slip> find(Id<?> of) {
    return shown.find(of).flatMap(this::slip);
  }

  private Optional<Slip> slip(AtlasRecord entry) {
    if (entry instanceof Group group) {
      return Optional.of(slip(entry, group.name(), ofGroup(group)));
    } else if (entry instanceof Organisation body && !withheld(body)) {
      return Optional.of(slip(entry, body.name(), ofBody(body)));
    } else if (entry instanceof Area area) {
      return Optional.of(slip(entry, area.name(), ofArea(area)));
    }
    return Optional.empty();
  }

  private Slip slip(AtlasRecord entry, String name, List<SlipPart> parts) {
    return new Slip(entry.id(), name, shown.day(), parts);
  }

  private static boolean withheld(Organisation body) {
    return body.nameWithheld().orElse(false);
  }

  private List<SlipPart> ofGroup(Group group) {
    List<SlipPart> parts = new ArrayList<>();
    parts.add(itself(group, "The group itself"));
    parts.add(
        seats.onGroup(
            group.id(),
            "Who sits on it",
            CompletenessKind.SEATS_OF_A_GROUP,
            "Are these all the seats on " + group.name() + "?"));
    List<Link> links = shown.currentReferring(group.id(), Link.class);
    parts.add(
        new SlipPart(
            SlipList.LINKS,
            "How it is joined to other groups",
            SlipList.links(),
            cells.rows(SlipList.links(), links),
            Optional.of(CompletenessKind.LINKS_OF_A_GROUP),
            "Are these all its links to other groups?"));
    List<Membership> members = members(group.id());
    if (!members.isEmpty()) {
      parts.add(membersPart(members, group.name()));
    }
    return parts;
  }

  private List<SlipPart> ofBody(Organisation body) {
    List<SlipPart> parts = new ArrayList<>();
    parts.add(itself(body, "The organisation itself"));
    parts.add(seats.ofBody(body.id(), "Where somebody sits for it"));
    List<Membership> joined =
        shown.currentReferring(body.id(), Membership.class).stream()
            .filter(each -> each.organisation().equals(body.id()) && isNamed(each))
            .toList();
    parts.add(memberships(joined, "Networks and forums that it belongs to", Optional.empty(), ""));
    List<Membership> members = members(body.id());
    if (!members.isEmpty()) {
      parts.add(membersPart(members, body.name()));
    }
    return parts;
  }

  private List<SlipPart> ofArea(Area area) {
    List<Group> groups =
        shown.current(Group.class).stream()
            .filter(group -> shown.places().areas(group).contains(area.id()))
            .toList();
    List<Organisation> bodies =
        shown.list(Organisation.class).stream()
            .filter(body -> shown.places().areas(body).contains(area.id()) && !withheld(body))
            .toList();
    List<SlipColumn> ofGroups = SlipList.named(Kind.GROUP);
    List<SlipColumn> ofBodies = SlipList.named(Kind.ORGANISATION);
    return List.of(
        itself(area, "The area itself"),
        new SlipPart(
            SlipList.GROUPS,
            "Its groups",
            ofGroups,
            cells.rows(ofGroups, groups),
            Optional.of(CompletenessKind.GROUPS_OF_AN_AREA),
            "Are these all the groups of " + area.name() + "?"),
        new SlipPart(
            SlipList.ORGANISATIONS,
            "Organisations that work in it",
            ofBodies,
            cells.rows(ofBodies, bodies),
            Optional.of(CompletenessKind.ORGANISATIONS_OF_AN_AREA),
            "Are these all the organisations that work in " + area.name() + "?"));
  }

  private SlipPart itself(AtlasRecord entry, String title) {
    List<SlipColumn> columns = SlipList.named(entry.recordKind());
    return new SlipPart(
        SlipList.ITSELF, title, columns, List.of(cells.row(columns, entry)), Optional.empty(), "");
  }

  private List<Membership> members(Id<?> network) {
    return shown.currentReferring(network, Membership.class).stream()
        .filter(each -> each.network().equals(network) && isNamed(each))
        .toList();
  }

  private boolean isNamed(Membership each) {
    return !shown.find(each.organisation()).map(Slips::withheld).orElse(true);
  }

  private SlipPart membersPart(List<Membership> members, String name) {
    return memberships(
        members,
        "Its members",
        Optional.of(CompletenessKind.MEMBERS_OF_A_NETWORK),
        "Are these all the members of " + name + "?");
  }

  private SlipPart memberships(
      List<Membership> list, String title, Optional<CompletenessKind> whole, String question) {
    List<SlipColumn> columns = SlipList.memberships();
    return new SlipPart(
        SlipList.MEMBERSHIPS, title, columns, cells.rows(columns, list), whole, question);
  }
}
