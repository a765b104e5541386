package org.partnershipatlas.api.service.brief;

import java.util.List;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.answer.PictureFile;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.PdfOptions;
import org.partnershipatlas.visualiser.write.PdfWriter;
import org.partnershipatlas.visualiser.write.PptxWriter;
import org.partnershipatlas.visualiser.write.Pseudonyms;

/** Makes the meeting pack: chosen views in one file, a slide or a page each. */
public final class Packs {
  /** The endings of a pack's file. */
  public static final List<String> ENDINGS = List.of("pptx", "pdf");

  /** The most views in a pack. */
  public static final int MOST = 40;

  private Packs() {}

  /** The scenes as one file, in their order. */
  public static byte[] of(List<Scene> drawn, PictureFormat format, PictureFile.Style style) {
    if (drawn.isEmpty() || drawn.size() > MOST) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          drawn.isEmpty() ? "A pack holds at least one view." : "A pack holds 40 views at most.",
          "views",
          Integer.toString(drawn.size()),
          "Name from 1 to 40 views.");
    }
    List<Scene> scenes = drawn.stream().map(Pseudonyms::of).toList();
    return switch (format) {
      case PPTX -> PptxWriter.write(scenes, style.palette());
      case PDF -> PdfWriter.write(scenes, new PdfOptions(style.paper(), style.palette()));
      default ->
          throw Refusal.of(
              ProblemCode.BAD_PARAMETER,
              "A pack is not made as that kind of file.",
              "format",
              format.ending(),
              "Ask for one of " + String.join(", ", ENDINGS) + ".");
    };
  }
}
