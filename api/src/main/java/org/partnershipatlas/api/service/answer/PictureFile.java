package org.partnershipatlas.api.service.answer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.HtmlWriter;
import org.partnershipatlas.visualiser.write.Palette;
import org.partnershipatlas.visualiser.write.Paper;
import org.partnershipatlas.visualiser.write.PdfOptions;
import org.partnershipatlas.visualiser.write.PdfWriter;
import org.partnershipatlas.visualiser.write.PngWriter;
import org.partnershipatlas.visualiser.write.PptxWriter;
import org.partnershipatlas.visualiser.write.Pseudonyms;
import org.partnershipatlas.visualiser.write.SvgOptions;
import org.partnershipatlas.visualiser.write.SvgWriter;

/** A picture as a file that leaves the machine: its shapes numbered, nobody's id in it. */
public final class PictureFile {
  /** The words for the paper of a PDF. */
  public static final List<String> PAPERS = Arrays.stream(Paper.values()).map(Paper::word).toList();

  /** The words for the colours. */
  public static final List<String> PALETTES = List.of("light", "dark");

  private PictureFile() {}

  /**
   * How a picture is written; a format takes what concerns it.
   *
   * @param scale pixels of a PNG to each unit of the scene
   */
  public record Style(double scale, Paper paper, Palette palette) {}

  /** The scene as a file of that format. */
  public static byte[] of(Scene drawn, PictureFormat format, Style style) {
    Scene scene = Pseudonyms.of(drawn);
    return switch (format) {
      case SVG ->
          SvgWriter.write(scene, new SvgOptions(style.palette(), true))
              .getBytes(StandardCharsets.UTF_8);
      case PNG -> PngWriter.write(scene, style.scale(), style.palette());
      case PDF -> PdfWriter.write(scene, new PdfOptions(style.paper(), style.palette()));
      case PPTX -> PptxWriter.write(scene, style.palette());
      case HTML -> HtmlWriter.write(scene).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The paper of that word. */
  public static Paper paper(String field, String word) {
    return Arrays.stream(Paper.values())
        .filter(paper -> paper.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown("There is no such paper.", field, word, PAPERS));
  }

  /** The colours of that word. */
  public static Palette palette(String field, String word) {
    return switch (word) {
      case "light" -> Palette.light();
      case "dark" -> Palette.dark();
      default -> throw unknown("There are no such colours.", field, word, PALETTES);
    };
  }

  private static Refusal unknown(String detail, String field, String word, List<String> words) {
    return Refusal.of(
        ProblemCode.BAD_PARAMETER, detail, field, word, NearMiss.suggest(word, words));
  }
}
