package org.partnershipatlas.visualiser.layout;

/** What a picture draws between its heading and its foot, at any width; the height follows. */
@FunctionalInterface
public interface Sheet {
  /**
   * Draws into the space from {@code left} on.
   *
   * @param stretch how much may be added to each distance between rows, where height is to spare
   * @return where it ends, downwards
   */
  double draw(Drawing drawing, double left, double top, double width, double stretch);

  /** The narrowest width at which it can be read. */
  default double narrowest() {
    return 0;
  }

  /** How many rows there are to share out spare height among. */
  default int rows() {
    return 1;
  }
}
