package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.coverage.Constituencies.Way;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;

/**
 * The voices that the seats of one group give, each organisation's strongest. Organisations to whom
 * no seat gives any are not among them, so that the work follows what is recorded and not
 * organisations times groups.
 */
final class VoiceFinder {
  private final Network network;
  private final Constituencies constituencies;
  private final Group group;
  private final Map<Id<Organisation>, Voice> found = new LinkedHashMap<>();

  private VoiceFinder(Network network, Constituencies constituencies, Group group) {
    this.network = network;
    this.constituencies = constituencies;
    this.group = group;
  }

  static Map<Id<Organisation>, Voice> find(
      Network network, Constituencies constituencies, Group group, List<SeatView> views) {
    VoiceFinder finder = new VoiceFinder(network, constituencies, group);
    views.stream().filter(SeatView::speaking).forEach(finder::look);
    return finder.found;
  }

  private void look(SeatView view) {
    switch (view.state()) {
      case FILLED, CARRYING_OVER -> {
        held(view, view.holders(), VoiceState.DIRECT);
        spoken(view);
      }
      case DEPUTY_ONLY -> {
        held(view, view.deputies(), VoiceState.DEPUTY_ONLY);
        deputised(view);
      }
      case VACANT -> empty(view);
      case NOT_RECORDED -> {}
    }
  }

  // A body also sits through its directorates and teams.
  private void held(SeatView view, List<Holding> holdings, VoiceState state) {
    for (Holding holding : holdings) {
      holding
          .onBehalfOf()
          .ifPresent(
              body ->
                  network
                      .voices()
                      .listUnits(body)
                      .forEach(
                          unit ->
                              offer(
                                  unit,
                                  state,
                                  Optional.empty(),
                                  () -> view.evidence("held on its behalf", Stream.of(holding)))));
    }
  }

  private void spoken(SeatView view) {
    boolean leads = view.leadsBack();
    Optional<NotShown> why = leads ? Optional.empty() : Optional.of(view.notShown());
    for (Id<?> part : view.seat().speaksFor()) {
      if (Constituencies.isBody(part)) {
        Constituencies.own(part)
            .ifPresent(
                o ->
                    offer(
                        o,
                        leads ? VoiceState.ACCOUNTABLE : VoiceState.LINK_BACK_NOT_SHOWN,
                        why,
                        () -> view.evidence("speaks for it", view.holders().stream())));
        constituencies
            .reaching(part)
            .forEach(
                (o, way) -> offer(o, through(way, leads), why, () -> evidence(view, part, way)));
      } else {
        List<Evidence> evidence =
            view.evidence("speaks for its " + part.kind().word(), view.holders().stream());
        Optional<NotShown> none = Optional.of(NotShown.NO_MEMBERSHIP);
        constituencies
            .of(part, group)
            .forEach(o -> offer(o, VoiceState.LINK_BACK_NOT_SHOWN, none, () -> evidence));
      }
    }
  }

  private static VoiceState through(Way way, boolean leads) {
    if (!leads) {
      return VoiceState.LINK_BACK_NOT_SHOWN;
    }
    return way.specific() ? VoiceState.ACCOUNTABLE : VoiceState.ACCOUNTABLE_GENERAL;
  }

  private List<Evidence> evidence(SeatView view, Id<?> networkId, Way way) {
    List<Evidence> evidence =
        new ArrayList<>(view.evidence("speaks for its network", view.holders().stream()));
    way.memberships().forEach(m -> evidence.add(new Evidence(m.id(), "membership")));
    evidence.add(new Evidence(networkId, "its network"));
    return evidence;
  }

  private void deputised(SeatView view) {
    List<Evidence> evidence = view.evidence("would speak for it", view.deputies().stream());
    Set<Id<Organisation>> all = new LinkedHashSet<>();
    view.seat().speaksFor().forEach(part -> all.addAll(constituencies.named(part, group)));
    view.seat().reservedFor().forEach(part -> Constituencies.own(part).ifPresent(all::add));
    all.forEach(o -> offer(o, VoiceState.DEPUTY_ONLY, Optional.empty(), () -> evidence));
  }

  private void empty(SeatView view) {
    List<Evidence> evidence = view.evidence("empty, and meant for it", Stream.empty());
    Set<Id<Organisation>> all = new LinkedHashSet<>();
    view.seat().speaksFor().forEach(part -> all.addAll(constituencies.named(part, group)));
    all.addAll(constituencies.reserved(view.seat(), group));
    all.forEach(o -> offer(o, VoiceState.VACANT, Optional.empty(), () -> evidence));
  }

  // Most of what is offered is no stronger than what is known: evidence is gathered when it is.
  private void offer(
      Id<Organisation> organisation,
      VoiceState state,
      Optional<NotShown> notShown,
      Supplier<List<Evidence>> evidence) {
    Optional<NotShown> reason =
        state == VoiceState.LINK_BACK_NOT_SHOWN ? notShown : Optional.empty();
    Voice now = found.get(organisation);
    if (now == null || rank(state, reason) < rank(now.state(), now.notShown())) {
      found.put(organisation, new Voice(organisation, group.id(), state, reason, evidence.get()));
    }
  }

  private static int rank(VoiceState state, Optional<NotShown> reason) {
    return state.ordinal() * 10 + reason.map(NotShown::ordinal).orElse(0);
  }
}
