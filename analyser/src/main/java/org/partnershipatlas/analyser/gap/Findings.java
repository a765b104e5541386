package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.ListedSeats;
import org.partnershipatlas.analyser.Settling;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/** The gaps and the open questions that the tests have come upon. */
final class Findings {
  private final Network network;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<GapKind, Open> open = new EnumMap<>(GapKind.class);

  private static final class Open {
    int cases;
    final Set<Id<?>> about = new LinkedHashSet<>();
    final Map<String, Set<Id<?>>> settling = new LinkedHashMap<>();
    final List<ListedSeats> listed = new ArrayList<>();
  }

  Findings(Network network) {
    this.network = network;
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  /** One more case of that kind that cannot be told. */
  Case open(GapKind kind, Collection<? extends Id<?>> about) {
    Open of = open.computeIfAbsent(kind, k -> new Open());
    of.cases++;
    of.about.addAll(about);
    return new Case(of);
  }

  /** A case that cannot be told. */
  static final class Case {
    private final Open of;

    private Case(Open of) {
      this.of = of;
    }

    /** What would settle it, among others. */
    Case settledBy(String what, Collection<? extends Id<?>> ids) {
      if (!ids.isEmpty()) {
        of.settling.computeIfAbsent(what, w -> new LinkedHashSet<>()).addAll(ids);
      }
      return this;
    }

    /** What the list shows as far as it goes. */
    Case listing(Optional<ListedSeats> seats) {
      seats.ifPresent(of.listed::add);
      return this;
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
    open.forEach((kind, of) -> cannotTell.add(fold(kind, of)));
    List<Gap> vacancies = gaps.stream().filter(g -> g.kind() == GapKind.VACANT).toList();
    return new GapReport(gaps, cannotTell, placements.of(vacancies));
  }

  private CannotTell fold(GapKind kind, Open of) {
    List<Settling> settling =
        of.settling.entrySet().stream()
            .map(e -> new Settling(e.getKey(), byName(e.getValue())))
            .toList();
    List<ListedSeats> listed =
        of.listed.stream()
            .sorted(
                Comparator.<ListedSeats, String>comparing(seats -> network.name(seats.group()))
                    .thenComparing(seats -> seats.group().value()))
            .toList();
    return new CannotTell(kind.word(), of.cases, byName(of.about), settling, listed);
  }

  private List<Id<?>> byName(Set<Id<?>> ids) {
    List<Id<?>> sorted = new ArrayList<>(ids);
    sorted.sort(Comparator.<Id<?>, String>comparing(network::name).thenComparing(Id::toString));
    return sorted;
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
