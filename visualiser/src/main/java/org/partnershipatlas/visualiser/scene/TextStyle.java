package org.partnershipatlas.visualiser.scene;

/** Size, weight and alignment of a text. */
public record TextStyle(double size, boolean bold, Align align) {
  public TextStyle {
    if (!(size > 0)) {
      throw new IllegalArgumentException("A text must have a size: " + size);
    }
  }

  public static TextStyle start(double size, boolean bold) {
    return new TextStyle(size, bold, Align.START);
  }

  public static TextStyle middle(double size, boolean bold) {
    return new TextStyle(size, bold, Align.MIDDLE);
  }
}
