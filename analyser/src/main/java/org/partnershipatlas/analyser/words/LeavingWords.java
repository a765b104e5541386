package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.dependence.LeaverKind;
import org.partnershipatlas.analyser.dependence.LeavingReport;
import org.partnershipatlas.analyser.dependence.Loss;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;

/** What breaks when somebody leaves, told by seats first. */
public final class LeavingWords {
  private static final int MOST_PAIRS = 3;
  private static final int MOST_SEATS = 4;
  private final Network network;
  private final Naming naming;
  private final Plain plain;

  /** Of a network to which that lens has been applied. */
  public LeavingWords(Network network, Names names) {
    this.network = network;
    this.naming = new Naming(network, names);
    this.plain = new Plain(network);
  }

  /** How far the answer reaches. */
  public List<String> sentences(LeavingReport report) {
    List<String> told = new ArrayList<>();
    told.add(
        Plain.count(report.looked(), noun(report.kind(), false), noun(report.kind(), true))
            + (report.looked() == 1 ? " was" : " were")
            + " looked at. "
            + breaking(report.losses().size())
            + " that is recorded.");
    if (report.joined() > 0) {
      told.add(
          Plain.count(report.joined(), "pair")
              + " of the two tiers "
              + (report.joined() == 1 ? "is" : "are")
              + " joined by a recorded route.");
    }
    if (report.leftOut() > 0) {
      told.add(
          Plain.count(report.leftOut(), "organisation")
              + (report.leftOut() == 1 ? " is" : " are")
              + " left out: those that lead or service a group, and public authorities.");
    }
    if (report.kind() == LeaverKind.SEAT || report.kind() == LeaverKind.PERSON) {
      told.add(
          "A deputy who is recorded is taken to step in; a holder who is not known counts as"
              + " one holder, never as the same as another.");
    }
    if (report.chosen().size() > 1) {
      told.add(
          "Those who cut the most are chosen one after another, each the best once those before it"
              + " have gone; another set of as many may cut more.");
    }
    return told;
  }

  private static String breaking(int losses) {
    return switch (losses) {
      case 0 -> "The loss of no single one breaks anything";
      case 1 -> "The loss of one of them breaks something";
      default -> "The loss of any single one of " + losses + " breaks something";
    };
  }

  private static String noun(LeaverKind kind, boolean several) {
    return switch (kind) {
      case SEAT -> several ? "held seats" : "held seat";
      case POST -> several ? "posts" : "post";
      case PERSON -> several ? "people and holders who are not known" : "person";
      case ORGANISATION -> several ? "organisations" : "organisation";
    };
  }

  /** What one leaving breaks, in one sentence; {@code named} tells who a person is. */
  public String sentence(Loss loss, boolean named) {
    List<Id<?>> seats = loss.seats().stream().<Id<?>>map(Loss.GivenUp::seat).toList();
    List<String> broken = new ArrayList<>();
    groups(loss).ifPresent(broken::add);
    pairs(loss.pairs()).ifPresent(broken::add);
    if (!loss.subjects().isEmpty()) {
      broken.add(
          plain.names(loss.subjects())
              + (loss.subjects().size() == 1 ? " is" : " are")
              + " heard on no group any more");
    }
    if (!loss.organisations().isEmpty()) {
      broken.add("nobody on record speaks for " + plain.names(loss.organisations()) + " any more");
    }
    if (loss.pairs().isEmpty() && loss.groupPairs() > 0) {
      broken.add(parted(loss.groupPairs()));
    }
    String told = broken.isEmpty() ? "nothing that is recorded breaks" : String.join("; ", broken);
    return "If " + who(loss.leaver(), seats, named) + ", " + told + "." + deputies(loss);
  }

  /** One of those who cut the most. */
  public String sentence(LeavingReport.Chosen chosen, boolean named) {
    String told = pairs(chosen.pairs()).orElseGet(() -> parted(chosen.groupPairs()));
    return "If " + who(chosen.leaver(), chosen.seats(), named) + ", " + told + ".";
  }

  private static String parted(long pairs) {
    return Plain.count(pairs, "pair") + " of groups can reach each other no more";
  }

  private String who(Id<?> leaver, List<? extends Id<?>> seats, boolean named) {
    return switch (leaver.kind()) {
      case SEAT -> seat(leaver) + " is given up";
      case POST -> "the post “" + network.name(leaver) + "” goes" + with(seats);
      case ORGANISATION -> plain.name(leaver) + " withdraws" + with(seats);
      default ->
          named && leaver.kind() == Kind.PERSON
              ? naming.of(leaver) + " leaves" + with(seats)
              : "whoever holds " + seats(seats) + " leaves";
    };
  }

  private String with(List<? extends Id<?>> seats) {
    return seats.isEmpty() ? "" : ", giving up " + seats(seats);
  }

  /** Seats told group by group: equal ones are counted. */
  private String seats(List<? extends Id<?>> seats) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    seats.forEach(seat -> counts.merge(seat(seat), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    counts.forEach((words, count) -> told.add(count == 1 ? words : words + " (" + count + ")"));
    if (told.size() <= MOST_SEATS) {
      return Plain.and(told);
    }
    List<String> some = new ArrayList<>(told.subList(0, MOST_SEATS - 1));
    some.add((told.size() - some.size()) + " other seats");
    return Plain.and(some);
  }

  private String seat(Id<?> id) {
    Optional<Seat> seat = network.find(Id.seat(id.value()));
    return seat.map(s -> plain.seatOn(s.id(), s.group())).orElse("a seat");
  }

  private Optional<String> groups(Loss loss) {
    List<Id<Group>> surely =
        loss.groups().stream().filter(Loss.Voiceless::surely).map(Loss.Voiceless::group).toList();
    List<Id<Group>> perhaps =
        loss.groups().stream().filter(g -> !g.surely()).map(Loss.Voiceless::group).toList();
    List<String> told = new ArrayList<>();
    if (!surely.isEmpty()) {
      told.add(plain.names(surely) + have(surely) + " no voice of the sector left");
    }
    if (!perhaps.isEmpty()) {
      told.add(
          plain.names(perhaps)
              + have(perhaps)
              + " no recorded voice of the sector left, and may have one that is not recorded");
    }
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
  }

  private static String have(Collection<?> groups) {
    return groups.size() == 1 ? " has" : " have";
  }

  private Optional<String> pairs(List<GroupPair> pairs) {
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    List<String> told =
        new ArrayList<>(
            pairs.stream()
                .limit(pairs.size() <= MOST_PAIRS ? MOST_PAIRS : MOST_PAIRS - 1)
                .map(p -> network.name(p.lower()) + " and " + network.name(p.upper()))
                .toList());
    if (pairs.size() > told.size()) {
      told.add((pairs.size() - told.size()) + " more pairs");
    }
    return Optional.of("no recorded route joins " + String.join(", nor ", told) + " any more");
  }

  /** What is known of deputies where a seat falls vacant. */
  private String deputies(Loss loss) {
    List<Loss.GivenUp> vacant =
        loss.seats().stream().filter(s -> s.then() == Loss.Then.VACANT).toList();
    List<Loss.GivenUp> deputised =
        loss.seats().stream().filter(s -> s.then() == Loss.Then.DEPUTY).toList();
    if (!vacant.isEmpty()) {
      List<Id<Group>> silent =
          vacant.stream()
              .filter(s -> !s.deputiesRecorded())
              .map(Loss.GivenUp::group)
              .distinct()
              .toList();
      return silent.isEmpty()
          ? " No deputy is recorded for " + (vacant.size() == 1 ? "it." : "them.")
          : " Deputies are not recorded for " + plain.names(silent) + ".";
    }
    return deputised.isEmpty() ? "" : " The recorded deputy is taken to step in.";
  }
}
