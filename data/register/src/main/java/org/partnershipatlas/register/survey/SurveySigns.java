package org.partnershipatlas.register.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.SheetNames;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** Tells files of survey answers from others. */
public final class SurveySigns {
  /** Surveys are small; a larger workbook is not read to see whether it is one. */
  private static final int LOOKED_AT = 1 << 20;

  private SurveySigns() {}

  /** Whether a file begins as such a survey does. */
  public static boolean recognises(String name, byte[] start) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".csv") && !lower.endsWith(".tsv") && !lower.endsWith(".txt")) {
      return false;
    }
    String text = new String(start, StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n');
    byte[] whole = (end > 0 ? text.substring(0, end) : text).getBytes(StandardCharsets.UTF_8);
    return half(name, whole);
  }

  /** Whether a workbook is one of such surveys: half of its sheets are. */
  public static boolean isWorkbook(String name, byte[] bytes) {
    return bytes.length <= LOOKED_AT && SheetNames.isZip(bytes) && half(name, bytes);
  }

  private static boolean half(String name, byte[] bytes) {
    try {
      List<Optional<SurveySheet>> sheets = sheets(name, bytes);
      long surveys = sheets.stream().filter(Optional::isPresent).count();
      return surveys > 0 && 2 * surveys >= sheets.size();
    } catch (UnreadableFile e) {
      return false;
    }
  }

  /** The sheets of a file that are not empty, each where it is of answers. */
  static List<Optional<SurveySheet>> sheets(String name, byte[] bytes) {
    List<Optional<SurveySheet>> all = new ArrayList<>();
    for (RawSheet sheet : SheetFile.read(name, bytes, Limits.USUAL).sheets()) {
      if (!sheet.rows().isEmpty()) {
        all.add(SurveySheet.find(name, sheet));
      }
    }
    return all;
  }
}
