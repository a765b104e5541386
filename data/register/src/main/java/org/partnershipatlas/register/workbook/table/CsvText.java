package org.partnershipatlas.register.workbook.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file of unknown encoding.
 *
 * @param text without a byte-order mark
 * @param encoding in words for the user
 * @param guessed whether the file did not say
 */
public record CsvText(String text, String encoding, boolean guessed) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Decodes: by the mark that it begins with, else as UTF-8 if it is that, else as Windows-1252.
   */
  public static CsvText of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return from(bytes, 3, StandardCharsets.UTF_8, "UTF-8", false);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return from(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16", false);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return from(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16", false);
    }
    int zeros = zerosAt(bytes, 1);
    if (zeros > 0 || zerosAt(bytes, 0) > 0) {
      Charset wide =
          zeros >= zerosAt(bytes, 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return from(bytes, 0, wide, "UTF-16", true);
    }
    try {
      return new CsvText(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString(),
          "UTF-8",
          false);
    } catch (CharacterCodingException notUtf8) {
      return from(bytes, 0, WINDOWS, "Windows-1252", true);
    }
  }

  private static CsvText from(
      byte[] bytes, int start, Charset charset, String encoding, boolean guessed) {
    String text = new String(bytes, start, bytes.length - start, charset);
    return new CsvText(text, encoding, guessed);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Zero bytes at even or odd places near the start: Latin letters in UTF-16 without a mark. */
  private static int zerosAt(byte[] bytes, int offset) {
    int zeros = 0;
    for (int i = offset; i < Math.min(bytes.length, 2000); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
