package org.partnershipatlas.visualiser.font;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Measures and wraps text by the bundled font's own advance widths. */
public final class TextMeasure {
  /** Height of the letters above the baseline, as a share of the size. */
  public static final double ASCENT = 0.76;

  /** Depth below the baseline, as a share of the size. */
  public static final double DESCENT = 0.24;

  /** Distance from one baseline to the next, as a share of the size. */
  public static final double LEADING = 1.18;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TextMeasure() {}

  public static double width(String text, double size, boolean bold) {
    return Typeface.of(bold).width(text, size);
  }

  /**
   * Breaks a text into lines no wider than given: at spaces, after hyphens and slashes, and inside
   * a word only where the word alone is too wide. Never loses a letter.
   */
  public static List<String> wrap(String text, double size, boolean bold, double width) {
    String whole = SPACES.matcher(text.strip()).replaceAll(" ");
    if (width(whole, size, bold) <= width) {
      return List.of(whole);
    }
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(whole)) {
      String longer = line + piece;
      if (!line.isEmpty() && width(longer.strip(), size, bold) > width) {
        lines.add(line.strip());
        longer = piece;
      }
      while (width(longer.strip(), size, bold) > width && longer.strip().length() > 1) {
        int cut = fitting(longer.strip(), size, bold, width);
        lines.add(longer.strip().substring(0, cut));
        longer = longer.strip().substring(cut);
      }
      line = longer;
    }
    if (!line.isBlank() || lines.isEmpty()) {
      lines.add(line.strip());
    }
    return List.copyOf(lines);
  }

  /**
   * Wraps into at most so many lines. What does not fit ends in an ellipsis; the whole text then
   * stays available as the shape's label.
   */
  public static List<String> wrap(
      String text, double size, boolean bold, double width, int maxLines) {
    List<String> lines = wrap(text, size, bold, width);
    if (lines.size() <= maxLines) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, maxLines));
    String last = kept.get(maxLines - 1);
    while (!last.isEmpty() && width(last + "…", size, bold) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
    }
    kept.set(maxLines - 1, last + "…");
    return List.copyOf(kept);
  }

  private static int fitting(String text, double size, boolean bold, double width) {
    int cut = text.offsetByCodePoints(0, 1);
    while (cut < text.length()) {
      int next = text.offsetByCodePoints(cut, 1);
      if (width(text.substring(0, next), size, bold) > width) {
        break;
      }
      cut = next;
    }
    return cut;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      piece.appendCodePoint(c);
      if (c == ' ' || c == '-' || c == '/') {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
