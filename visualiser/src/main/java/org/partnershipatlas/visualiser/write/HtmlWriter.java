package org.partnershipatlas.visualiser.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;

/**
 * Writes a scene as one HTML file that needs nothing else: the SVG, to be moved about, enlarged and
 * searched, beside a table that says the same. Its policy lets nothing run but its own script and
 * lets it reach no address. Without scripts, as in a mail's preview, picture and table are there
 * still.
 */
public final class HtmlWriter {
  /** What a browser needs of a font; what sets ligatures and kerns is left out. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private final Scene scene;
  private final StringBuilder out = new StringBuilder(1 << 16);

  private HtmlWriter(Scene scene) {
    this.scene = scene;
  }

  public static String write(Scene scene) {
    HtmlWriter writer = new HtmlWriter(scene);
    writer.document();
    return writer.out.toString();
  }

  private void document() {
    String style = style();
    String script = resource("picture.js");
    out.append("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src '").append(hash(style)).append("'; script-src '").append(hash(script));
    out.append("'; font-src data:; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta name=\"generator\" content=\"Partnership Atlas\">\n<title>");
    text(scene.title().heading());
    out.append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n");
    head();
    out.append("<main>\n<div class=\"frame\" id=\"frame\" tabindex=\"0\" role=\"region\"");
    out.append(" aria-label=\"The picture\">\n");
    out.append(SvgWriter.write(scene, new SvgOptions(Palette.tokens(), false)));
    out.append("</div>\n");
    table();
    out.append("</main>\n");
    foot();
    out.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
  }

  private void head() {
    out.append("<header>\n<div>\n<h1>");
    text(scene.title().heading());
    out.append("</h1>\n<p class=\"soft\">");
    text(scene.title().date());
    out.append("</p>\n</div>\n<div class=\"tools\" id=\"tools\" hidden>\n");
    out.append(
        "<label>Search <input type=\"search\" id=\"search\" autocomplete=\"off\"></label>\n");
    out.append("<div role=\"group\" aria-label=\"The picture\">\n");
    button("in", "Zoom in", "+");
    button("out", "Zoom out", "−");
    out.append("<button type=\"button\" id=\"whole\">Whole picture</button>\n");
    button("theme", "Change between light and dark", "Light or dark");
    out.append("</div>\n</div>\n</header>\n");
  }

  private void button(String id, String label, String face) {
    out.append("<button type=\"button\" id=\"").append(id).append("\" aria-label=\"");
    out.append(label).append("\" title=\"").append(label).append("\">").append(face);
    out.append("</button>\n");
  }

  /** Every box and line with a row of its own, in the order of the picture. */
  private void table() {
    out.append("<section class=\"list\" id=\"list\" tabindex=\"0\" aria-labelledby=\"same\">\n");
    out.append("<h2 id=\"same\">The same as a table</h2>\n");
    out.append("<p class=\"soft\" id=\"found\" role=\"status\"></p>\n<table>\n<thead><tr>");
    out.append("<th scope=\"col\">Shape</th><th scope=\"col\">What it says</th></tr></thead>\n");
    out.append("<tbody>\n");
    Nesting nesting = new Nesting(scene);
    for (Box box : scene.boxes()) {
      String what = box.role().word() + (box.look() == Look.PLAIN ? "" : ", " + box.look().word());
      String in = nesting.findHolder(box).map(holder -> ": " + name(holder)).orElse("");
      row(box.id(), what, box.label() + in);
    }
    for (Connector line : scene.connectors()) {
      row(line.id(), line.role().word(), line.label());
    }
    out.append("</tbody>\n</table>\n</section>\n");
  }

  /** What is written in a box as its name. */
  private String name(Box box) {
    String name =
        scene.texts().stream()
            .filter(t -> t.of().equals(box.id()) && t.role() == TextRole.NAME)
            .map(TextRun::text)
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? box.label() : name;
  }

  private void row(String shape, String what, String says) {
    out.append("<tr data-shape=\"").append(SvgWriter.escape(shape)).append("\"><td>");
    text(Character.toUpperCase(what.charAt(0)) + what.substring(1));
    out.append("</td><td>");
    text(says);
    out.append("</td></tr>\n");
  }

  private void foot() {
    out.append("<footer>\n<p>");
    text(scene.description());
    out.append("</p>\n");
    for (String note : scene.title().notes()) {
      out.append("<p>");
      text(note);
      out.append("</p>\n");
    }
    out.append("</footer>\n");
  }

  private void text(String text) {
    out.append(SvgWriter.escape(text));
  }

  private String style() {
    StringBuilder css = new StringBuilder();
    Set<Integer> letters = letters();
    for (Typeface face : Typeface.values()) {
      css.append("@font-face{font-family:\"").append(Typeface.FAMILY).append("\";font-weight:");
      css.append(face.weight()).append(";src:url(data:font/ttf;base64,");
      css.append(Base64.getEncoder().encodeToString(subset(face, letters)));
      css.append(") format(\"truetype\")}\n");
    }
    String light = Palette.light().css();
    String dark = Palette.dark().css();
    css.append(":root{color-scheme:light;").append(light).append("}\n");
    css.append("@media (prefers-color-scheme:dark){:root:not([data-theme=light])");
    css.append("{color-scheme:dark;").append(dark).append("}}\n");
    css.append(":root[data-theme=dark]{color-scheme:dark;").append(dark).append("}\n");
    css.append("@media print{:root:not([data-theme=none]),:root[data-theme=dark]");
    css.append("{color-scheme:light;").append(light).append("}}\n");
    return css.append(resource("picture.css")).toString();
  }

  /** The letters that a reader may meet or type: those of the picture, and plain ones. */
  private Set<Integer> letters() {
    Set<Integer> letters = new TreeSet<>();
    for (int c = ' '; c <= '~'; c++) {
      letters.add(c);
    }
    "–—‘’“”…−·£".codePoints().forEach(letters::add);
    scene.texts().forEach(t -> t.text().codePoints().forEach(letters::add));
    scene.legend().entries().forEach(e -> e.text().text().codePoints().forEach(letters::add));
    scene.boxes().forEach(b -> b.label().codePoints().forEach(letters::add));
    scene.connectors().forEach(c -> c.label().codePoints().forEach(letters::add));
    scene.description().codePoints().forEach(letters::add);
    return letters;
  }

  private static byte[] subset(Typeface face, Set<Integer> letters) {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(face.bytes())))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(letters);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subsetter.writeToStream(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new NotWritten("The font could not be put into the page.", e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    String place = "/org/partnershipatlas/visualiser/write/" + name;
    try (InputStream in = HtmlWriter.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new NotWritten("A part of the page is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NotWritten("A part of the page cannot be read: " + name, e);
    }
  }
}
