package org.partnershipatlas.api.command;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reports as one HTML file that needs nothing else: it can be sent by e-mail, opened from disk and
 * printed. Each report is told in sentences, with its rows as a table below them.
 */
final class HtmlText {
  /** A report and what it is called. */
  record Section(String title, Told told) {}

  /** Lines set in columns for a terminal; in HTML the table below says the same. */
  private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;"
          + "color:#1a1a1a;background:#fff}h2{border-top:2px solid #555;padding-top:.6rem;"
          + "margin-top:2rem}p{margin:.4rem 0}p.more{margin-left:2rem}details{margin:1rem 0}"
          + "summary{cursor:pointer}div{overflow-x:auto}table{border-collapse:collapse;"
          + "font-size:.875rem}th,td{border:1px solid #888;padding:.2rem .5rem;text-align:left;"
          + "vertical-align:top}th{background:#eee}@media print{body{margin:0;max-width:none;"
          + "font-size:11pt}h2{break-after:avoid}tr{break-inside:avoid}}";

  private final StringBuilder out = new StringBuilder();

  private HtmlText() {}

  /** The reports on one network, in their order. */
  static String of(String network, List<Section> sections) {
    HtmlText text = new HtmlText();
    text.head(network);
    sections.forEach(text::section);
    return text.out.append("</body>\n</html>\n").toString();
  }

  private void head(String network) {
    out.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src 'unsafe-inline'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    out.append(safe(network)).append("</title>\n<style>").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<h1>").append(safe(network)).append("</h1>\n");
  }

  private void section(Section section) {
    out.append("<h2>").append(safe(section.title())).append("</h2>\n");
    for (String line : section.told().text()) {
      if (!line.isBlank() && !COLUMNS.matcher(line).find()) {
        out.append(line.startsWith(" ") ? "<p class=\"more\">" : "<p>");
        out.append(safe(line.strip())).append("</p>\n");
      }
    }
    table(section.told().table());
  }

  private void table(List<List<String>> rows) {
    if (rows.size() < 2) {
      return;
    }
    int many = rows.size() - 1;
    out.append("<details").append(many <= 60 ? " open" : "").append("><summary>");
    out.append(many == 1 ? "1 row" : many + " rows").append("</summary>\n<div><table>\n<thead>");
    row(rows.get(0), "th scope=\"col\"", "th");
    out.append("</thead>\n<tbody>\n");
    rows.subList(1, rows.size()).forEach(row -> row(row, "td", "td"));
    out.append("</tbody>\n</table></div></details>\n");
  }

  private void row(List<String> cells, String open, String close) {
    out.append("<tr>");
    for (String cell : cells) {
      out.append('<').append(open).append('>').append(safe(cell));
      out.append("</").append(close).append('>');
    }
    out.append("</tr>\n");
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
