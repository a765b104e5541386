package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.coverage.Voice;
import org.partnershipatlas.analyser.question.HasAVote;
import org.partnershipatlas.analyser.question.HowOld;
import org.partnershipatlas.analyser.question.SpeakingSeat;
import org.partnershipatlas.analyser.question.WhoSpeaks;
import org.partnershipatlas.analyser.question.WhoToAsk;
import org.partnershipatlas.analyser.question.WhyNot;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;

/** The small questions answered in sentences. */
public final class QuestionWords {
  private final Plain plain;
  private final CoverageWords coverage;

  public QuestionWords(Network network) {
    this.plain = new Plain(network);
    this.coverage = new CoverageWords(network);
  }

  /** Who speaks for us, and how do they know what we think? */
  public List<Sentence> sentences(WhoSpeaks answer) {
    String who = plain.name(answer.about());
    if (answer.seats().isEmpty()) {
      return List.of(
          sentence(
              answer.settled()
                  ? "Nobody on any group speaks for "
                      + who
                      + ": the seats of every group are all"
                      + " listed"
                  : "Nobody is recorded as speaking for "
                      + who
                      + "; not every group's seats are known to be all listed",
              List.of(answer.about())));
    }
    return answer.seats().stream().map(this::speaks).toList();
  }

  private Sentence speaks(SpeakingSeat seat) {
    String text =
        holders(seat.holders())
            + " on "
            + plain.the(seat.group())
            + " ("
            + seat.state()
            + "). "
            + Plain.capital(
                seat.route()
                    .map(r -> "chosen: " + r.word())
                    .orElse("how they were chosen is not recorded"))
            + "; "
            + seat.consultsThrough()
                .map(by -> "asks through: " + by)
                .orElse("how they ask is not recorded")
            + "; "
            + asked("last asked", seat.lastConsulted())
            + "; "
            + asked("last reported back", seat.lastReportedBack());
    return sentence(text, seat.evidence());
  }

  private static String asked(String what, Optional<PartialDate> date) {
    return date.map(d -> what + " " + Plain.on(d.toString())).orElse(what + ": not recorded");
  }

  private String holders(List<Id<?>> ids) {
    List<String> who =
        ids.stream().filter(id -> id.kind() != Kind.ORGANISATION).map(plain::name).toList();
    List<String> whom =
        ids.stream().filter(id -> id.kind() == Kind.ORGANISATION).map(plain::name).toList();
    if (who.isEmpty() && whom.isEmpty()) {
      return "A holder who is not known";
    }
    return who.isEmpty()
        ? Plain.and(whom)
        : Plain.and(who) + (whom.isEmpty() ? "" : " (" + Plain.and(whom) + ")");
  }

  /** Why aren't we on it? */
  public List<Sentence> sentences(WhyNot answer) {
    List<Sentence> all = new ArrayList<>();
    String name = "“" + answer.name() + "”";
    switch (answer.standing()) {
      case NOT_IN_THIS_REGISTER ->
          all.add(
              sentence(
                  name
                      + " is not in this register; that says nothing of whether it sits somewhere"
                      + (answer.near().isEmpty()
                          ? ""
                          : ". Perhaps it is listed as " + plain.names(answer.near())),
                  List.copyOf(answer.near())));
      case LISTED_WITHOUT_A_SEAT ->
          all.add(
              sentence(
                  plain.name(answer.matches().get(0))
                      + " is listed, and no seat is recorded that speaks for it",
                  List.copyOf(answer.matches())));
      case HERE ->
          all.add(
              sentence(
                  plain.name(answer.matches().get(0)) + " is here", List.copyOf(answer.matches())));
    }
    if (answer.matches().size() > 1) {
      all.add(
          sentence(
              answer.matches().size()
                  + " organisations are called "
                  + name
                  + "; this is about the first",
              List.copyOf(answer.matches())));
    }
    answer.here().forEach(voice -> all.add(voice(voice)));
    return all;
  }

  private Sentence voice(Voice voice) {
    return new Sentence(
        "",
        coverage.sentence(voice),
        voice.evidence().stream().<Id<?>>map(Evidence::record).distinct().toList());
  }

  /** Has she a vote? */
  public List<Sentence> sentences(HasAVote answer) {
    if (answer.seats().isEmpty()) {
      return List.of(
          sentence(
              "No seat is recorded for " + plain.name(answer.about()) + " on this day",
              List.of(answer.about())));
    }
    return answer.seats().stream().map(this::vote).toList();
  }

  private Sentence vote(HasAVote.Vote vote) {
    String told =
        vote.voting()
            .map(v -> v ? "votes" : "does not vote")
            .orElse(
                vote.speaking()
                    ? "may speak; whether it votes is not recorded"
                    : "is in attendance; a vote is not recorded");
    return sentence(
        plain.seatOn(vote.seat(), vote.group())
            + " "
            + told
            + (vote.deputy() ? ", held here as deputy" : "")
            + (vote.state().filled() ? "" : " (" + vote.state().word() + ")"),
        List.of(vote.seat()));
  }

  /** How old is this? */
  public List<Sentence> sentences(HowOld answer) {
    List<Sentence> all = new ArrayList<>();
    all.add(sentence(answer.reach().line(), List.of()));
    answer
        .reach()
        .oldest()
        .ifPresent(
            oldest ->
                all.add(
                    sentence(
                        "The seat checked longest ago was checked " + Plain.on(oldest.toString()),
                        List.of())));
    if (!answer.unchecked().isEmpty()) {
      all.add(
          sentence(
              "No seat says when it was last checked on " + plain.names(answer.unchecked()),
              List.copyOf(answer.unchecked())));
    }
    return all;
  }

  /** Who should be asked before the meeting? */
  public List<Sentence> sentences(WhoToAsk answer) {
    if (answer.seats().isEmpty()) {
      return List.of(
          sentence(
              "No seat on " + plain.name(answer.about()) + " says for whom it speaks",
              List.of(answer.about())));
    }
    return answer.seats().stream().map(this::behind).toList();
  }

  private Sentence behind(WhoToAsk.Behind behind) {
    String seat = plain.seatOn(behind.seat(), behind.group());
    List<Id<?>> rows =
        Stream.<Id<?>>concat(Stream.of(behind.seat()), behind.organisations().stream()).toList();
    if (behind.named().isEmpty()) {
      return sentence("For whom " + seat + " speaks is not recorded", rows);
    }
    return sentence(
        "For "
            + seat
            + ", ask "
            + plain.names(behind.named())
            + ": "
            + (behind.organisations().isEmpty()
                ? "no organisation of theirs is listed"
                : Plain.count(behind.organisations().size(), "organisation")
                    + " listed, "
                    + plain.names(behind.organisations())),
        rows);
  }

  private static Sentence sentence(String text, List<? extends Id<?>> rows) {
    return new Sentence("", Plain.capital(text) + ".", List.copyOf(rows));
  }
}
