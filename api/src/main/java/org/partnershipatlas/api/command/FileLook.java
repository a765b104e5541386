package org.partnershipatlas.api.command;

import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.answer.PictureFile;
import picocli.CommandLine.Option;

/** How a picture's file looks: its scale, its paper and its colours. */
final class FileLook {
  private static final double LARGEST_SCALE = 20;

  @Option(
      names = "--scale",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Of a PNG: pixels for each pixel asked for, such as 2 for print.")
  private double scale;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      defaultValue = "own",
      description = "Of a PDF: a4 or a3, turned as the picture needs it; otherwise its own size.")
  private String paper;

  @Option(
      names = "--palette",
      paramLabel = "WORD",
      defaultValue = "light",
      description = "light or dark; an HTML file holds both.")
  private String palette;

  PictureFile.Style style() {
    if (!(scale > 0 && scale <= LARGEST_SCALE)) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "A picture cannot have that scale.",
          "--scale",
          Double.toString(scale),
          "Write a number above 0 and up to 20.");
    }
    return new PictureFile.Style(
        scale, PictureFile.paper("--paper", paper), PictureFile.palette("--palette", palette));
  }
}
