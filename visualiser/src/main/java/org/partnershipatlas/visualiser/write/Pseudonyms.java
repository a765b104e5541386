package org.partnershipatlas.visualiser.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/**
 * A scene as it leaves the machine. Its shapes are numbered; of records only those that stand for
 * bodies, places and subjects keep their ids, a person is <em>person:1</em>, <em>person:2</em> in
 * the order of the picture, and other ids (of seats, tenures, links) are left out. So two files
 * cannot be joined by a person's id.
 */
public final class Pseudonyms {
  private static final Set<Kind> KEPT =
      Set.of(
          Kind.AREA,
          Kind.GROUP,
          Kind.ORGANISATION,
          Kind.POST,
          Kind.THEME,
          Kind.FIELD,
          Kind.COMMUNITY);

  private final Map<String, String> shapes = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> nets = new HashMap<>();

  private Pseudonyms() {}

  public static Scene of(Scene scene) {
    return new Pseudonyms().apply(scene);
  }

  private Scene apply(Scene scene) {
    number("band", scene.bands().stream().map(Band::id).toList());
    number("ring", scene.hulls().stream().map(Hull::id).toList());
    number("line", scene.connectors().stream().map(Connector::id).toList());
    number("box", scene.boxes().stream().map(Box::id).toList());
    number("text", scene.texts().stream().map(TextRun::id).toList());
    return new Scene(
        scene.view(),
        scene.width(),
        scene.height(),
        scene.title(),
        scene.bands().stream()
            .map(b -> new Band(shape(b.id()), b.role(), b.at(), record(b.record()), b.label()))
            .toList(),
        scene.hulls().stream()
            .map(h -> new Hull(shape(h.id()), h.role(), h.points(), record(h.record()), h.label()))
            .toList(),
        scene.connectors().stream().map(this::connector).toList(),
        scene.boxes().stream().map(this::box).toList(),
        scene.texts().stream().map(this::text).toList(),
        scene.legend(),
        scene.description());
  }

  private void number(String kind, List<String> ids) {
    int number = 0;
    for (String id : ids) {
      number++;
      shapes.put(id, kind + "-" + number);
    }
  }

  // The legend's shapes are not among those of the scene, and their ids say nothing.
  private String shape(String id) {
    return shapes.getOrDefault(id, id);
  }

  private String record(String record) {
    return kind(record)
        .map(
            kind ->
                kind == Kind.PERSON
                    ? people.computeIfAbsent(record, r -> "person:" + (people.size() + 1))
                    : KEPT.contains(kind) ? record : "")
        .orElse("");
  }

  private static Optional<Kind> kind(String record) {
    try {
      return record.isEmpty() ? Optional.empty() : Optional.of(Id.parse(record).kind());
    } catch (InvalidRecord e) {
      return Optional.empty();
    }
  }

  private Box box(Box b) {
    return new Box(
        shape(b.id()), b.role(), b.look(), b.at(), record(b.record()), b.label(), b.emphasis());
  }

  private Connector connector(Connector c) {
    return new Connector(
        shape(c.id()),
        c.role(),
        c.look(),
        shape(c.from()),
        shape(c.to()),
        c.points(),
        c.dash(),
        c.start(),
        c.end(),
        nets.computeIfAbsent(c.net(), n -> "net-" + (nets.size() + 1)),
        record(c.record()),
        c.label());
  }

  private TextRun text(TextRun t) {
    return new TextRun(
        shape(t.id()),
        shape(t.of()),
        t.role(),
        t.text(),
        t.at(),
        t.size(),
        t.bold(),
        t.align(),
        t.width());
  }
}
