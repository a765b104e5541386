package org.partnershipatlas.analyser.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.question.WhyNot.Standing;
import org.partnershipatlas.analyser.words.QuestionWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** The small questions, each with an answer and without one. */
class QuestionsTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          field advice name=advice
          field sport name=sport
          organisation net name='Advice Network' sector=third fields=advice
          organisation bureau name='Town Advice Bureau' sector=third fields=advice
          organisation alone name='Lone Club' sector=third fields=sport
          membership m organisation=bureau network=organisation:net
          person 1 name='Ann Example'
          group board name='Town Board'
          group old name='Old Group'
          seat s1 group=board label=Advice speaks_for=organisation:net route='elected by the sector' consults_through='a newsletter' voting=yes last_checked=2008-08
          seat s2 group=board label=Observer role=observer
          seat s3 group=old label=Chair voting=no
          tenure t1 seat=s1 person=1 on_behalf_of=net last_consulted=2008-05 from=2007
          tenure t2 seat=s3 person=1 capacity=deputy from=2007
          """,
          "2008-09-30");

  private final Coverage coverage = Analyser.of(NETWORK).coverage();
  private final QuestionWords words = new QuestionWords(NETWORK);

  @Test
  void whoSpeaksForUsAndHowTheyKnow() {
    List<String> told = texts(words.sentences(WhoSpeaks.of(coverage, Id.organisation("bureau"))));
    assertEquals(
        List.of(
            "Ann Example (Advice Network) on Town Board (accountable). Chosen: elected by the"
                + " sector; asks through: a newsletter; last asked in May 2008; last reported back:"
                + " not recorded."),
        told);
    assertEquals(1, WhoSpeaks.of(coverage, Id.field("advice")).seats().size());
  }

  @Test
  void nobodyIsRecordedAsSpeaking() {
    WhoSpeaks answer = WhoSpeaks.of(coverage, Id.field("sport"));
    assertEquals(List.of(), answer.seats());
    assertTrue(texts(words.sentences(answer)).get(0).contains("not every group's seats are known"));
  }

  @Test
  void whyAreWeNotOnIt() {
    assertEquals(Standing.HERE, WhyNot.of(coverage, "Town Advice Bureau").standing());
    assertEquals(Standing.HERE, WhyNot.of(coverage, "organisation:bureau").standing());
    assertEquals(Standing.LISTED_WITHOUT_A_SEAT, WhyNot.of(coverage, "lone club").standing());
    WhyNot nowhere = WhyNot.of(coverage, "Lone Clubb");
    assertEquals(Standing.NOT_IN_THIS_REGISTER, nowhere.standing());
    assertEquals(List.of(Id.organisation("alone")), nowhere.near());
    assertTrue(
        texts(words.sentences(nowhere)).get(0).contains("Perhaps it is listed as Lone Club"));
  }

  @Test
  void hasSheAVote() {
    assertEquals(
        List.of(
            "The seat “Chair” on Old Group does not vote, held here as deputy (deputy only).",
            "The seat “Advice” on Town Board votes."),
        texts(words.sentences(HasAVote.of(NETWORK, Id.person("1")))));
    assertEquals(
        List.of(
            "The seat “Observer” on Town Board is in attendance; a vote is not recorded (not"
                + " recorded)."),
        texts(words.sentences(HasAVote.of(NETWORK, Id.seat("s2")))));
    assertTrue(
        texts(words.sentences(HasAVote.of(NETWORK, Id.organisation("alone"))))
            .get(0)
            .startsWith("No seat is recorded"));
  }

  @Test
  void howOldIsThis() {
    HowOld answer = HowOld.of(NETWORK, NETWORK.current(Group.class));
    assertEquals(List.of(Id.group("old")), answer.unchecked());
    assertEquals(1, answer.reach().seatsChecked());
    assertEquals(3, words.sentences(answer).size());
  }

  @Test
  void whoShouldBeAsked() {
    WhoToAsk answer = WhoToAsk.of(coverage, Id.seat("s1"));
    assertTrue(
        answer.seats().get(0).organisations().contains(Id.organisation("bureau")), "" + answer);
    assertTrue(
        texts(words.sentences(WhoToAsk.of(coverage, Id.seat("s3"))))
            .get(0)
            .contains("is not recorded"));
    assertEquals(1, WhoToAsk.of(coverage, Id.group("board")).seats().size());
    assertTrue(
        texts(words.sentences(WhoToAsk.of(coverage, Id.group("old"))))
            .get(0)
            .startsWith("No seat"));
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }
}
