package org.partnershipatlas.visualiser.write;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;

/** Paints one scene onto one slide. */
final class SlidePainter {
  /** The width of a slide, which a title may fill. */
  private static final double SLIDE = 960;

  private final XSLFSlide slide;
  private final Palette palette;
  private final Placing placing;
  private final BoxPainter boxes;
  private final ConnectorPainter connectors;
  private final GroundPainter grounds;
  private final SlideText texts;
  private final Map<String, SlideConnector.End> ends = new HashMap<>();

  SlidePainter(XSLFSlide slide, Palette palette, Placing placing) {
    this.slide = slide;
    this.palette = palette;
    this.placing = placing;
    this.boxes = new BoxPainter(palette);
    this.connectors = new ConnectorPainter(palette);
    this.grounds = new GroundPainter(palette);
    this.texts = new SlideText(palette);
  }

  void paint(Scene scene) {
    slide.getBackground().setFillColor(Color.decode(palette.paper()));
    scene.bands().forEach(this::band);
    scene.hulls().forEach(this::hull);
    List<SlideConnector> lines = scene.connectors().stream().map(c -> line(slide, c)).toList();
    boxes(scene);
    // Only now are there the shapes to which the lines, painted below them, are glued.
    for (int i = 0; i < lines.size(); i++) {
      glue(lines.get(i), scene.connectors().get(i));
    }
    Set<String> labelled = new HashSet<>();
    scene.boxes().forEach(b -> labelled.add(b.id()));
    TextBlock.of(
            scene.texts().stream()
                .filter(t -> !labelled.contains(t.of()))
                .map(placing::on)
                .toList())
        .forEach(this::freeText);
    legend(scene);
  }

  private void band(Band band) {
    Figure figure = grounds.paint(band).get(0);
    XSLFAutoShape shape = slide.createAutoShape();
    boolean square = band.role() == BandRole.ROW || band.role() == BandRole.LEGEND;
    SlideShape.outline(
        shape,
        square ? ShapeType.RECT : ShapeType.ROUND_RECT,
        placing.on(band.at()),
        4 * placing.scale());
    SlideShape.ink(shape, figure.ink(), placing.scale());
    SlideShape.describe(shape, capital(band.role().word()), band.label());
    remember(band.id(), shape, band.at());
  }

  private void hull(Hull hull) {
    Figure figure = grounds.paint(hull).get(0);
    XSLFFreeformShape shape = slide.createFreeform();
    shape.setPath(path(figure.shape()));
    SlideShape.ink(shape, figure.ink(), placing.scale());
    SlideShape.describe(shape, capital(hull.role().word()), hull.label());
  }

  private SlideConnector line(XSLFShapeContainer into, Connector connector) {
    var shape = into.createConnector();
    SlideConnector line = new SlideConnector(shape, placing.on(connector));
    line.draw();
    SlideShape.ink(shape, connectors.paint(connector).get(0).ink(), placing.scale());
    SlideShape.describe(shape, capital(connector.role().word()), connector.label());
    return line;
  }

  private void glue(SlideConnector line, Connector connector) {
    Optional<SlideConnector.End> from = Optional.ofNullable(ends.get(connector.from()));
    Optional<SlideConnector.End> to = Optional.ofNullable(ends.get(connector.to()));
    if (from.isPresent() && to.isPresent()) {
      line.glue(from.get(), to.get());
    }
  }

  /** Each box with its own text inside; the chips that stand in a box are moved along with it. */
  private void boxes(Scene scene) {
    Nesting nesting = new Nesting(scene);
    Map<String, List<TextRun>> labels = new HashMap<>();
    scene
        .texts()
        .forEach(t -> labels.computeIfAbsent(t.of(), k -> new ArrayList<>()).add(placing.on(t)));
    for (Box box : scene.boxes()) {
      if (nesting.findHolder(box).isEmpty()) {
        List<TextBlock> blocks = TextBlock.of(labels.getOrDefault(box.id(), List.of()));
        box(box, blocks, nesting.chips(box));
      }
    }
  }

  private void box(Box box, List<TextBlock> blocks, List<Box> chips) {
    if (box.role() == BoxRole.SIGN && blocks.isEmpty() && chips.isEmpty()) {
      chip(slide, box);
      return;
    }
    boolean alone = chips.isEmpty() && blocks.size() < 2 && boxes.paint(box).size() == 1;
    XSLFShapeContainer into = alone ? slide : group(box.at(), box);
    XSLFAutoShape shape = outline(into, box);
    boolean within = !blocks.isEmpty() && !BoxPainter.isChip(box);
    if (within) {
      texts.set(shape, placing.on(box.at()), blocks.get(0));
    }
    chips.forEach(chip -> chip(into, chip));
    blocks.stream().skip(within ? 1 : 0).forEach(block -> textBox(into, block));
  }

  private XSLFGroupShape group(Rect at, Box box) {
    XSLFGroupShape group = slide.createGroup();
    Rectangle2D place = SlideShape.rectangle(placing.on(at));
    group.setAnchor(place);
    group.setInteriorAnchor(place);
    SlideShape.describe(group, capital(box.role().word()), box.label());
    return group;
  }

  /** The outline of a box as a native shape, with what else marks it as freeforms over it. */
  private XSLFAutoShape outline(XSLFShapeContainer into, Box box) {
    List<Figure> figures = boxes.paint(box);
    XSLFAutoShape shape = into.createAutoShape();
    SlideShape.outline(
        shape, type(box), placing.on(box.at()), BoxPainter.corner(box) * placing.scale());
    SlideShape.ink(shape, figures.get(0).ink(), placing.scale());
    String kind = capital(box.role().word());
    SlideShape.describe(shape, kind, box.label());
    remember(box.id(), shape, box.at());
    for (Figure mark : figures.subList(1, figures.size())) {
      mark(into, mark);
    }
    return shape;
  }

  /** A chip as its outline; a sign that is a disc or a cross as just that. */
  private void chip(XSLFShapeContainer into, Box box) {
    List<Figure> figures = boxes.paint(box);
    boolean square =
        figures.isEmpty()
            || (figures.get(0).shape() instanceof RectangularShape shape
                && !(shape instanceof Ellipse2D));
    if (box.role() != BoxRole.SIGN || square) {
      outline(into, box);
      return;
    }
    mark(into, figures.get(0), capital(box.role().word()), box.label());
    figures.subList(1, figures.size()).forEach(mark -> mark(into, mark));
  }

  private void mark(XSLFShapeContainer into, Figure mark) {
    mark(into, mark, "Mark", "");
  }

  private void mark(XSLFShapeContainer into, Figure mark, String name, String told) {
    if (mark.shape() instanceof Rectangle2D || mark.shape() instanceof Ellipse2D) {
      XSLFAutoShape shape = into.createAutoShape();
      shape.setShapeType(mark.shape() instanceof Ellipse2D ? ShapeType.ELLIPSE : ShapeType.RECT);
      shape.setAnchor(path(mark.shape()).getBounds2D());
      SlideShape.ink(shape, mark.ink(), placing.scale());
      SlideShape.describe(shape, name, told);
      return;
    }
    XSLFFreeformShape shape = into.createFreeform();
    shape.setPath(path(mark.shape()));
    SlideShape.ink(shape, mark.ink(), placing.scale());
    SlideShape.describe(shape, name, told);
  }

  private static ShapeType type(Box box) {
    return switch (box.role()) {
      case GROUP, SHARED_GROUP, SEAT, PERSON -> ShapeType.ROUND_RECT;
      case POST -> ShapeType.SNIP_2_SAME_RECT;
      default -> ShapeType.RECT;
    };
  }

  private void remember(String id, XSLFAutoShape shape, Rect at) {
    ends.put(id, new SlideConnector.End(shape, placing.on(at)));
  }

  private void freeText(TextBlock block) {
    if (block.first().role() == TextRole.HEADING) {
      for (XSLFTextShape title : slide.getPlaceholders()) {
        if (title.getTextType() == Placeholder.TITLE) {
          Rect at = block.extent();
          double wide = SLIDE - 2 * placing.left() - at.x();
          Rect place = new Rect(at.x(), at.y(), Math.max(at.width(), wide), at.height());
          title.setAnchor(SlideShape.rectangle(place));
          texts.set(title, place, block);
          return;
        }
      }
    }
    textBox(slide, block);
  }

  private void textBox(XSLFShapeContainer into, TextBlock block) {
    XSLFTextBox box = into.createTextBox();
    box.setAnchor(SlideShape.rectangle(block.extent()));
    texts.set(box, block.extent(), block);
    if (block.first().haloed()) {
      box.setFillColor(Color.decode(palette.paper()));
    }
    SlideShape.describe(box, capital(block.first().role().word()), "");
  }

  private void legend(Scene scene) {
    if (scene.legend().entries().isEmpty()) {
      return;
    }
    XSLFGroupShape group = slide.createGroup();
    Rectangle2D place = SlideShape.rectangle(placing.on(scene.legend().at()));
    group.setAnchor(place);
    group.setInteriorAnchor(place);
    SlideShape.describe(group, "Legend", "What the shapes and lines mean");
    for (LegendEntry entry : scene.legend().entries()) {
      entry.boxes().forEach(b -> chip(group, b));
      entry.connectors().forEach(c -> line(group, c));
      textBox(group, new TextBlock(List.of(placing.on(entry.text()))));
    }
  }

  private Path2D.Double path(Shape shape) {
    AffineTransform place = AffineTransform.getTranslateInstance(placing.left(), placing.top());
    place.scale(placing.scale(), placing.scale());
    return Cubics.of(shape, place);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
