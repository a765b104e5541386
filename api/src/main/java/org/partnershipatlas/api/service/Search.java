package org.partnershipatlas.api.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Labels;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Word;

/** Finds records by what a reader calls them. */
public final class Search {
  /** The kinds that have names a reader would type. */
  public static final List<Kind> KINDS =
      List.of(
          Kind.GROUP,
          Kind.ORGANISATION,
          Kind.PERSON,
          Kind.POST,
          Kind.AREA,
          Kind.FIELD,
          Kind.COMMUNITY,
          Kind.THEME);

  private Search() {}

  /** A record that was found, with a few words that tell it from others. */
  public record Hit(Id<?> id, Kind kind, String label, String detail) {}

  private record Found(Hit hit, int rank) {}

  /** The records whose names hold every word of the text; names that begin with it come first. */
  public static List<Hit> find(Network network, String text, Set<Kind> kinds, int most) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    String[] words = wanted.split("\\s+", -1);
    List<Found> found = new ArrayList<>();
    for (Kind kind : KINDS) {
      if (!kinds.contains(kind)) {
        continue;
      }
      for (AtlasRecord entry : network.list(kind.type())) {
        rank(entry, wanted, words)
            .ifPresent(
                rank ->
                    found.add(
                        new Found(
                            new Hit(entry.id(), kind, Labels.of(entry), detail(network, entry)),
                            rank)));
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Found::rank)
                .thenComparing(one -> one.hit().label().toLowerCase(Locale.ROOT))
                .thenComparing(one -> one.hit().kind())
                .thenComparing(one -> one.hit().id().toString()))
        .limit(most)
        .map(Found::hit)
        .toList();
  }

  private static Optional<Integer> rank(AtlasRecord entry, String wanted, String[] words) {
    String label = Labels.of(entry).toLowerCase(Locale.ROOT);
    if (label.startsWith(wanted)) {
      return Optional.of(0);
    }
    if (holdsAll(label, words)) {
      return Optional.of(1);
    }
    String others = String.join(" ", entry.about().otherNames()).toLowerCase(Locale.ROOT);
    return holdsAll(label + " " + others, words) ? Optional.of(2) : Optional.empty();
  }

  private static boolean holdsAll(String text, String[] words) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String detail(Network network, AtlasRecord entry) {
    List<String> parts = new ArrayList<>();
    if (entry instanceof Group group) {
      group.kind().map(Word::word).ifPresent(parts::add);
      group.areas().stream().map(network::name).forEach(parts::add);
    } else if (entry instanceof Organisation organisation) {
      organisation.sector().map(Word::word).map(s -> s + " sector").ifPresent(parts::add);
      organisation.areas().stream().map(network::name).forEach(parts::add);
    } else if (entry instanceof Area area) {
      area.kind().map(Word::word).ifPresent(parts::add);
      area.within().stream().map(network::name).forEach(parts::add);
    } else {
      network.referring(entry.id(), org.partnershipatlas.model.Tenure.class).stream()
          .map(tenure -> network.get(tenure.seat()))
          .map(Seat::group)
          .map(network::name)
          .distinct()
          .sorted()
          .limit(3)
          .forEach(parts::add);
    }
    return String.join(" · ", parts);
  }
}
