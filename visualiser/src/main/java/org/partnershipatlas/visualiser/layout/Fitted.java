package org.partnershipatlas.visualiser.layout;

import org.partnershipatlas.visualiser.Paper;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * Fits a sheet to a paper: the narrowest width at which its height keeps the paper's proportions,
 * so that its text is as large as can be. What would become too small grows past the paper instead.
 */
public final class Fitted {
  private static final double FIRST = 0.62;
  private static final double LAST = 12;
  private static final int HALVINGS = 9;
  private static final double MOST_STRETCH = 14;
  private static final double ABOVE = 0.4;

  private final Title title;
  private final Sheet sheet;
  private final Paper paper;

  private Fitted(Title title, Sheet sheet, Paper paper) {
    this.title = title;
    this.sheet = sheet;
    this.paper = paper;
  }

  /** The scene of a sheet in its frame. */
  public static Scene scene(
      String view, Title title, Sheet sheet, Paper paper, String description) {
    return new Fitted(title, sheet, paper).scene(view, description);
  }

  private Scene scene(String view, String description) {
    double ratio = paper.height() / (double) paper.width();
    double least = Math.max(paper.width() * FIRST, sheet.narrowest() + 2 * Type.MARGIN);
    double width = width(least, ratio);
    double needed = needed(width, 0);
    // What is wide and low need not end in blank paper; what is too high gets the height it needs.
    double height = Math.max(width * ratio, needed);
    double stretch = Math.min(MOST_STRETCH, (height - needed) / (sheet.rows() + 1));
    Frame frame = new Frame(title, width);
    Drawing drawing = new Drawing();
    // What is still to spare stands above and below, a little more below.
    double spare = Math.max(0, height - needed(width, stretch));
    double top = frame.top() + spare * ABOVE;
    sheet.draw(drawing, Type.MARGIN, top, width - 2 * Type.MARGIN, stretch);
    Scene scene = frame.close(view, drawing, Math.max(height, needed(width, stretch)), description);
    double most = paper.width() * Type.MOST_SHRINKING;
    return scene.scaled(width <= most ? paper.width() / width : 1 / Type.MOST_SHRINKING);
  }

  private double width(double least, double ratio) {
    if (needed(least, 0) <= least * ratio) {
      return least;
    }
    double low = least;
    double high = Math.max(least, paper.width() * LAST);
    if (needed(high, 0) > high * ratio) {
      return Math.max(least, paper.width() * Type.MOST_SHRINKING);
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = Math.sqrt(low * high);
      if (needed(middle, 0) <= middle * ratio) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private double needed(double width, double stretch) {
    Frame frame = new Frame(title, width);
    Drawing trial = new Drawing();
    double bottom = sheet.draw(trial, Type.MARGIN, frame.top(), width - 2 * Type.MARGIN, stretch);
    return bottom + frame.footHeight(trial);
  }
}
