package org.partnershipatlas.visualiser.layout;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.partnershipatlas.visualiser.scene.TextStyle;

/** Collects the shapes of a picture while it is laid out. */
public final class Drawing {
  private final List<Band> bands = new ArrayList<>();
  private final List<Hull> hulls = new ArrayList<>();
  private final List<Connector> connectors = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<TextRun> texts = new ArrayList<>();
  private String measure = "";

  public void add(Band band) {
    bands.add(band);
  }

  public void add(Hull hull) {
    hulls.add(hull);
  }

  public void add(Connector connector) {
    connectors.add(connector);
  }

  public void add(Box box) {
    boxes.add(box);
  }

  /** Adds a text for a shape; its id is the shape's and the number of the text. */
  public void text(String of, TextRole role, String text, Point at, TextStyle style) {
    texts.add(TextRun.of("text:" + texts.size(), of, role, text, at, style));
  }

  /** Says what the bars and the sizes of marks measure. */
  public void measured(String words) {
    measure = words;
  }

  /** What the bars and the sizes of marks measure; empty where there are none. */
  public String measure() {
    return measure;
  }

  public List<Band> bands() {
    return bands;
  }

  public List<Hull> hulls() {
    return hulls;
  }

  public List<Connector> connectors() {
    return connectors;
  }

  public List<Box> boxes() {
    return boxes;
  }

  public List<TextRun> texts() {
    return texts;
  }
}
