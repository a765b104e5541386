package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no record holds: names without end, groups that meet less than never, and answers above 4.
 */
class BoundsTest {
  private static final Row GROUP = Row.of(Kind.GROUP, "g").with("name", "Board");

  @Test
  void aNameAndATextAreSoLongAndNoLonger() {
    Row fits =
        GROUP
            .with("name", "n".repeat(Bounds.LONGEST_NAME))
            .with("note", "n".repeat(Bounds.LONGEST_TEXT));
    assertEquals(fits, Bounds.check(fits));
    Row long1 = GROUP.with("name", "n".repeat(100_000));
    InvalidRecord name = assertThrows(InvalidRecord.class, () -> Bounds.check(long1));
    assertEquals("name", name.attribute());
    assertEquals("This is 100,000 letters long; 'name' takes up to 500.", name.getMessage());
    assertEquals(61, name.value().length(), "not all of it is told");
    Row long2 = fits.with("note", "n".repeat(Bounds.LONGEST_TEXT + 1));
    assertEquals("note", assertThrows(InvalidRecord.class, () -> Bounds.check(long2)).attribute());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "-0.1", "366.5", "1e9"})
  void aGroupMeetsBetweenNeverAndDaily(String times) {
    Row row = GROUP.with("meets_per_year", times);
    InvalidRecord bad = assertThrows(InvalidRecord.class, () -> Bounds.check(row));
    assertEquals("A group cannot meet " + times + " times a year.", bad.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "52", "-1", "99999999999999999999"})
  void anAnswerOfASurveyGoesFromOneToFour(String answer) {
    Row dealing =
        Row.of(Kind.RELATIONSHIP, "r").with("organisation", "a").with("other_organisation", "b");
    for (String question : List.of("frequency", "trust", "value")) {
      Row row = dealing.with(question, answer);
      InvalidRecord bad = assertThrows(InvalidRecord.class, () -> Bounds.check(row));
      assertEquals(question, bad.attribute());
      assertEquals("This answer is " + answer + "; answers go from 1 to 4.", bad.getMessage());
      for (String within : List.of("1", "2", "3", "4")) {
        Bounds.check(dealing.with(question, within));
      }
    }
  }

  @Test
  void aRuleIsOneThatThereIsAndItsLimitAWholeNumber() {
    Row rule = Row.of(Kind.RULE, "r").with("kind", "Term Ending").with("limit", "90");
    assertEquals(rule, Bounds.check(rule));
    Row other = rule.with("kind", "no such rule");
    assertEquals("kind", assertThrows(InvalidRecord.class, () -> Bounds.check(other)).attribute());
    for (String limit : List.of("-5", "90.9", "3000000000")) {
      Row beyond = rule.with("limit", limit);
      InvalidRecord bad = assertThrows(InvalidRecord.class, () -> Bounds.check(beyond));
      assertEquals("limit", bad.attribute());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "4", "366"})
  void whatAGroupCanDoIsTaken(String times) {
    Row row = GROUP.with("meets_per_year", times);
    assertEquals(row, Bounds.check(row));
  }
}
