package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.Locale;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.PictureFile;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.visualiser.scene.Scene;

/** The file that a picture is drawn to: its ending says how. */
record DrawnFile(String ending) {
  static DrawnFile of(Path output) {
    String name = output.getFileName() == null ? "" : output.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PictureFormat.find(ending).isEmpty()) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "The ending of the file does not say which kind of picture it is to be.",
          "-o",
          output.toString(),
          "End it in ." + String.join(", .", PictureFormat.endings()) + ".");
    }
    return new DrawnFile(ending);
  }

  byte[] bytes(View view, Scene scene, PictureFile.Style style) {
    return PictureFile.of(scene, PictureFormat.find(ending).orElseThrow(), style);
  }
}
