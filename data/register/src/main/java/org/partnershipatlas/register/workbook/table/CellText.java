package org.partnershipatlas.register.workbook.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The text of a number cell: dates as typed ISO with the precision that the cell shows, everything
 * else as the number itself, so that nothing is lost to rounding or to a thousands separator.
 */
final class CellText extends DataFormatter {

  private final boolean since1904;

  CellText(boolean since1904) {
    super(Locale.UK);
    this.since1904 = since1904;
  }

  @Override
  public String formatRawCellContents(double value, int formatIndex, String formatString) {
    return formatRawCellContents(value, formatIndex, formatString, since1904);
  }

  @Override
  public String formatRawCellContents(
      double value, int formatIndex, String formatString, boolean use1904Windowing) {
    if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
      return date(DateUtil.getLocalDateTime(value, since1904), value, formatString);
    }
    String plain = number(value);
    return formatString.matches("0{2,}") && !plain.contains(".") && !plain.startsWith("-")
        ? "0".repeat(Math.max(0, formatString.length() - plain.length())) + plain
        : plain;
  }

  private static String date(LocalDateTime time, double value, String format) {
    if (value < 1) {
      return time.toLocalTime().toString();
    }
    String letters =
        format
            .toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\[[^\\]]*\\]", "")
            .replaceAll("am/pm|a/p", "")
            .replaceAll("\\\\.", "");
    String day = time.toLocalDate().toString();
    if (letters.contains("d") || !letters.contains("y")) {
      return day;
    }
    return letters.contains("m") ? day.substring(0, 7) : day.substring(0, 4);
  }

  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.isFinite(value)
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
