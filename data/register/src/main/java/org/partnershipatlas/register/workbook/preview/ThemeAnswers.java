package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/**
 * What was answered of themes, fields and communities that come near: one keeps the other's word as
 * another name of its own, or stands under it.
 */
final class ThemeAnswers {

  private final Map<Id<?>, List<String>> alsoCalled = new HashMap<>();
  private final Map<Id<?>, Id<?>> broader = new HashMap<>();

  ThemeAnswers(List<Question> questions, Answers answers, List<ReadRecord> records) {
    for (Question question : questions) {
      Optional<Answers.Answer> answer = answers.find(question.key());
      if (question.what() == Question.What.NEAR_THEME && answer.isPresent()) {
        take(question, answer.get(), records);
      }
    }
  }

  private void take(Question question, Answers.Answer answer, List<ReadRecord> records) {
    switch (answer) {
      case ONE ->
          records.stream()
              .filter(each -> each.id().equals(question.drop()))
              .flatMap(each -> each.row().find("name").stream())
              .forEach(
                  name ->
                      alsoCalled
                          .computeIfAbsent(question.keep(), n -> new ArrayList<>())
                          .add(name));
      case BROADER -> broader.put(question.keep(), question.drop());
      case NARROWER -> broader.put(question.drop(), question.keep());
      default -> {
        return;
      }
    }
  }

  /** Records that an answer changes though the file may not speak of them. */
  java.util.Set<Id<?>> narrowed() {
    return broader.keySet();
  }

  /** The row as the answers have it; its own name stays whatever the file calls it. */
  Row answered(Optional<Row> before, Row after, Renaming renaming) {
    Id<?> id = Id.of(after.kind(), after.id());
    Row row = after;
    List<String> words = alsoCalled.getOrDefault(id, List.of());
    if (!words.isEmpty()) {
      Optional<String> name = before.flatMap(known -> known.find("name"));
      row = name.map(own -> after.with("name", own)).orElse(row);
      List<String> names = new ArrayList<>(row.list("other_names"));
      words.stream().filter(word -> !names.contains(word)).forEach(names::add);
      row.find("name").ifPresent(names::remove);
      row = row.with("other_names", names);
    }
    Id<?> over = broader.get(id);
    return over == null ? row : row.with("broader", renaming.of(over).value());
  }
}
