package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.PictureFile;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.register.exchange.Exchange;
import org.partnershipatlas.register.exchange.ExchangeFormat;
import org.partnershipatlas.visualiser.Appearances;
import org.partnershipatlas.visualiser.scene.Scene;

/** The file that a picture is drawn to: its ending says how, as a picture or as a graph. */
record DrawnFile(Optional<PictureFormat> picture, Optional<ExchangeFormat> graph) {
  static DrawnFile of(Path output) {
    String ending = OutputFile.ending(output);
    DrawnFile file =
        new DrawnFile(
            PictureFormat.find(ending),
            Arrays.stream(ExchangeFormat.values())
                .filter(f -> f.ending().equals(ending))
                .findFirst());
    if (file.picture().isEmpty() && file.graph().isEmpty()) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "The ending of the file does not say which kind of picture it is to be.",
          "-o",
          output.toString(),
          "End it in ." + String.join(", .", endings()) + ".");
    }
    return file;
  }

  /** The picture, or the whole network with the places that the picture gives its records. */
  byte[] bytes(View view, Scene scene, PictureFile.Style style) {
    return picture
        .map(format -> PictureFile.of(scene, format, style))
        .orElseGet(
            () ->
                Exchange.write(
                    view.network(), Appearances.of(scene, style.palette()), graph.orElseThrow()));
  }

  private static Set<String> endings() {
    Set<String> endings = new LinkedHashSet<>(PictureFormat.endings());
    Arrays.stream(ExchangeFormat.values()).forEach(f -> endings.add(f.ending()));
    return endings;
  }
}
