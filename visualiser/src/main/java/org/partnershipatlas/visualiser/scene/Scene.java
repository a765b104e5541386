package org.partnershipatlas.visualiser.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole picture as shapes with meaning, the one thing that the page and every writer draw.
 *
 * <p>Painted in this order: bands, hulls, connectors, boxes, texts, legend. A shape carries the
 * role and look of what it stands for and never a colour. Ids are unique within the scene and the
 * same for the same data, view and options.
 */
public record Scene(
    String view,
    double width,
    double height,
    Title title,
    List<Band> bands,
    List<Hull> hulls,
    List<Connector> connectors,
    List<Box> boxes,
    List<TextRun> texts,
    Legend legend,
    String description) {
  public Scene {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("A scene must have a size: " + width + " × " + height);
    }
    bands = List.copyOf(bands);
    hulls = List.copyOf(hulls);
    connectors = List.copyOf(connectors);
    boxes = List.copyOf(boxes);
    texts = List.copyOf(texts);
    Set<String> ids = new HashSet<>();
    ids(bands, hulls, connectors, boxes, texts)
        .forEach(id -> Checks.that(ids.add(id), "Two shapes share the id " + id));
    for (Connector c : connectors) {
      Checks.that(ids.contains(c.from()), "No shape " + c.from() + " for connector " + c.id());
      Checks.that(ids.contains(c.to()), "No shape " + c.to() + " for connector " + c.id());
    }
  }

  private static Stream<String> ids(
      List<Band> bands,
      List<Hull> hulls,
      List<Connector> connectors,
      List<Box> boxes,
      List<TextRun> texts) {
    return Stream.of(
            bands.stream().map(Band::id),
            hulls.stream().map(Hull::id),
            connectors.stream().map(Connector::id),
            boxes.stream().map(Box::id),
            texts.stream().map(TextRun::id))
        .flatMap(s -> s);
  }

  /** The same picture, larger or smaller throughout. */
  public Scene scaled(double factor) {
    return new Scene(
        view,
        width * factor,
        height * factor,
        title,
        bands.stream().map(b -> b.scaled(factor)).toList(),
        hulls.stream().map(h -> h.scaled(factor)).toList(),
        connectors.stream().map(c -> c.scaled(factor)).toList(),
        boxes.stream().map(b -> b.scaled(factor)).toList(),
        texts.stream().map(t -> t.scaled(factor)).toList(),
        legend.scaled(factor),
        description);
  }
}
