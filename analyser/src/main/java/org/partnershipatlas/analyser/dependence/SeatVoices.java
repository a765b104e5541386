package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Route;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;

/**
 * What one seat gives when it is held by those: the organisations for whom somebody then speaks,
 * the fields and communities that are then heard, and a voice of the sector. It is the definition
 * of coverage taken seat by seat, so that what a seat gave can be taken away by itself.
 */
final class SeatVoices {
  /** One of those whom a seat speaks for, where its group is. */
  private record Named(Id<?> part, Set<Id<Area>> areas) {
    static Named of(Id<?> part, Group group) {
      boolean local = part.kind() == Kind.FIELD || part.kind() == Kind.COMMUNITY;
      return new Named(part, local ? Set.copyOf(group.areas()) : Set.of());
    }
  }

  /** What a seat gives: numbers of organisations, and of fields and communities. */
  record Gift(int[] organisations, int[] subjects, boolean sector) {
    static final Gift NOTHING = new Gift(new int[0], new int[0], false);
  }

  private final Network network;
  private final Coverage coverage;
  private final TestedGroups tested;
  private final List<Id<Organisation>> organisations;
  private final List<Id<?>> subjects;
  private final Map<Id<?>, Integer> numbers = new HashMap<>();
  private final Map<Named, int[]> named = new HashMap<>();
  private final Map<Id<?>, int[]> narrower = new HashMap<>();

  SeatVoices(Network network, Coverage coverage, TestedGroups tested) {
    this.network = network;
    this.coverage = coverage;
    this.tested = tested;
    this.organisations =
        coverage.organisations().stream()
            .map(Organisation::id)
            .filter(id -> network.voices().sector(id).map(tested.sectors()::contains).orElse(false))
            .toList();
    this.subjects =
        Stream.concat(network.list(Field.class).stream(), network.list(Community.class).stream())
            .<Id<?>>map(AtlasRecord::id)
            .toList();
    for (int i = 0; i < organisations.size(); i++) {
      numbers.put(organisations.get(i), i);
    }
    for (int i = 0; i < subjects.size(); i++) {
      numbers.put(subjects.get(i), i);
    }
    network.current(Seat.class).forEach(this::remember);
  }

  // Worked out beforehand, so that several threads may read it.
  private void remember(Seat seat) {
    Group group = network.get(seat.group());
    for (Id<?> part : seat.speaksFor()) {
      named.computeIfAbsent(Named.of(part, group), n -> numbers(coverage.listNamedBy(part, group)));
      subjectsOf(part)
          .forEach(subject -> narrower.computeIfAbsent(subject, s -> numbers(within(s))));
    }
  }

  private List<Id<?>> within(Id<?> broader) {
    return subjects.stream().filter(s -> network.voices().isWithinSubject(s, broader)).toList();
  }

  private int[] numbers(Iterable<? extends Id<?>> ids) {
    List<Integer> found = new ArrayList<>();
    for (Id<?> id : ids) {
      Integer number = numbers.get(id);
      if (number != null) {
        found.add(number);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  List<Id<Organisation>> organisations() {
    return organisations;
  }

  List<Id<?>> subjects() {
    return subjects;
  }

  /** What a seat gives when it is held by those, while that organisation's voice is withdrawn. */
  Gift gift(Seat seat, List<Holding> holders, Withdrawal without) {
    if (!Seating.speaking(seat) || holders.isEmpty()) {
      return Gift.NOTHING;
    }
    boolean inside = network.seating().fit(seat, holders) != Fit.OUTSIDE;
    int[] spokenFor =
        tested.forRoutes(seat.group()) ? spokenFor(seat, holders, without) : new int[0];
    boolean leads = inside && seat.route().map(Route::leadsBack).orElse(false);
    int[] heard = leads && tested.forSubjects(seat.group()) ? heard(seat, without) : new int[0];
    boolean reserved =
        inside && seat.reservedForSector().map(tested.voiceSectors()::contains).orElse(false);
    boolean sits =
        holders.stream()
            .anyMatch(h -> h.sector().map(tested.voiceSectors()::contains).orElse(false));
    return new Gift(spokenFor, heard, tested.forVoice(seat.group()) && (reserved || sits));
  }

  private int[] spokenFor(Seat seat, List<Holding> holders, Withdrawal without) {
    List<int[]> all = new ArrayList<>();
    for (Holding holding : holders) {
      holding.onBehalfOf().ifPresent(body -> all.add(numbers(network.voices().listUnits(body))));
    }
    Group group = network.get(seat.group());
    for (Id<?> part : seat.speaksFor()) {
      if (!without.bodies().contains(part)) {
        Set<Id<Organisation>> changed = without.reaching().get(part);
        all.add(
            changed == null
                ? named.getOrDefault(Named.of(part, group), new int[0])
                : numbers(changed));
      }
    }
    return union(all);
  }

  private int[] heard(Seat seat, Withdrawal without) {
    List<int[]> all = new ArrayList<>();
    for (Id<?> part : seat.speaksFor()) {
      if (!without.bodies().contains(part) && !without.alone().contains(part)) {
        subjectsOf(part).forEach(s -> all.add(narrower.getOrDefault(s, new int[0])));
      }
    }
    return union(all);
  }

  /** The fields and communities that a part of whom a seat speaks for is, or as a network names. */
  private List<Id<?>> subjectsOf(Id<?> part) {
    if (part.kind() == Kind.FIELD || part.kind() == Kind.COMMUNITY) {
      return List.of(part);
    }
    if (part.kind() != Kind.ORGANISATION || network.voices().members(part).isEmpty()) {
      return List.of();
    }
    Set<Id<?>> all = new LinkedHashSet<>();
    network
        .find(Id.organisation(part.value()))
        .ifPresent(
            body -> {
              all.addAll(body.fields());
              all.addAll(body.communities());
            });
    return List.copyOf(all);
  }

  private static int[] union(List<int[]> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : parts.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
  }
}
