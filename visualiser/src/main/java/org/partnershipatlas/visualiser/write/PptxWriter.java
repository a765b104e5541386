package org.partnershipatlas.visualiser.write;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Scene;

/**
 * Writes scenes as a presentation, a slide of 16:9 each, made of what officers can go on editing:
 * native shapes with their text inside, native connectors glued to them, the description as the
 * slide's notes and as its shapes' alternative texts. The font is embedded. The same scenes give
 * the same bytes.
 */
public final class PptxWriter {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 540;

  /** The width of the slides in POI's own template, which are 4:3. */
  private static final double TEMPLATE_WIDTH = 720;

  /** No file says when it was made; a presentation must name a time, and this is none. */
  private static final Optional<Date> NO_TIME = Optional.of(new Date(315_532_800_000L));

  private PptxWriter() {}

  public static byte[] write(Scene scene, Palette palette) {
    return write(List.of(scene), palette);
  }

  /** A slide for each scene, in their order. */
  public static byte[] write(List<Scene> scenes, Palette palette) {
    if (scenes.isEmpty()) {
      throw new NotWritten("A presentation needs at least one picture.");
    }
    try (XMLSlideShow show = new XMLSlideShow()) {
      wide(show);
      for (Typeface face : Typeface.values()) {
        show.addFont(new ByteArrayInputStream(EmbeddedFont.of(face)));
      }
      XSLFSlideLayout layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
      for (Scene scene : scenes) {
        XSLFSlide slide = show.createSlide(layout);
        Placing placing = Placing.fitting(scene.width(), scene.height(), WIDTH, HEIGHT);
        new SlidePainter(slide, palette, placing).paint(scene);
        notes(show.getNotesSlide(slide), scene);
      }
      describe(show, scenes.get(0));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new NotWritten("The presentation could not be written.", e);
    }
  }

  /** Makes the template as wide as the slides, so that a slide added later looks right. */
  private static void wide(XMLSlideShow show) {
    show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
    for (XSLFSlideMaster master : show.getSlideMasters()) {
      widen(master);
      for (XSLFSlideLayout layout : master.getSlideLayouts()) {
        widen(layout);
      }
    }
  }

  private static void widen(XSLFSheet sheet) {
    double factor = WIDTH / TEMPLATE_WIDTH;
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape instanceof XSLFTextShape text && text.getAnchor() != null) {
        Rectangle2D at = text.getAnchor();
        text.setAnchor(
            new Rectangle2D.Double(
                at.getX() * factor, at.getY(), at.getWidth() * factor, at.getHeight()));
      }
    }
  }

  private static void notes(XSLFNotes notes, Scene scene) {
    for (XSLFTextShape text : notes.getPlaceholders()) {
      if (text.getTextType() == Placeholder.BODY) {
        text.setText(scene.description());
      }
    }
  }

  private static void describe(XMLSlideShow show, Scene first) {
    POIXMLProperties properties = show.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(first.title().heading());
    core.setSubjectProperty(first.title().date());
    core.setCreator("Partnership Atlas");
    core.setLastModifiedByUser("Partnership Atlas");
    core.setCreated(NO_TIME);
    core.setModified(NO_TIME);
    core.setRevision("1");
    core.setLastPrinted(Optional.empty());
    properties.getExtendedProperties().setApplication("Partnership Atlas");
  }
}
