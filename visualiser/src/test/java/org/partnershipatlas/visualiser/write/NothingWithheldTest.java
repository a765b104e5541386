package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.visualiser.scene.Scene;

/** No part of any file, unpacked, holds a name that is not to be shown, or the id of a person. */
class NothingWithheldTest {
  @Test
  void noFileHoldsAHiddenNameOrAPersonsId() throws IOException {
    int read = 0;
    for (Scene drawn : Scenes.redacted()) {
      Scene scene = Pseudonyms.of(drawn);
      for (Map.Entry<String, String> part : parts(scene).entrySet()) {
        read += part.getValue().length();
        for (String secret : Scenes.SECRETS) {
          assertTrue(
              !part.getValue().contains(secret),
              scene.view() + " " + part.getKey() + ": " + secret);
        }
      }
    }
    assertTrue(read > 100_000, "it was read: " + read);
  }

  @Test
  void aPersonIsTheSameThroughoutOneFile() {
    Scene drawn = Scenes.redacted().get(1);
    Scene scene = Pseudonyms.of(drawn);
    long before = drawn.boxes().stream().filter(b -> b.record().startsWith("person:")).count();
    List<String> records = new ArrayList<>();
    scene.boxes().forEach(b -> records.add(b.record()));
    assertEquals(before, records.stream().filter("person:1"::equals).count());
    assertTrue(before > 0);
    assertTrue(records.contains("group:lsp"), "bodies keep their ids: " + records);
  }

  @Test
  void theSceneItselfWouldGiveThePersonAway() throws IOException {
    String svg = SvgWriter.write(Scenes.redacted().get(1), SvgOptions.plain());
    assertTrue(svg.contains("quill-77"), "so the test can fail");
  }

  private static Map<String, String> parts(Scene scene) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("svg", SvgWriter.write(scene, SvgOptions.selfContained()));
    parts.put("html", HtmlWriter.write(scene));
    parts.put("png", new String(PngWriter.write(scene, 1), StandardCharsets.ISO_8859_1));
    byte[] pptx = PptxWriter.write(scene, Palette.light());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pptx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        zip.transferTo(bytes);
        parts.put("pptx " + part.getName(), bytes.toString(StandardCharsets.UTF_8));
      }
    }
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(scene, PdfOptions.own()))) {
      parts.put("pdf text", new PDFTextStripper().getText(pdf));
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        var base = pdf.getDocument().getObjectFromPool(key).getObject();
        String text = String.valueOf(base);
        if (base instanceof COSStream stream) {
          try (var in = stream.createInputStream()) {
            text += new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
          }
        }
        parts.put("pdf " + key, text);
      }
    }
    return parts;
  }
}
