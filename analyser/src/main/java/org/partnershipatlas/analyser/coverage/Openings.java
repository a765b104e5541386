package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.coverage.Opening.Missing;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Fit;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/** What is not recorded of a group's speaking seats and could give an organisation a voice. */
final class Openings {
  private final Network network;
  private final Constituencies constituencies;
  private final Map<Id<Organisation>, Optional<Sector>> sectors = new HashMap<>();

  Openings(Network network, Constituencies constituencies) {
    this.network = network;
    this.constituencies = constituencies;
    network
        .list(Organisation.class)
        .forEach(o -> sectors.put(o.id(), network.voices().sector(o.id())));
  }

  /** The sector of an organisation, or of the body that it is part of. */
  Optional<Sector> sector(Id<Organisation> organisation) {
    return sectors.getOrDefault(organisation, Optional.empty());
  }

  List<Opening> of(List<SeatView> views) {
    List<Opening> openings = new ArrayList<>();
    for (SeatView view : views) {
      if (view.speaking()) {
        holder(view).ifPresent(openings::add);
        if (view.state() != SeatState.VACANT && view.constituencyNotRecorded()) {
          openings.add(
              new Opening(
                  view, Missing.WHOM, view.seat().id(), strongest(view, VoiceState.ACCOUNTABLE)));
        }
        members(view, openings);
      }
    }
    return openings;
  }

  private static Optional<Opening> holder(SeatView view) {
    boolean open =
        view.state() == SeatState.NOT_RECORDED
            || Stream.concat(view.holders().stream(), view.deputies().stream())
                .map(Holding::onBehalfOf)
                .anyMatch(Optional::isEmpty);
    return open
        ? Optional.of(
            new Opening(view, Missing.HOLDER, view.seat().id(), strongest(view, VoiceState.DIRECT)))
        : Optional.empty();
  }

  private void members(SeatView view, List<Opening> openings) {
    Stream<Id<?>> named =
        view.state() == SeatState.VACANT
            ? Stream.concat(view.seat().speaksFor().stream(), view.seat().reservedFor().stream())
            : view.seat().speaksFor().stream();
    named
        .distinct()
        .filter(n -> n.kind() == Kind.GROUP || n.kind() == Kind.ORGANISATION)
        .filter(constituencies::isNetwork)
        .filter(n -> !membersKnown(n))
        .forEach(
            n ->
                openings.add(
                    new Opening(
                        view, Missing.MEMBERS, n, strongest(view, VoiceState.ACCOUNTABLE))));
  }

  // A member that is itself a network must be whole too, for those who belong through it.
  private boolean membersKnown(Id<?> networkId) {
    return listsMembers(networkId)
        && network.voices().members(networkId).stream()
            .map(m -> m.organisation())
            .filter(constituencies::isNetwork)
            .allMatch(this::listsMembers);
  }

  private boolean listsMembers(Id<?> networkId) {
    return network.grounds().isComplete(CompletenessKind.MEMBERS_OF_A_NETWORK, networkId);
  }

  private static VoiceState strongest(SeatView view, VoiceState filled) {
    return switch (view.state()) {
      case DEPUTY_ONLY -> VoiceState.DEPUTY_ONLY;
      case VACANT -> VoiceState.VACANT;
      default -> filled;
    };
  }

  /** Whether what is missing could give that organisation a voice, whatever is recorded of it. */
  boolean could(Opening opening, Id<Organisation> organisation) {
    SeatView view = opening.view();
    return switch (opening.missing()) {
      case HOLDER ->
          network.seating().fit(view.seat(), organisation) != Fit.OUTSIDE
              || (view.state() == SeatState.NOT_RECORDED && isNamed(view, organisation));
      case WHOM -> alike(view.sectors(), sector(organisation));
      case MEMBERS ->
          !opening.record().equals(organisation)
              && alike(sectorOf(opening.record()), sector(organisation));
    };
  }

  private boolean isNamed(SeatView view, Id<Organisation> organisation) {
    return view.seat().speaksFor().stream()
        .anyMatch(
            part ->
                part.equals(organisation)
                    || constituencies.of(part, group(view)).contains(organisation)
                    || constituencies.reaching(part).containsKey(organisation));
  }

  private Group group(SeatView view) {
    return network.get(view.seat().group());
  }

  List<Sector> sectorOf(Id<?> networkId) {
    return networkId.kind() == Kind.ORGANISATION
        ? network.voices().sector(Id.organisation(networkId.value())).stream().toList()
        : List.of();
  }

  // Nobody is taken to speak for another sector than their own without saying so.
  static boolean alike(List<Sector> ones, Optional<Sector> other) {
    return ones.isEmpty() || other.map(ones::contains).orElse(true);
  }
}
