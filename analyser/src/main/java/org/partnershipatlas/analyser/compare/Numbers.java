package org.partnershipatlas.analyser.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.analyser.compare.SideBySide.Part;
import org.partnershipatlas.analyser.coverage.Voice;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.link.TierState;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureOptions;
import org.partnershipatlas.analyser.measure.NetworkMeasures;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/** Numbers of two networks side by side: counts, seats, voices, tiers and the network itself. */
final class Numbers {
  private final Map<String, OptionalDouble> numbers = new LinkedHashMap<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private Numbers(Analyser side, Progress progress) {
    counts(Overview.summary(side.network()));
    seats(side.network());
    progress.check();
    voices(side);
    count(Part.GAPS, "gaps that can be stated", side.gaps().told(false).gaps().size());
    count(Part.GAPS, "kinds of gap that cannot be told yet", side.gaps().cannotTell().size());
    progress.check();
    tiers(side);
    progress.check();
    network(side.measures(MeasureOptions.of(MeasureMode.COORDINATION)).network());
  }

  static List<SideBySide> list(Analyser before, Analyser after, Progress progress) {
    Numbers old = new Numbers(before, progress);
    Numbers now = new Numbers(after, progress);
    List<SideBySide> list = new ArrayList<>();
    old.numbers.forEach(
        (what, number) ->
            list.add(
                new SideBySide(
                    what,
                    old.parts.getOrDefault(what, Part.COUNTS),
                    !FRACTIONS.contains(what),
                    number,
                    now.numbers.getOrDefault(what, OptionalDouble.empty()))));
    return list;
  }

  private static final List<String> FRACTIONS =
      List.of("density of the coordination network", "mean distance between joined records");

  private void counts(Summary summary) {
    count(Part.COUNTS, "groups", summary.groups());
    count(Part.COUNTS, "seats", summary.seats());
    count(Part.COUNTS, "people", summary.people());
    count(Part.COUNTS, "organisations", summary.organisations());
    count(Part.COUNTS, "areas", summary.areas());
    count(Part.COUNTS, "formal links", summary.links());
  }

  private void seats(Network network) {
    Map<SeatState, Integer> states = new EnumMap<>(SeatState.class);
    for (Group group : network.current(Group.class)) {
      for (Seat seat : network.seating().seatsOn(group.id())) {
        states.merge(network.seating().state(seat.id()), 1, Integer::sum);
      }
    }
    for (SeatState state : SeatState.values()) {
      count(Part.SEATS, "seats: " + state.word(), states.getOrDefault(state, 0));
    }
  }

  private void voices(Analyser side) {
    List<Organisation> sector =
        side.coverage().organisations().stream()
            .filter(
                o ->
                    side.network().voices().sector(o.id()).filter(Sector.THIRD::equals).isPresent())
            .toList();
    Map<VoiceState, Integer> best = new EnumMap<>(VoiceState.class);
    for (Organisation body : sector) {
      side.coverage().listOf(body.id()).stream()
          .map(Voice::state)
          .min(VoiceState::compareTo)
          .ifPresent(state -> best.merge(state, 1, Integer::sum));
    }
    count(Part.VOICES, "third-sector organisations listed", sector.size());
    for (VoiceState state :
        List.of(
            VoiceState.DIRECT,
            VoiceState.ACCOUNTABLE,
            VoiceState.ACCOUNTABLE_GENERAL,
            VoiceState.LINK_BACK_NOT_SHOWN)) {
      count(Part.VOICES, "of them at their best " + state.word(), best.getOrDefault(state, 0));
    }
  }

  private void tiers(Analyser side) {
    Map<TierState, Integer> states = new EnumMap<>(TierState.class);
    side.tiers(TierOptions.defaults()).stream()
        .flatMap(table -> table.listPairs().stream())
        .forEach(pair -> states.merge(pair.state(), 1, Integer::sum));
    for (TierState state : TierState.values()) {
      count(Part.TIERS, "pairs of the two tiers: " + state.word(), states.getOrDefault(state, 0));
    }
  }

  private void network(NetworkMeasures measures) {
    count(Part.NETWORK, "records in the coordination network", measures.nodes());
    count(Part.NETWORK, "links in it", measures.links());
    count(Part.NETWORK, "separate parts of it", measures.components());
    count(Part.NETWORK, "records in its largest part", measures.largestComponent());
    put(Part.NETWORK, "density of the coordination network", measures.density());
    put(Part.NETWORK, "greatest distance in it", whole(measures.diameter()));
    put(Part.NETWORK, "mean distance between joined records", measures.meanDistance());
  }

  private static OptionalDouble whole(OptionalInt number) {
    ToDoubleFunction<OptionalInt> value = OptionalInt::getAsInt;
    return number.isPresent()
        ? OptionalDouble.of(value.applyAsDouble(number))
        : OptionalDouble.empty();
  }

  private void count(Part part, String what, int number) {
    put(part, what, OptionalDouble.of(number));
  }

  private void put(Part part, String what, OptionalDouble number) {
    parts.put(what, part);
    numbers.put(what, number);
  }
}
