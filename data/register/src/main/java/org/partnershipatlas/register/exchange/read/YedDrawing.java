package org.partnershipatlas.register.exchange.read;

import java.util.Optional;

/** What yEd draws of one node or edge, inside its data: the label, the place and the shape. */
final class YedDrawing {
  private final int depth;
  private String label = "";
  private String shape = "";
  private Optional<ReadNode.Spot> spot = Optional.empty();
  private int labels;
  private int others;

  /**
   * A drawing that begins.
   *
   * @param depth how many elements are open around it
   */
  YedDrawing(int depth) {
    this.depth = depth;
  }

  int depth() {
    return depth;
  }

  String label() {
    return label;
  }

  String shape() {
    return shape;
  }

  Optional<ReadNode.Spot> spot() {
    return spot;
  }

  /** How much else there is. */
  int others() {
    return others;
  }

  void open(String name, XmlSource in) {
    switch (name) {
      // Only the text before what lies in the label is its own.
      case "LabelModel", "SmartNodeLabelModel", "ModelParameter", "PreferredPlacementDescriptor" ->
          take(in.text());
      case "Geometry" -> place(in);
      case "Shape" -> shape = in.get("type");
      default -> {}
    }
    if (name.equals("NodeLabel") || name.equals("EdgeLabel")) {
      labels++;
    } else {
      others++;
    }
  }

  void close(String name, String text) {
    if (name.equals("NodeLabel") || name.equals("EdgeLabel")) {
      take(text);
    }
  }

  private void take(String text) {
    if (labels > 0 && label.isEmpty()) {
      label = text.strip();
    }
  }

  private void place(XmlSource in) {
    Optional<Double> x = Numeric.find(in.get("x"));
    Optional<Double> y = Numeric.find(in.get("y"));
    if (spot.isEmpty() && x.isPresent() && y.isPresent()) {
      double width = Numeric.find(in.get("width")).orElse(0.0);
      double height = Numeric.find(in.get("height")).orElse(0.0);
      spot = Optional.of(new ReadNode.Spot(x.get() + width / 2, y.get() + height / 2));
    }
  }
}
