package org.partnershipatlas.api.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.words.EndedWords;
import org.partnershipatlas.model.Action;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Document;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Labels;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.Word;

/** Finds records by what a reader calls them. */
public final class Search {
  /** The kinds that stand in the network itself and have names a reader would type. */
  public static final List<Kind> OF_NETWORK =
      List.of(
          Kind.GROUP,
          Kind.ORGANISATION,
          Kind.PERSON,
          Kind.POST,
          Kind.AREA,
          Kind.FIELD,
          Kind.COMMUNITY,
          Kind.THEME);

  /** Those, and what is kept beside the network under such a name. */
  public static final List<Kind> KINDS =
      Stream.concat(
              OF_NETWORK.stream(),
              Stream.of(Kind.AGREEMENT, Kind.ACTION, Kind.DOCUMENT, Kind.KEEPER))
          .toList();

  private Search() {}

  /**
   * A record that was found, with a few words that tell it from others.
   *
   * @param current whether it is there on the day; of one that is not, the words say so
   */
  public record Hit(Id<?> id, Kind kind, String label, String detail, boolean current) {}

  private record Found(Hit hit, int rank) {}

  /**
   * The records whose names hold every word of the text; names that begin with it come first, and
   * of those alike what is there on the day.
   */
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
                            new Hit(
                                entry.id(),
                                kind,
                                Labels.of(entry),
                                detail(network, entry),
                                network.isCurrent(entry)),
                            rank)));
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Found::rank)
                .thenComparing(one -> !one.hit().current())
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
    if (label.equals(Labels.WITHHELD)) {
      return Optional.empty(); // what else it is called would tell its name
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
      network.places().areas(group).stream().map(network.places()::title).forEach(parts::add);
    } else if (entry instanceof Organisation organisation) {
      organisation.sector().map(Word::word).map(s -> s + " sector").ifPresent(parts::add);
      network.places().areas(organisation).stream()
          .map(network.places()::title)
          .forEach(parts::add);
    } else if (entry instanceof Area area) {
      area.kind().map(Word::word).ifPresent(parts::add);
      area.within().stream().map(network::name).forEach(parts::add);
    } else {
      parts.addAll(paper(network, entry).orElseGet(() -> tables(network, entry)));
    }
    if (!network.isCurrent(entry)) {
      parts.add(since(network, entry));
    }
    return String.join(" · ", parts);
  }

  /** What is said of something written or agreed, which its name alone does not tell. */
  private static Optional<List<String>> paper(Network network, AtlasRecord entry) {
    if (entry instanceof Agreement agreement) {
      return Optional.of(
          told(network, "agreement", agreement.kind().map(Word::word), agreement.areas()));
    } else if (entry instanceof Action action) {
      return Optional.of(
          told(network, "action", action.kind().map(Word::word), action.group().stream().toList()));
    } else if (entry instanceof Document document) {
      return Optional.of(told(network, "document", document.kind(), document.subjects()));
    } else if (entry instanceof Keeper keeper) {
      return Optional.of(told(network, "keeper of lists", Optional.empty(), keeper.areas()));
    }
    return Optional.empty();
  }

  private static List<String> told(
      Network network, String kind, Optional<String> sort, List<? extends Id<?>> about) {
    List<String> parts = new ArrayList<>(List.of(kind));
    sort.filter(word -> !word.equalsIgnoreCase(kind)).ifPresent(parts::add);
    about.stream().limit(2).map(id -> Titles.of(network, id)).forEach(parts::add);
    return parts;
  }

  /** The groups on which somebody holds a seat; where there is none, those on which they did. */
  private static List<String> tables(Network network, AtlasRecord entry) {
    List<Tenure> now = network.currentReferring(entry.id(), Tenure.class);
    boolean holds = !now.isEmpty();
    return (holds ? now : network.referring(entry.id(), Tenure.class))
        .stream()
            .map(tenure -> network.get(tenure.seat()))
            .map(Seat::group)
            .map(network::name)
            .distinct()
            .sorted()
            .limit(3)
            .map(name -> holds ? name : "once or later on " + name)
            .toList();
  }

  private static String since(Network network, AtlasRecord entry) {
    return entry.span().endedBy(network.day())
        ? "ended " + EndedWords.when(entry.span().to().orElseThrow())
        : "begins " + EndedWords.when(entry.span().from().orElseThrow());
  }
}
