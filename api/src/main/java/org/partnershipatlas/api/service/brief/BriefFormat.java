package org.partnershipatlas.api.service.brief;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.visualiser.document.Document;
import org.partnershipatlas.visualiser.write.DocumentDocx;
import org.partnershipatlas.visualiser.write.DocumentHtml;
import org.partnershipatlas.visualiser.write.DocumentPdf;

/** The kinds of file that a document is written as. */
public enum BriefFormat {
  HTML("html", "text/html; charset=utf-8", Integer.MAX_VALUE),
  PDF("pdf", "application/pdf", 40),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 40);

  private final String ending;
  private final String mediaType;
  private final int mostRows;

  BriefFormat(String ending, String mediaType, int mostRows) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.mostRows = mostRows;
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** How many rows stand behind a sentence; what is read on paper need not list thousands. */
  public int mostRows() {
    return mostRows;
  }

  /** The document as a file. */
  public byte[] write(Document document) {
    return switch (this) {
      case HTML -> DocumentHtml.write(document).getBytes(StandardCharsets.UTF_8);
      case PDF -> DocumentPdf.write(document);
      case DOCX -> DocumentDocx.write(document);
    };
  }

  /** The format with that ending. */
  public static Optional<BriefFormat> find(String ending) {
    return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
  }

  /** All endings. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(BriefFormat::ending).toList();
  }
}
