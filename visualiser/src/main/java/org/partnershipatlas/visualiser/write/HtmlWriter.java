package org.partnershipatlas.visualiser.write;

import java.util.Set;
import java.util.stream.Collectors;
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
    String script = HtmlPage.resource("picture.js");
    out.append(HtmlPage.head(scene.title().heading(), "picture.css", letters(), script));
    out.append("<body>\n");
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

  /** The letters that a reader may meet or type: those of the picture, and of the table. */
  private Set<Integer> letters() {
    Set<Integer> letters = HtmlPage.letters(scene);
    scene.boxes().forEach(b -> b.label().codePoints().forEach(letters::add));
    scene.connectors().forEach(c -> c.label().codePoints().forEach(letters::add));
    scene.description().codePoints().forEach(letters::add);
    return letters;
  }
}
