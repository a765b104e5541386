package org.partnershipatlas.api.service.answer;

import java.util.List;
import org.partnershipatlas.analyser.compare.Comparison;
import org.partnershipatlas.analyser.scenario.Edit;
import org.partnershipatlas.analyser.scenario.ScenarioRun;
import org.partnershipatlas.analyser.words.ScenarioWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Names;

/**
 * What would come of edits.
 *
 * @param edits as they are typed; left out where people are not named in full
 */
public record ScenarioAnswer(
    String name, List<String> edits, List<Sentence> sentences, CompareAnswer difference) {
  /** What a scenario makes of a network, each seen through the same lens. */
  public static ScenarioAnswer of(String name, ScenarioRun run, View before, View after) {
    Comparison comparison = CompareAnswer.compare(before, after);
    List<Sentence> sentences =
        new ScenarioWords(before.network(), after.network()).sentences(run, comparison);
    return new ScenarioAnswer(
        name,
        before.names() == Names.FULL
            ? run.steps().stream().map(ScenarioRun.Step::edit).map(Edit::text).toList()
            : List.of(),
        sentences,
        CompareAnswer.of(before, after, comparison, sentences));
  }
}
