package org.partnershipatlas.api.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;

/** How much there is in a network, of what, and where it comes from. */
public final class NetworkSummary {
  private NetworkSummary() {}

  /** The six counts that every reader asks for first, of what is true on the day. */
  public record Counts(int people, int groups, int seats, int organisations, int areas, int links) {

    /** The counts of a network. */
    public static Counts of(Network network) {
      return new Counts(
          network.current(Person.class).size(),
          network.current(Group.class).size(),
          network.current(Seat.class).size(),
          network.current(Organisation.class).size(),
          network.current(Area.class).size(),
          network.current(Link.class).size());
    }
  }

  /** How many of the groups are known to be listed with all their seats. */
  public record Complete(int groups, int groupsWithCompleteSeats) {
    static Complete of(Network network) {
      List<Group> groups = network.current(Group.class);
      long whole =
          groups.stream()
              .filter(
                  group ->
                      network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group.id()))
              .count();
      return new Complete(groups.size(), (int) whole);
    }
  }

  /** The whole summary; {@code kinds} counts the records of all times. */
  public record Summary(
      Counts summary, Map<String, Integer> kinds, Complete complete, List<String> sources) {}

  /** The summary of a network on its day. */
  public static Summary of(Network network) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      int count = network.list(kind.type()).size();
      if (count > 0) {
        kinds.put(kind.word(), count);
      }
    }
    return new Summary(Counts.of(network), kinds, Complete.of(network), sources(network));
  }

  private static List<String> sources(Network network) {
    TreeSet<String> sources = new TreeSet<>();
    for (AtlasRecord entry : network.listAll()) {
      entry.about().source().filter(Objects::nonNull).ifPresent(sources::add);
      if (sources.size() > 50) {
        break;
      }
    }
    return List.copyOf(sources);
  }
}
