package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.CannotTell;
import org.partnershipatlas.analyser.Settling;
import org.partnershipatlas.analyser.brief.Brief;
import org.partnershipatlas.analyser.gap.Candidate;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.Remedy;
import org.partnershipatlas.analyser.link.Suggestion;
import org.partnershipatlas.analyser.link.SuggestionLine;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/** What would help: what would close the gaps told, the best missing link, and what to record. */
final class BriefHelp {
  private static final int MOST_LINKS = 1;
  private static final int MOST_REMEDIES = 2;
  private static final int MOST_SETTLED = 2;

  private final Plain plain;
  private final GapWords gaps;
  private final MissingLinkWords links;

  BriefHelp(Network network, Names names) {
    this.plain = new Plain(network);
    this.gaps = new GapWords(network);
    this.links = new MissingLinkWords(network, names);
  }

  List<Sentence> sentences(Brief brief, List<Gap> missing, List<CannotTell> open) {
    List<Sentence> told = new ArrayList<>();
    vacancies(brief).ifPresent(told::add);
    told.addAll(remedies(missing));
    brief.missingLinks().stream().limit(MOST_LINKS).map(this::link).forEach(told::add);
    settle(open).ifPresent(told::add);
    if (told.isEmpty()) {
      told.add(
          of(
              "Keep the records checked: nothing else is asked for by what they show.",
              brief.groups()));
    }
    return told;
  }

  private static Sentence of(String text, List<? extends Id<?>> rows) {
    return BriefWords.of(BriefPart.HELP, text, rows);
  }

  /** How many of the vacant seats somebody could be asked for. */
  private Optional<Sentence> vacancies(Brief brief) {
    List<String> lines = gaps.proposal(brief.proposal());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Id<?>> rows = new ArrayList<>();
    brief.proposal().forEach(p -> p.ask().ifPresent(who -> add(rows, p.seat(), p.group(), who)));
    return Optional.of(of(String.join(" ", lines.subList(0, 2)), rows));
  }

  private static void add(List<Id<?>> rows, Id<?> seat, Id<?> group, Candidate who) {
    rows.add(seat);
    rows.add(group);
    rows.add(who.record());
  }

  /** The first remedy of each gap, gaps with the same one taken together. */
  private List<Sentence> remedies(List<Gap> missing) {
    Map<String, List<Gap>> same = new LinkedHashMap<>();
    for (Gap gap : missing) {
      gap.remedies().stream()
          .findFirst()
          .ifPresent(r -> same.computeIfAbsent(remedy(r), text -> new ArrayList<>()).add(gap));
    }
    List<Sentence> told = new ArrayList<>();
    same.forEach(
        (text, of) -> {
          List<Id<?>> where = of.stream().flatMap(g -> where(g).stream()).distinct().toList();
          String whole = where.isEmpty() ? text : "for " + plain.names(where) + ", " + text;
          List<Id<?>> rows = new ArrayList<>(BriefWords.rows(of));
          of.stream()
              .flatMap(g -> g.remedies().stream().limit(1))
              .map(Remedy::candidates)
              .forEach(list -> list.forEach(c -> rows.add(c.record())));
          told.add(of(Plain.capital(whole), rows.stream().distinct().toList()));
        });
    return told.subList(0, Math.min(MOST_REMEDIES, told.size()));
  }

  /** What could be done, to stand after the words for what. */
  private String remedy(Remedy remedy) {
    String who =
        String.join(
            "; ",
            remedy.candidates().stream()
                .map(c -> plain.name(c.record()) + " (" + c.why() + ")")
                .toList());
    return switch (remedy.action()) {
          case FILL -> "fill the seat" + (who.isEmpty() ? "" : ", for instance with " + who);
          case INVITE -> "invite " + (who.isEmpty() ? "somebody who speaks for them" : who);
          case ADVERTISE -> "advertise the seat";
          case MEET -> "meet and agree who tells whom" + (who.isEmpty() ? "" : ": " + who);
          case ASK -> "ask " + (who.isEmpty() ? "those who keep the list of its seats" : who);
        }
        + ".";
  }

  /** The group, or else the area, that a gap is told of. */
  private static Optional<Id<?>> where(Gap gap) {
    return Stream.of(Kind.GROUP, Kind.AREA)
        .flatMap(
            kind ->
                Stream.concat(gap.about().stream(), gap.affected().stream())
                    .filter(id -> id.kind() == kind))
        .<Id<?>>map(id -> id)
        .findFirst();
  }

  private Sentence link(SuggestionLine line) {
    List<Id<?>> rows = new ArrayList<>();
    for (Suggestion one : line.each()) {
      rows.add(one.one());
      rows.add(one.other());
      rows.addAll(one.evidence());
    }
    int joined = line.first().gain().joined();
    String gain =
        joined == 0
            ? "."
            : (line.each().size() > 1 ? ". Each joins " : ". It joins ")
                + Plain.count(joined, "more pair")
                + " of groups of the two tiers.";
    String what = links.tell(line);
    String text = what.substring(0, what.length() - 1) + gain;
    return of(text, rows.stream().distinct().toList());
  }

  /** What to record, so that what cannot be told can be. */
  private Optional<Sentence> settle(List<CannotTell> open) {
    Map<String, List<Id<?>>> needed = new LinkedHashMap<>();
    for (CannotTell one : open) {
      for (Settling settling : one.settledBy()) {
        needed.computeIfAbsent(settling.what(), w -> new ArrayList<>()).addAll(settling.of());
      }
    }
    if (needed.isEmpty()) {
      return Optional.empty();
    }
    List<Settling> most =
        needed.entrySet().stream()
            .limit(MOST_SETTLED)
            .map(e -> new Settling(e.getKey(), e.getValue().stream().distinct().toList()))
            .toList();
    String text = gaps.settle(new CannotTell("", List.of(), List.of(), most, List.of()));
    List<Id<?>> rows = most.stream().<Id<?>>flatMap(s -> s.of().stream()).distinct().toList();
    return Optional.of(of(text, rows));
  }
}
