package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.register.workbook.preview.Sheets.preview;
import static org.partnershipatlas.register.workbook.preview.Sheets.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.register.workbook.read.Question;

class NearThemesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @ParameterizedTest
  @CsvSource({
    "Children & Young People, CYP",
    "Children & Young People, Children's services",
    "Children & Young People, Children and yuong people",
    "Older people, Elderly",
    "Health and wellbeing, Health",
    "Safer communities, Safer Community Partnership",
    "Housing, Housing and homelessness",
  })
  void whatComesNearIsAskedAbout(String known, String word) {
    Preview asked = preview(register(known), sheet(word), Answers.NONE);
    assertEquals(
        List.of(Question.What.NEAR_THEME),
        asked.questions().stream().map(Question::what).toList(),
        asked.questions().toString());
    assertTrue(asked.questions().get(0).text().contains("“" + known + "”, which your list has"));
  }

  @ParameterizedTest
  @CsvSource({
    "Children & Young People, Transport",
    "Men's health, Women's health",
    "North Devon, South Devon",
    "Mental health services, Financial services",
    "Older people, Young people",
  })
  void whatIsSomethingElseIsNot(String known, String word) {
    assertEquals(List.of(), preview(register(known), sheet(word), Answers.NONE).questions());
  }

  @Test
  void theSameKeepsTheOtherWordAndIsNotAskedAgain() {
    Network known = register("Children & Young People");
    Question question = preview(known, sheet("CYP"), Answers.NONE).questions().get(0);
    Network two = taken(known, sheet("CYP"), Answers.NONE);
    assertEquals(2, two.list(Theme.class).size(), "never joined silently");
    Network one = taken(known, sheet("CYP"), answer(question, Answers.Answer.ONE));
    Theme theme = one.list(Theme.class).get(0);
    assertEquals(1, one.list(Theme.class).size());
    assertEquals("Children & Young People", theme.name());
    assertEquals(List.of("CYP"), theme.about().otherNames());
    assertEquals(List.of(theme.id()), one.get(Id.group("youth-board")).themes());
    Preview again = preview(one, sheet("CYP"), Answers.NONE);
    assertEquals(List.of(), again.questions());
    assertEquals(List.of(), again.changes());
  }

  @Test
  void oneCanStandUnderTheOther() {
    Network known = register("Health and wellbeing");
    Question question = preview(known, sheet("Health"), Answers.NONE).questions().get(0);
    Network under = taken(known, sheet("Health"), answer(question, Answers.Answer.NARROWER));
    assertEquals(
        Optional.of(question.keep()), under.get(Id.theme("health")).broader().map(id -> id));
    Network over = taken(known, sheet("Health"), answer(question, Answers.Answer.BROADER));
    assertEquals(
        Optional.of(Id.theme("health")), over.get(Id.theme("health-and-wellbeing")).broader());
    assertEquals(2, over.list(Group.class).size());
  }

  private static Network register(String theme) {
    return taken(
        Network.empty(DAY),
        "Group,Theme,Person\nFirst Table,\"" + theme + "\",Ruth Vale\n",
        Answers.NONE);
  }

  private static String sheet(String theme) {
    return "Group,Theme,Person\nYouth Board,\"" + theme + "\",Amir Holt\n";
  }

  private static Answers answer(Question question, Answers.Answer answer) {
    return Answers.NONE.answering(Map.of(question.key(), answer));
  }
}
