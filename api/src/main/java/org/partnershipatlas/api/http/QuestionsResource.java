package org.partnershipatlas.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.QuestionAnswer;
import org.partnershipatlas.api.service.answer.QuestionAnswer.Ask;
import org.partnershipatlas.model.Id;

/** The small questions that are asked most. */
final class QuestionsResource {
  private QuestionsResource() {}

  static Object answer(View view, Query query) {
    List<String> words = Arrays.stream(Ask.values()).map(Ask::word).toList();
    Optional<Ask> ask =
        query
            .find("ask")
            .map(text -> query.oneOf("ask", text, words))
            .map(text -> Ask.values()[words.indexOf(text)]);
    Optional<Id<?>> about = query.id("about");
    if (about.isPresent()) {
      return QuestionAnswer.of(view, ask, about.get());
    }
    if (query.find("name").isPresent()) {
      return QuestionAnswer.ofName(view, query.get("name"));
    }
    return QuestionAnswer.ofAll(view);
  }
}
