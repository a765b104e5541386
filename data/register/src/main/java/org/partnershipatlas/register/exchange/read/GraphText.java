package org.partnershipatlas.register.exchange.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.register.workbook.table.CsvText;

/** The letters of a file: by its mark, by what its XML says, else as what they can be. */
final class GraphText {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
  private static final int START = 300;

  private GraphText() {}

  /** Plain text. */
  static String of(byte[] bytes, Told told) {
    CsvText text = CsvText.of(bytes);
    if (text.guessed()) {
      told.once(
          "The file does not say how its letters are coded; read as " + text.encoding() + ".");
    }
    return text.text();
  }

  /** XML, which may say how its letters are coded. */
  static String ofXml(String file, byte[] bytes, Told told) {
    String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (declared.find()) {
      String name = declared.group(1).toLowerCase(Locale.ROOT);
      // One that says UTF-16 in single bytes is not in UTF-16, whatever it says.
      if (!name.startsWith("utf")) {
        return new String(bytes, charset(file, name));
      }
    }
    return of(bytes, told);
  }

  private static Charset charset(String file, String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw Unread.damaged(
          file,
          1,
          "The file says that its letters are coded as “" + name + "”, which is not known.",
          "Save it again as UTF-8.");
    }
  }
}
