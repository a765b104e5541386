package org.partnershipatlas.visualiser.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMeasureTest {
  /** The figures are those that the platform's own reader gives for the same files. */
  @Test
  void widthIsTheSumOfTheAdvances() {
    double a = TextMeasure.width("A", 1000, false);
    double v = TextMeasure.width("V", 1000, false);
    assertEquals(543, a, 0.5, "Source Sans 3 regular has an A 543 units wide");
    assertEquals(a + v, TextMeasure.width("AV", 1000, false), 1e-9, "no kerning");
    assertEquals(11481, TextMeasure.width("Exeter Health & Wellbeing", 1000, true), 0.5);
  }

  @Test
  void boldAndAccentedLettersHaveOutlinesOfTheirOwn() {
    for (String letter : List.of("é", "ŵ", "ŷ", "£", "–", "…", "“", "ł")) {
      Rectangle2D seen = Typeface.REGULAR.outline(letter, 100, 0, 0).getBounds2D();
      assertTrue(seen.getWidth() > 5, letter + " is drawn");
      Rectangle2D missing = Typeface.REGULAR.outline("\uE123", 100, 0, 0).getBounds2D();
      assertTrue(!seen.equals(missing), letter + " is not the missing-glyph box");
    }
  }

  @Test
  void outlineStaysWithinItsMeasuredHeight() {
    Rectangle2D seen = Typeface.BOLD.outline("Égbdpqy|jÅ", 100, 0, 0).getBounds2D();
    assertTrue(seen.getMaxY() < 100 * TextMeasure.LEADING, "descenders stay above the next line");
    Rectangle2D low = Typeface.BOLD.outline("Hgpqy", 100, 0, 0).getBounds2D();
    assertTrue(low.getMaxY() <= 100 * TextMeasure.DESCENT, "depth " + low.getMaxY());
    assertTrue(-low.getMinY() <= 100 * TextMeasure.ASCENT, "height " + low.getMinY());
  }

  @Test
  void wrapsAtSpacesAndHyphensAndLosesNothing() {
    String name = "North Devon and Torridge Health-and-Wellbeing Partnership";
    List<String> lines = TextMeasure.wrap(name, 12, false, 90);
    assertTrue(lines.size() > 2);
    lines.forEach(l -> assertTrue(TextMeasure.width(l, 12, false) <= 90, l));
    assertEquals(name.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }

  @Test
  void breaksAWordOnlyWhereItAloneIsTooWide() {
    List<String> lines = TextMeasure.wrap("Llanfairpwllgwyngyllgogerych", 12, false, 60);
    assertTrue(lines.size() > 1);
    assertEquals("Llanfairpwllgwyngyllgogerych", String.join("", lines));
  }

  @Test
  void aShortenedTextSaysSo() {
    List<String> lines = TextMeasure.wrap("one two three four five six", 12, false, 40, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).endsWith("…"));
    lines.forEach(l -> assertTrue(TextMeasure.width(l, 12, false) <= 40, l));
  }
}
