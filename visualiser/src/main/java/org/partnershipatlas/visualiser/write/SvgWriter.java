package org.partnershipatlas.visualiser.write;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Align;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/**
 * Writes a scene as SVG: real text, a title and description for screen readers, each shape a group
 * with its id, record and title, and no scripts. The same scene gives the same bytes.
 */
public final class SvgWriter {
  private final SvgOptions options;
  private final BoxPainter boxes;
  private final ConnectorPainter connectors;
  private final GroundPainter grounds;
  private final StringBuilder out = new StringBuilder();

  private SvgWriter(SvgOptions options) {
    this.options = options;
    this.boxes = new BoxPainter(options.palette());
    this.connectors = new ConnectorPainter(options.palette());
    this.grounds = new GroundPainter(options.palette());
  }

  public static String write(Scene scene, SvgOptions options) {
    SvgWriter writer = new SvgWriter(options);
    writer.scene(scene);
    return writer.out.toString();
  }

  private void scene(Scene scene) {
    head(scene);
    scene.bands().forEach(b -> shape("band", b.id(), b.record(), b.label(), grounds.paint(b)));
    scene.hulls().forEach(h -> shape("hull", h.id(), h.record(), h.label(), grounds.paint(h)));
    scene
        .connectors()
        .forEach(c -> shape("connector", c.id(), c.record(), c.label(), connectors.paint(c)));
    scene.boxes().forEach(b -> shape(kind(b), b.id(), b.record(), b.label(), boxes.paint(b)));
    out.append("<g font-family=\"'").append(Typeface.FAMILY).append("', sans-serif\"");
    // Without a style attribute: a strict page would refuse it, and textLength does its work.
    out.append(options.embedFont() ? " style=\"font-kerning:none\">\n" : ">\n");
    Stream.concat(scene.texts().stream(), scene.legend().entries().stream().map(LegendEntry::text))
        .forEach(this::text);
    out.append("</g>\n");
    for (LegendEntry entry : scene.legend().entries()) {
      entry.boxes().forEach(b -> shape("sample", b.id(), "", b.label(), boxes.paint(b)));
      entry.connectors().forEach(c -> shape("sample", c.id(), "", c.label(), connectors.paint(c)));
    }
    out.append("</svg>\n");
  }

  private void head(Scene scene) {
    String width = SvgPaths.number(scene.width());
    String height = SvgPaths.number(scene.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
    out.append(' ').append(height);
    out.append("\" role=\"img\" aria-labelledby=\"").append(options.prefix());
    out.append("picture-title ").append(options.prefix()).append("picture-description\">\n");
    out.append("<title id=\"")
        .append(options.prefix())
        .append("picture-title\">")
        .append(escape(scene.title().heading()));
    out.append("</title>\n<desc id=\"").append(options.prefix());
    out.append("picture-description\">").append(escape(scene.description()));
    out.append("</desc>\n");
    if (options.embedFont()) {
      font(scene);
    }
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"");
    out.append(options.palette().paper()).append("\"/>\n");
  }

  private void font(Scene scene) {
    boolean bold = scene.texts().stream().anyMatch(TextRun::bold);
    out.append("<style>\n");
    for (Typeface face :
        bold ? List.of(Typeface.REGULAR, Typeface.BOLD) : List.of(Typeface.REGULAR)) {
      out.append("@font-face{font-family:'").append(Typeface.FAMILY).append("';font-weight:");
      out.append(face.weight()).append(";src:url(data:font/ttf;base64,");
      out.append(Base64.getEncoder().encodeToString(face.bytes()));
      out.append(") format('truetype')}\n");
    }
    out.append("</style>\n");
  }

  /** What the page must tell apart: it opens a card of several groups, and looks through a bar. */
  private static String kind(Box box) {
    return switch (box.role()) {
      case FOLDED -> "box folded";
      case MEASURE -> "box measure";
      default -> "box";
    };
  }

  private void shape(String kind, String id, String record, String label, List<Figure> figures) {
    out.append("<g class=\"")
        .append(kind)
        .append("\" id=\"")
        .append(options.prefix())
        .append(escape(id))
        .append('"');
    if (!record.isEmpty()) {
      out.append(" data-record=\"").append(escape(record)).append('"');
    }
    out.append('>');
    if (!label.isEmpty()) {
      out.append("<title>").append(escape(label)).append("</title>");
    }
    out.append('\n');
    figures.forEach(f -> out.append(SvgPaths.element(f)));
    out.append("</g>\n");
  }

  private void text(TextRun run) {
    out.append("<text id=\"").append(options.prefix()).append(escape(run.id())).append('"');
    out.append(SvgPaths.attribute("x", run.at().x())).append(SvgPaths.attribute("y", run.at().y()));
    out.append(SvgPaths.attribute("font-size", run.size()));
    if (run.bold()) {
      out.append(" font-weight=\"700\"");
    }
    if (run.align() != Align.START) {
      out.append(" text-anchor=\"").append(run.align().word()).append('"');
    }
    if (!options.embedFont()) {
      out.append(SvgPaths.attribute("textLength", run.width()));
    }
    if (run.haloed()) {
      out.append(" stroke=\"").append(options.palette().paper()).append('"');
      out.append(SvgPaths.attribute("stroke-width", Ink.HALO));
      out.append(" stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }
    out.append(" fill=\"").append(options.palette().text(run.role())).append("\">");
    out.append(escape(run.text())).append("</text>\n");
  }

  /** Text as XML takes it: what has a meaning in XML escaped, what it forbids left out. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> {
          boolean allowed = c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
          safe.append(allowed ? Character.toString(c) : " ");
        }
      }
    }
    return safe.toString();
  }
}
