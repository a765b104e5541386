package org.partnershipatlas.visualiser.write;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * Turns a box into figures. Its outline tells what it stands for (group: rounded, person: pill,
 * post: cut corners, organisation: square, seat: small chip); its line and mark tell its state.
 */
final class BoxPainter {
  private static final double CHIP = 18;

  private final Palette palette;

  BoxPainter(Palette palette) {
    this.palette = palette;
  }

  /** The figures of a box, its outline first. */
  List<Figure> paint(Box box) {
    Rect at = box.at();
    if (isSeat(box)) {
      return new ChipPainter(palette).paint(at, box.look());
    }
    if (box.role() == BoxRole.CELL) {
      Ink seam = Ink.both(palette.box(), palette.ground(BandRole.COLUMN_HEAD), 0.8);
      return List.of(new Figure(plain(at), seam));
    }
    if (box.role() == BoxRole.MEASURE) {
      return List.of(new Figure(plain(at), Ink.fill(palette.ink())));
    }
    if (box.role() == BoxRole.SIGN) {
      return new SignPainter(palette).paint(at, box.look());
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(outline(box), ink(box)));
    if (box.role() == BoxRole.FOLDED) {
      // The edges of the cards behind, seen at the left.
      for (double in : new double[] {1.9, 3.8}) {
        Rect edge = new Rect(at.x() + in, at.y() + 3, 0, Math.max(0, at.height() - 6));
        figures.add(new Figure(plain(edge), Ink.line(palette.outline(), 0.9)));
      }
    }
    if (box.role() == BoxRole.SHARED_GROUP || box.look() == Look.CHANGED) {
      Rect inner = at.inset(2.5, 2.5);
      figures.add(new Figure(round(inner, 3), Ink.line(palette.outline(), 0.7)));
    }
    if (box.role() == BoxRole.AREA) {
      Rect bar = new Rect(at.x(), at.y(), Math.min(4, at.width()), at.height());
      figures.add(new Figure(plain(bar), Ink.fill(palette.outline())));
    }
    return figures;
  }

  /** Whether it is the small mark of a seat or the bar of a measure, not a card with words. */
  static boolean isChip(Box box) {
    return box.role() == BoxRole.MEASURE || isSeat(box);
  }

  private static boolean isSeat(Box box) {
    return box.role() == BoxRole.SEAT && box.at().width() <= CHIP;
  }

  /** How far its corners are rounded or cut. */
  static double corner(Box box) {
    Rect at = box.at();
    if (isSeat(box)) {
      return at.width() / 6;
    }
    return switch (box.role()) {
      case GROUP, SHARED_GROUP, FOLDED, SEAT -> Math.min(5, at.height() / 4);
      case PERSON -> Math.min(13, at.height() / 2);
      case POST -> Math.min(7, at.height() / 3);
      case ORGANISATION, AREA, CELL, SIGN, NOTHING_RECORDED, MORE, MEASURE -> 0;
    };
  }

  private Ink ink(Box box) {
    String fill = box.emphasis() ? palette.emphasis() : palette.box();
    double width = box.emphasis() ? 2.4 : 1.1;
    String line = box.emphasis() ? palette.ink() : palette.outline();
    if (box.role() == BoxRole.NOTHING_RECORDED || box.role() == BoxRole.MORE) {
      return new Ink("", palette.look(Look.NOT_RECORDED), 1, List.of(1.2, 2.6));
    }
    return switch (box.look()) {
      case PLAIN -> Ink.both(fill, line, width);
      case FILLED,
          NOT_KNOWN,
          WITHHELD,
          DIRECT,
          ACCOUNTABLE,
          ACCOUNTABLE_GENERAL,
          IN_THE_ROOM,
          NONE,
          CHANGED ->
          Ink.both(fill, palette.look(box.look()), 1.4);
      case NEW, CARRYING_OVER -> Ink.both(fill, palette.look(box.look()), 2.6);
      case DEPUTY_ONLY -> Ink.both(fill, palette.look(box.look()), 1.4).dashed(9, 3);
      case VACANT, ENDED -> Ink.both(fill, palette.look(box.look()), 1.4).dashed(4, 3);
      case NOT_RECORDED, POSSIBLE, PLANNED, LINK_BACK_NOT_SHOWN ->
          Ink.both(fill, palette.look(box.look()), 1.3).dashed(1.3, 2.6);
    };
  }

  private static Shape outline(Box box) {
    Rect at = box.at();
    return switch (box.role()) {
      case GROUP, SHARED_GROUP, FOLDED, SEAT, PERSON -> round(at, corner(box));
      case POST -> cut(at, corner(box));
      case ORGANISATION, AREA, CELL, SIGN, NOTHING_RECORDED, MORE, MEASURE -> plain(at);
    };
  }

  static Shape plain(Rect at) {
    return new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height());
  }

  static Shape round(Rect at, double radius) {
    return new RoundRectangle2D.Double(
        at.x(), at.y(), at.width(), at.height(), 2 * radius, 2 * radius);
  }

  private static Shape cut(Rect at, double by) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(at.x() + by, at.y());
    path.lineTo(at.right() - by, at.y());
    path.lineTo(at.right(), at.y() + by);
    path.lineTo(at.right(), at.bottom() - by);
    path.lineTo(at.right() - by, at.bottom());
    path.lineTo(at.x() + by, at.bottom());
    path.lineTo(at.x(), at.bottom() - by);
    path.lineTo(at.x(), at.y() + by);
    path.closePath();
    return path;
  }
}
