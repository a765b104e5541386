package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.ListedSeats;
import org.partnershipatlas.analyser.OpenCase;
import org.partnershipatlas.analyser.Settling;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** The gaps and the open questions that the tests have come upon. */
final class Findings {
  private final Network network;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<GapKind, List<Case>> open = new EnumMap<>(GapKind.class);

  Findings(Network network) {
    this.network = network;
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  /** One more case of that kind that cannot be told. */
  Case open(GapKind kind, Collection<? extends Id<?>> about) {
    Case one = new Case(about);
    open.computeIfAbsent(kind, k -> new ArrayList<>()).add(one);
    return one;
  }

  /** A case that cannot be told. */
  static final class Case {
    private final List<Id<?>> about;
    private final List<Settling> settling = new ArrayList<>();
    private final List<ListedSeats> listed = new ArrayList<>();

    private Case(Collection<? extends Id<?>> about) {
      this.about = List.copyOf(about);
    }

    /** What would settle it, among others. */
    Case settledBy(String what, Collection<? extends Id<?>> ids) {
      if (!ids.isEmpty()) {
        settling.add(new Settling(what, List.copyOf(ids)));
      }
      return this;
    }

    /** What the list shows as far as it goes. */
    Case listing(Optional<ListedSeats> seats) {
      seats.ifPresent(listed::add);
      return this;
    }

    private OpenCase closed() {
      return new OpenCase(about, settling, listed);
    }
  }

  /** Everything found, in order, with a proposal for the vacant seats. */
  GapReport report(Placements placements) {
    Map<String, GapMark> marks = new HashMap<>();
    network.list(GapMark.class).forEach(m -> marks.putIfAbsent(m.gap(), m));
    List<Gap> gaps =
        drafts.stream()
            .map(d -> d.gap(Optional.ofNullable(marks.get(d.id()))))
            .sorted(order())
            .toList();
    List<CannotTell> cannotTell = new ArrayList<>();
    open.forEach(
        (kind, cases) ->
            cannotTell.add(
                CannotTell.of(kind.word(), cases.stream().map(Case::closed).toList(), network)));
    List<Gap> vacancies = gaps.stream().filter(g -> g.kind() == GapKind.VACANT).toList();
    return new GapReport(gaps, cannotTell, placements.of(vacancies));
  }

  private Comparator<Gap> order() {
    return Comparator.comparing(Gap::severity)
        .thenComparing(Comparator.comparingInt(Gap::organisations).reversed())
        .thenComparing(
            Comparator.comparingLong((Gap g) -> g.days().orElse(Long.MIN_VALUE)).reversed())
        .thenComparing(Gap::kind)
        .thenComparing(this::names)
        .thenComparing(Gap::id);
  }

  private String names(Gap gap) {
    return java.util.stream.Stream.concat(gap.about().stream(), gap.affected().stream())
        .map(network::name)
        .collect(Collectors.joining("\n"));
  }
}
