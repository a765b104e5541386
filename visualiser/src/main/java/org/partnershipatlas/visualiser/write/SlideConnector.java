package org.partnershipatlas.visualiser.write;

import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationSize;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.partnershipatlas.visualiser.scene.Arrow;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;

/** A connector of a slide: its bends, its ends, and the shapes to which it is glued. */
final class SlideConnector {
  private static final int RIGHT_ANGLE = 5_400_000;
  private static final double EMU = 12_700;

  private final XSLFConnectorShape shape;
  private final Connector connector;

  /** A shape to which lines are glued, and its place. */
  record End(XSLFAutoShape shape, Rect at) {}

  SlideConnector(XSLFConnectorShape shape, Connector connector) {
    this.shape = shape;
    this.connector = connector;
  }

  /** Draws the line, its points in points of the slide. */
  void draw() {
    Bends bends = Bends.of(connector.points());
    CTConnector xml = (CTConnector) shape.getXmlObject();
    CTTransform2D place =
        xml.getSpPr().isSetXfrm() ? xml.getSpPr().getXfrm() : xml.getSpPr().addNewXfrm();
    var corner = place.isSetOff() ? place.getOff() : place.addNewOff();
    corner.setX(emu(bends.frame().x()));
    corner.setY(emu(bends.frame().y()));
    var size = place.isSetExt() ? place.getExt() : place.addNewExt();
    size.setCx(emu(bends.frame().width()));
    size.setCy(emu(bends.frame().height()));
    if (bends.turned()) {
      place.setRot(RIGHT_ANGLE);
    }
    if (bends.flipH()) {
      place.setFlipH(true);
    }
    if (bends.flipV()) {
      place.setFlipV(true);
    }
    CTPresetGeometry2D geometry = xml.getSpPr().getPrstGeom();
    geometry.setPrst(STShapeType.Enum.forString(bends.preset()));
    for (int i = 0; i < bends.adjusts().size(); i++) {
      SlideShape.adjust(geometry, "adj" + (i + 1), bends.adjusts().get(i));
    }
    shape.setLineHeadDecoration(end(connector.start()));
    shape.setLineTailDecoration(end(connector.end()));
    if (connector.start() != Arrow.NONE) {
      shape.setLineHeadWidth(DecorationSize.MEDIUM);
      shape.setLineHeadLength(DecorationSize.MEDIUM);
    }
    if (connector.end() != Arrow.NONE) {
      shape.setLineTailWidth(DecorationSize.MEDIUM);
      shape.setLineTailLength(DecorationSize.MEDIUM);
    }
  }

  /** Glues the ends to their shapes, so that the line follows when they are moved. */
  void glue(End from, End to) {
    CTNonVisualConnectorProperties properties =
        ((CTConnector) shape.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
    int last = connector.points().size() - 1;
    glue(properties.addNewStCxn(), from, connector.points().get(0));
    glue(properties.addNewEndCxn(), to, connector.points().get(last));
  }

  private static void glue(CTConnection connection, End to, Point end) {
    connection.setId(to.shape().getShapeId());
    connection.setIdx(site(to.shape(), to.at(), end));
  }

  /** The place for glue on the side where the line ends, as the preset of the shape counts them. */
  static int site(XSLFAutoShape shape, Rect at, Point end) {
    double top = Math.abs(end.y() - at.y());
    double left = Math.abs(end.x() - at.x());
    double bottom = Math.abs(end.y() - at.bottom());
    double right = Math.abs(end.x() - at.right());
    double least = Math.min(Math.min(top, bottom), Math.min(left, right));
    int side = least == top ? 0 : least == left ? 1 : least == bottom ? 2 : 3;
    // Rectangles count from the top against the clock, those with cut corners from the right.
    return switch (shape.getShapeType()) {
      case SNIP_2_SAME_RECT -> 3 - side;
      default -> side;
    };
  }

  private static DecorationShape end(Arrow arrow) {
    return switch (arrow) {
      case NONE -> DecorationShape.NONE;
      case FULL -> DecorationShape.TRIANGLE;
      case OPEN -> DecorationShape.ARROW;
      case DOT -> DecorationShape.OVAL;
      case DIAMOND -> DecorationShape.DIAMOND;
    };
  }

  private static long emu(double points) {
    return Math.round(points * EMU);
  }
}
