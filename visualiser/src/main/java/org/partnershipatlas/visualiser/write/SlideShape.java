package org.partnershipatlas.visualiser.write;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.partnershipatlas.visualiser.scene.Rect;

/** What the shapes of a slide have in common: ink, names, what a screen reader says. */
final class SlideShape {
  private static final int LONGEST_NAME = 80;

  private SlideShape() {}

  static void ink(XSLFSimpleShape shape, Ink ink, double scale) {
    if (ink.fill().isEmpty()) {
      shape.setFillColor(null);
    } else {
      shape.setFillColor(Color.decode(ink.fill()));
    }
    if (ink.line().isEmpty()) {
      shape.setLineColor(null);
      return;
    }
    shape.setLineColor(Color.decode(ink.line()));
    shape.setLineWidth(ink.width() * scale);
    if (!ink.dashes().isEmpty()) {
      shape.setLineDash(dash(ink.dashes().get(0)));
    }
  }

  /** The preset nearest to dashes of that length. */
  static LineDash dash(double on) {
    return on < 2 ? LineDash.SYS_DOT : on < 7 ? LineDash.SYS_DASH : LineDash.DASH;
  }

  /** A rectangle whose corners are round, cut or square. */
  static void outline(XSLFAutoShape shape, ShapeType type, Rect at, double corner) {
    shape.setShapeType(type);
    shape.setAnchor(rectangle(at));
    long share = Math.round(100_000 * corner / Math.max(1e-6, Math.min(at.width(), at.height())));
    CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
    if (type == ShapeType.ROUND_RECT) {
      adjust(properties.getPrstGeom(), "adj", share);
    } else if (type == ShapeType.SNIP_2_SAME_RECT) {
      adjust(properties.getPrstGeom(), "adj1", share);
      adjust(properties.getPrstGeom(), "adj2", share);
    }
  }

  static void adjust(CTPresetGeometry2D geometry, String name, long value) {
    CTGeomGuideList list = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
    var guide = list.addNewGd();
    guide.setName(name);
    guide.setFmla("val " + value);
  }

  static Rectangle2D rectangle(Rect at) {
    return new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height());
  }

  /** Names a shape in the list of shapes, and says what a screen reader reads of it. */
  static void describe(XSLFShape shape, String kind, String label) {
    CTNonVisualDrawingProps properties = properties(shape);
    String name = label.isEmpty() ? kind : kind + ": " + label;
    properties.setName(name.length() <= LONGEST_NAME ? name : cut(name));
    if (!label.isEmpty()) {
      properties.setDescr(label);
    }
  }

  private static String cut(String name) {
    int end = name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME - 2));
    return name.substring(0, end) + "…";
  }

  private static CTNonVisualDrawingProps properties(XSLFShape shape) {
    if (shape instanceof XSLFGroupShape) {
      return ((CTGroupShape) shape.getXmlObject()).getNvGrpSpPr().getCNvPr();
    }
    if (shape instanceof XSLFConnectorShape) {
      return ((CTConnector) shape.getXmlObject()).getNvCxnSpPr().getCNvPr();
    }
    return ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
  }
}
