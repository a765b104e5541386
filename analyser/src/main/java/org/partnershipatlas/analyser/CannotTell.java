package org.partnershipatlas.analyser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * What cannot be told yet, one for each kind of question: an absence that no completeness record
 * makes a fact.
 *
 * @param kind the word of the question, such as <em>no sector voice</em>
 * @param each the cases of it that cannot be told, as they were come upon
 * @param about the records concerned, in reading order
 * @param settledBy what would settle it
 * @param listed what the lists show as far as they go, in reading order
 */
public record CannotTell(
    String kind,
    List<OpenCase> each,
    List<Id<?>> about,
    List<Settling> settledBy,
    List<ListedSeats> listed) {
  public CannotTell {
    each = List.copyOf(each);
    listed = List.copyOf(listed);
    about = List.copyOf(about);
    settledBy = List.copyOf(settledBy);
  }

  /** The cases of a kind taken together, their records by name. */
  public static CannotTell of(String kind, List<OpenCase> each, Network network) {
    Set<Id<?>> about = new LinkedHashSet<>();
    Map<String, Set<Id<?>>> settling = new LinkedHashMap<>();
    List<ListedSeats> listed = new ArrayList<>();
    for (OpenCase one : each) {
      about.addAll(one.about());
      one.settledBy()
          .forEach(
              s -> settling.computeIfAbsent(s.what(), w -> new LinkedHashSet<>()).addAll(s.of()));
      listed.addAll(one.listed());
    }
    listed.sort(
        Comparator.<ListedSeats, String>comparing(seats -> network.name(seats.group()))
            .thenComparing(seats -> seats.group().value()));
    List<Settling> settledBy = new ArrayList<>();
    settling.forEach((what, ids) -> settledBy.add(new Settling(what, byName(network, ids))));
    return new CannotTell(kind, each, byName(network, about), settledBy, listed);
  }

  private static List<Id<?>> byName(Network network, Collection<Id<?>> ids) {
    List<Id<?>> sorted = new ArrayList<>(ids);
    sorted.sort(Comparator.<Id<?>, String>comparing(network::name).thenComparing(Id::toString));
    return sorted;
  }

  /** How many cases of it cannot be told. */
  public int cases() {
    return each.size();
  }

  /** Only the cases that concern an area; empty where none does. */
  public Optional<CannotTell> within(AreaScope scope) {
    List<OpenCase> kept = each.stream().filter(one -> one.concerns(scope)).toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(of(kind, kept, scope.network()));
  }
}
