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
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Scene;

/**
 * The head of an HTML file that needs nothing else: its font and style are inside it, and its
 * policy lets nothing run but its own script, if it has one, and lets it reach no address.
 */
final class HtmlPage {
  /** What a browser needs of a font; what sets ligatures and kerns is left out. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private HtmlPage() {}

  /**
   * Everything up to the body.
   *
   * @param css the resource with the page's own style
   * @param letters those that the page shows, in Unicode
   * @param script its script; empty for none
   */
  static String head(String title, String css, Set<Integer> letters, String script) {
    String style = style(css, letters);
    StringBuilder out = new StringBuilder(1 << 16);
    out.append("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src '").append(hash(style)).append("'; script-src ");
    out.append(script.isEmpty() ? "'none'" : "'" + hash(script) + "'");
    out.append("; font-src data:; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta name=\"generator\" content=\"Partnership Atlas\">\n<title>");
    out.append(SvgWriter.escape(title));
    out.append("</title>\n<style>").append(style).append("</style>\n</head>\n");
    return out.toString();
  }

  /** Plain letters and those that a picture shows. */
  static Set<Integer> letters(Scene scene) {
    Set<Integer> letters = plain();
    scene.texts().forEach(t -> t.text().codePoints().forEach(letters::add));
    scene.legend().entries().forEach(e -> e.text().text().codePoints().forEach(letters::add));
    return letters;
  }

  /** The letters that are typed without a thought. */
  static Set<Integer> plain() {
    Set<Integer> letters = new TreeSet<>();
    for (int c = ' '; c <= '~'; c++) {
      letters.add(c);
    }
    "–—‘’“”…−·•↩£".codePoints().forEach(letters::add);
    return letters;
  }

  private static String style(String resource, Set<Integer> letters) {
    StringBuilder css = new StringBuilder();
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
    return css.append(resource(resource)).toString();
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

  static String resource(String name) {
    String place = "/org/partnershipatlas/visualiser/write/" + name;
    try (InputStream in = HtmlPage.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new NotWritten("A part of the page is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NotWritten("A part of the page cannot be read: " + name, e);
    }
  }
}
