package org.partnershipatlas.analyser.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.RowKey;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.coverage.SubjectVoice;
import org.partnershipatlas.analyser.coverage.Voice;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Seat;

/**
 * Who speaks for us, and how do they know what we think? Of an organisation, a field, a community
 * or an area.
 *
 * @param seats the strongest first, then by the names of groups
 * @param settled whether every group's seats are all listed, so that there is surely nobody else
 */
public record WhoSpeaks(Id<?> about, List<SpeakingSeat> seats, boolean settled) {
  /** The kinds of record that this may be asked about. */
  public static final Set<Kind> KINDS =
      Set.of(Kind.ORGANISATION, Kind.FIELD, Kind.COMMUNITY, Kind.AREA);

  public WhoSpeaks {
    seats = List.copyOf(seats);
  }

  /** The answer for what a coverage looks at. */
  public static WhoSpeaks of(Coverage coverage, Id<?> about) {
    Network network = coverage.network();
    Map<Integer, List<SpeakingSeat>> byStrength = new TreeMap<>();
    for (Group group : coverage.groups()) {
      Told told = told(coverage, about, group);
      if (!told.spoken()) {
        continue;
      }
      List<Id<?>> evidence = told.evidence().stream().<Id<?>>map(Evidence::record).toList();
      evidence.stream()
          .filter(id -> id.kind() == Kind.SEAT)
          .distinct()
          .flatMap(id -> network.find(Id.seat(id.value())).stream())
          .filter(seat -> network.seating().state(seat.id()).filled())
          .forEach(
              seat ->
                  byStrength
                      .computeIfAbsent(told.strength(), s -> new ArrayList<>())
                      .add(seat(network, seat, told.state(), evidence)));
    }
    List<SpeakingSeat> seats =
        byStrength.values().stream()
            .flatMap(
                list ->
                    list.stream()
                        .sorted(
                            Comparator.comparing((SpeakingSeat s) -> network.name(s.group()))
                                .thenComparing(s -> s.seat().value())))
            .toList();
    return new WhoSpeaks(
        about, seats, coverage.groups().stream().allMatch(g -> coverage.settled(g.id())));
  }

  private record Told(int strength, String state, boolean spoken, List<Evidence> evidence) {}

  private static Told told(Coverage coverage, Id<?> about, Group group) {
    if (about.kind() == Kind.ORGANISATION) {
      Voice voice = coverage.voice(Id.organisation(about.value()), group.id());
      return new Told(
          voice.state().ordinal(),
          voice.state().word(),
          voice.state().spokenFor(),
          voice.evidence());
    }
    RowKey row =
        switch (about.kind()) {
          case FIELD -> RowKey.field(Id.field(about.value()));
          case COMMUNITY -> RowKey.community(Id.community(about.value()));
          case AREA -> RowKey.area(Id.area(about.value()));
          default ->
              throw new BadQuestion(
                  "Nobody can be asked who speaks for that.",
                  about.toString(),
                  "Ask of an organisation, a field, a community or an area.");
        };
    SubjectVoice voice = coverage.voice(row, group.id());
    return new Told(
        voice.state().ordinal(),
        voice.state().word(),
        voice.state().compareTo(SubjectState.IN_THE_ROOM) <= 0,
        voice.evidence());
  }

  static SpeakingSeat seat(Network network, Seat seat, String state, List<Id<?>> evidence) {
    List<Holding> holdings = network.seating().holders(seat.id());
    Set<Id<?>> holders = new LinkedHashSet<>();
    for (Holding holding : holdings) {
      holding.tenure().person().ifPresent(holders::add);
      holding.tenure().post().ifPresent(holders::add);
      holding.onBehalfOf().ifPresent(holders::add);
    }
    Set<Id<?>> rows = new LinkedHashSet<>(List.of(seat.id()));
    rows.addAll(evidence);
    return new SpeakingSeat(
        seat.id(),
        seat.group(),
        List.copyOf(holders),
        state,
        seat.route(),
        seat.consultsThrough(),
        latest(holdings.stream().flatMap(h -> h.tenure().lastConsulted().stream())),
        latest(holdings.stream().flatMap(h -> h.tenure().lastReportedBack().stream())),
        List.copyOf(rows));
  }

  private static Optional<PartialDate> latest(Stream<PartialDate> dates) {
    return dates.max(Comparator.naturalOrder());
  }
}
