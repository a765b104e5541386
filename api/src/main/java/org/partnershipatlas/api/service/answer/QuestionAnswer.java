package org.partnershipatlas.api.service.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.question.HasAVote;
import org.partnershipatlas.analyser.question.HowOld;
import org.partnershipatlas.analyser.question.WhoSpeaks;
import org.partnershipatlas.analyser.question.WhoToAsk;
import org.partnershipatlas.analyser.question.WhyNot;
import org.partnershipatlas.analyser.words.QuestionWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/** The small questions about a record, with their answers. */
public record QuestionAnswer(List<Asked> questions) {
  /** One question and what the records say. */
  public record Asked(String ask, String question, List<Sentence> sentences) {}

  /** The words by which the questions are asked. */
  public enum Ask {
    WHO_SPEAKS("who-speaks", "Who speaks for us here, and how do they know what we think?"),
    WHY_NOT("why-not", "Why aren't we on it?"),
    VOTE("vote", "Has she a vote?"),
    HOW_OLD("how-old", "How old is this?"),
    WHO_TO_ASK("who-to-ask", "Who should be asked before Tuesday's meeting?");

    private final String word;
    private final String question;

    Ask(String word, String question) {
      this.word = word;
      this.question = question;
    }

    /** The word of the question. */
    public String word() {
      return word;
    }

    /** The question as it is asked of a record of that kind. */
    private String question(Kind kind) {
      return this == VOTE && kind != Kind.PERSON ? "Which seats vote?" : question;
    }

    private boolean fits(Kind kind) {
      Set<Kind> kinds =
          switch (this) {
            case WHO_SPEAKS -> WhoSpeaks.KINDS;
            case WHY_NOT -> Set.of(Kind.ORGANISATION);
            case VOTE -> HasAVote.KINDS;
            case HOW_OLD -> HowOld.KINDS;
            case WHO_TO_ASK -> WhoToAsk.KINDS;
          };
      return kinds.contains(kind);
    }
  }

  /** Every question that may be asked about a record, or that one. */
  public static QuestionAnswer of(View view, Optional<Ask> ask, Id<?> about) {
    view.network().get(about);
    if (ask.isPresent() && !ask.get().fits(about.kind())) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "That is no question about a " + about.kind().word().replace('_', ' ') + ".",
          "ask",
          ask.get().word(),
          "Leave ask out to have every question that fits.");
    }
    return new QuestionAnswer(
        Stream.of(Ask.values())
            .filter(a -> ask.map(a::equals).orElseGet(() -> a.fits(about.kind())))
            .map(a -> new Asked(a.word(), a.question(about.kind()), answer(view, a, about)))
            .toList());
  }

  /** Why a name is not found, where it may be in no register. */
  public static QuestionAnswer ofName(View view, String name) {
    QuestionWords words = new QuestionWords(view.network());
    return new QuestionAnswer(
        List.of(asked(Ask.WHY_NOT, words.sentences(WhyNot.of(view.analyser().coverage(), name)))));
  }

  /** How old all of it is. */
  public static QuestionAnswer ofAll(View view) {
    return new QuestionAnswer(
        List.of(asked(Ask.HOW_OLD, howOld(view, view.network().current(Group.class)))));
  }

  private static Asked asked(Ask ask, List<Sentence> sentences) {
    return new Asked(ask.word(), ask.question, sentences);
  }

  private static List<Sentence> answer(View view, Ask ask, Id<?> about) {
    QuestionWords words = new QuestionWords(view.network());
    return switch (ask) {
      case WHO_SPEAKS -> words.sentences(WhoSpeaks.of(view.analyser().coverage(), about));
      case WHY_NOT -> words.sentences(WhyNot.of(view.analyser().coverage(), about.toString()));
      case VOTE -> words.sentences(HasAVote.of(view.network(), about));
      case HOW_OLD -> howOld(view, List.of(view.network().get(Id.group(about.value()))));
      case WHO_TO_ASK -> words.sentences(WhoToAsk.of(view.analyser().coverage(), about));
    };
  }

  private static List<Sentence> howOld(View view, List<Group> groups) {
    List<Group> sorted = new ArrayList<>(groups);
    sorted.sort(Comparator.comparing(Group::name).thenComparing(g -> g.id().value()));
    return new QuestionWords(view.network()).sentences(HowOld.of(view.network(), sorted));
  }
}
