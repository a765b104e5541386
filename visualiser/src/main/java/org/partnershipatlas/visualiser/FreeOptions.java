package org.partnershipatlas.visualiser;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.Progress;

/**
 * What the free view shows.
 *
 * @param title the heading; made from the area where it is left out
 * @param area only groups whose areas hold, equal or lie in that one
 * @param organisations whether organisations stand between the groups, instead of people and posts
 * @param kept where records stood before; they stay there
 * @param width the width to fill, in pixels at scale 1
 * @param height the height to fill; a large network makes the picture larger instead of unreadable
 * @param most how many records are drawn; the rest are counted in a line
 * @param lines how many lines there are at most where there are many records: who joins the most
 *     groups comes first, and those in attendance, who join no one, are left out; the rest are
 *     counted in a line
 * @param importance the measure that is shown, and by which records are named, if one is asked for
 * @param progress told how far the layout is, and asked whether to stop
 */
public record FreeOptions(
    Optional<String> title,
    Optional<Id<Area>> area,
    boolean organisations,
    List<Position> kept,
    int width,
    int height,
    int most,
    int lines,
    Importance importance,
    Progress progress) {
  /** More lines could not be followed on a wall. */
  private static final int LINES = 220;

  public FreeOptions {
    kept = List.copyOf(kept);
    if (width < 320 || height < 240 || width > 10_000 || height > 10_000) {
      throw new IllegalArgumentException(
          "A picture is 320 × 240 to 10,000 × 10,000 pixels, not " + width + " × " + height);
    }
    if (most < 1) {
      throw new IllegalArgumentException("At least one record must be drawn: " + most);
    }
  }

  /** Groups, people and posts at 1280 × 720, laid out anew. */
  public static FreeOptions of() {
    return new FreeOptions(
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        1280,
        720,
        2_500,
        LINES,
        Importance.none(),
        Progress.NONE);
  }

  public FreeOptions titled(String heading) {
    return new FreeOptions(
        Optional.of(heading),
        area,
        organisations,
        kept,
        width,
        height,
        most,
        lines,
        importance,
        progress);
  }

  public FreeOptions area(Id<Area> only) {
    return new FreeOptions(
        title,
        Optional.of(only),
        organisations,
        kept,
        width,
        height,
        most,
        lines,
        importance,
        progress);
  }

  public FreeOptions organisations(boolean instead) {
    return new FreeOptions(
        title, area, instead, kept, width, height, most, lines, importance, progress);
  }

  public FreeOptions kept(List<Position> positions) {
    return new FreeOptions(
        title, area, organisations, positions, width, height, most, lines, importance, progress);
  }

  public FreeOptions size(int wide, int high) {
    return new FreeOptions(
        title, area, organisations, kept, wide, high, most, lines, importance, progress);
  }

  public FreeOptions atMost(int records) {
    return new FreeOptions(
        title, area, organisations, kept, width, height, records, lines, importance, progress);
  }

  /** With so many lines at most. */
  public FreeOptions atMostLines(int drawn) {
    return new FreeOptions(
        title, area, organisations, kept, width, height, most, drawn, importance, progress);
  }

  public FreeOptions watched(Progress by) {
    return new FreeOptions(
        title, area, organisations, kept, width, height, most, lines, importance, by);
  }

  public FreeOptions by(Importance measure) {
    return new FreeOptions(
        title, area, organisations, kept, width, height, most, lines, measure, progress);
  }
}
