package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that check, compare and try, as they are typed. */
class WhatIfCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void theyAreThereInEveryForm(String format) {
    Typed check = analyse("--report", "compact", "--format", format);
    assertTrue(check.answer().contains("Devon Compact Development Worker"), check.aside());
    Typed days = analyse("--report", "compare", "--with-as-at", "2009-09-01", "--format", format);
    assertTrue(days.answer().contains("1 September 2009"), days.answer() + days.aside());
    Typed other = analyse("--report", "compare", "--with", "sample:merton", "--format", format);
    assertTrue(other.answer().contains("two different sets of records"), other.aside());
    Typed tried =
        analyse(
            "--report",
            "scenario",
            "--edit",
            "unitary Devon named Devon Council",
            "--edit",
            "leave Devon Compact Development Worker",
            "--format",
            format);
    assertTrue(tried.answer().contains("become one unitary, Devon Council"), tried.aside());
    assertTrue(tried.answer().contains("Devon Compact Development Worker leaves"), tried.answer());
  }

  @Test
  void whatIsLackingOrMistypedIsSaid() {
    assertTrue(refused("--report", "compare").contains("--with-as-at"));
    assertTrue(refused("--report", "scenario").contains("--edit"));
    assertTrue(
        refused("--report", "scenario", "--edit", "leave Devon County Counci")
            .contains("Did you mean organisation:devon-county-council"));
    assertTrue(refused("--report", "compare", "--with", "sample:mertn").contains("merton"));
  }

  private static String refused(String... words) {
    Typed said = analyse(words);
    assertEquals(2, said.status(), said.answer());
    return said.aside();
  }

  private static Typed analyse(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "analyse";
    all[1] = "sample:devon";
    System.arraycopy(words, 0, all, 2, words.length);
    return Typed.of(all);
  }
}
