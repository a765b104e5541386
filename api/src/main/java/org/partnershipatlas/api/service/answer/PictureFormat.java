package org.partnershipatlas.api.service.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that a picture is written as. */
public enum PictureFormat {
  SVG("svg", "image/svg+xml"),
  PNG("png", "image/png"),
  PDF("pdf", "application/pdf"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  HTML("html", "text/html; charset=utf-8");

  private final String ending;
  private final String mediaType;

  PictureFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format with that ending. */
  public static Optional<PictureFormat> find(String ending) {
    return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
  }

  /** All endings. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(PictureFormat::ending).toList();
  }
}
