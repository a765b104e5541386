package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.VisualiserException.NothingToDraw;
import org.partnershipatlas.visualiser.layout.CardForm;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Frame;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.HullRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.Title;

/** The view around one record: rings by steps, the relations between them as lines. */
public final class AroundPicture {
  private static final double CENTRE_WIDTH = 190;
  private static final double BOX_WIDTH = 134;
  private static final double FIRST = 0.62;

  private final Network network;
  private final AroundOptions options;
  private final String centre;
  private final Steps steps;
  private final Title title;
  private final CardForm middle;
  private final List<List<CardForm>> forms = new ArrayList<>();

  private AroundPicture(Network network, Id<?> id, AroundOptions options) {
    this.network = network;
    this.options = options;
    this.centre = id.toString();
    if (!network.has(id)) {
      throw new NothingToDraw("There is no " + id.kind().word() + " '" + id.value() + "'.");
    }
    boolean can =
        switch (id.kind()) {
          case GROUP, ORGANISATION, PERSON, POST, SEAT, AREA -> true;
          default -> false;
        };
    if (!can) {
      throw new NothingToDraw(
          "A picture can be drawn around a group, organisation, person, post, seat or area, not a "
              + id.kind().word()
              + ".");
    }
    Relations relations = new Relations(network, id);
    this.steps = new Steps(network, relations, centre, options.steps(), options.mostBoxes());
    RecordCards cards = new RecordCards(network);
    this.middle = CardForm.of(cards.centre(centre), CENTRE_WIDTH, false);
    for (List<Steps.Reached> ring : steps.rings()) {
      forms.add(
          ring.stream()
              .map(r -> CardForm.of(cards.card(r.id(), r.by().part()), BOX_WIDTH, false))
              .toList());
    }
    this.title = title(id);
  }

  public static Scene of(Network network, Id<?> centre, AroundOptions options) {
    return new AroundPicture(network, centre, options).scene();
  }

  private Title title(Id<?> id) {
    List<Group> groups = new ArrayList<>();
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (String text : steps.drawn()) {
      Id<?> drawn = Id.parse(text);
      network.find(drawn).ifPresent(r -> Sources.note(sources, r));
      if (drawn.kind() == Kind.GROUP) {
        groups.add(network.get(Id.group(drawn.value())));
      }
    }
    List<String> notes = new ArrayList<>();
    if (steps.left() > 0) {
      notes.add(
          steps.left()
              + (steps.left() == 1 ? " more record stands" : " more records stand")
              + " as near and "
              + (steps.left() == 1 ? "is" : "are")
              + " not drawn.");
    }
    if (steps.rings().size() > 1) {
      notes.add("Lines among the outermost are left out.");
    }
    if (steps.rings().isEmpty()) {
      notes.add("Nothing is recorded around it, which is not to say that there is nothing.");
    }
    String heading =
        options
            .title()
            .orElse(
                "Around "
                    + network.name(id)
                    + (options.steps() == 1 ? "" : ", up to " + options.steps() + " steps"));
    return new Title(
        heading,
        Sources.date(network),
        Sources.sources(sources),
        Reach.of(network, groups).line(),
        notes);
  }

  private List<Ring> rings(double ratio) {
    List<Ring> rings = new ArrayList<>();
    double x = CENTRE_WIDTH / 2;
    double y = middle.height() / 2;
    double before = 0;
    for (List<CardForm> ring : forms) {
      double high = ring.stream().mapToDouble(CardForm::height).max().orElse(0);
      x += 44 + before / 2 + BOX_WIDTH / 2;
      y += 44 + high / 2;
      Ring least = new Ring(x, y, BOX_WIDTH, high);
      Ring made = Ring.of(least, ring.size(), ratio);
      rings.add(made);
      x = made.halfWidth();
      y = made.halfHeight() + high / 2;
      before = BOX_WIDTH;
    }
    return rings;
  }

  private Scene scene() {
    double ratio = options.height() / (double) options.width();
    List<Ring> rings = rings(ratio);
    double wide = CENTRE_WIDTH;
    double high = middle.height();
    for (Ring ring : rings) {
      wide = 2 * ring.halfWidth() + BOX_WIDTH;
      high = 2 * ring.halfHeight() + ring.boxHeight();
    }
    Drawing sample = drawing(rings, new Point(0, 0));
    double width = Math.max(options.width() * FIRST, wide + 2 * Type.MARGIN);
    while (room(width, ratio, sample) < high) {
      width *= 1.02;
    }
    double across = 1;
    double down = 1;
    if (!rings.isEmpty()) {
      Ring last = rings.get(rings.size() - 1);
      across = Math.min(1.8, (width - 2 * Type.MARGIN - BOX_WIDTH) / (2 * last.halfWidth()));
      down = Math.min(2, (room(width, ratio, sample) - last.boxHeight()) / (2 * last.halfHeight()));
    }
    double sx = Math.max(1, across);
    double sy = Math.max(1, down);
    List<Ring> stretched = stretched(rings, sx, sy);
    Frame frame = new Frame(title, width);
    Point at = new Point(width / 2, frame.top() + room(width, ratio, sample) / 2);
    Scene scene = frame.close("around", drawing(stretched, at), width * ratio, description());
    double most = options.width() * Type.MOST_SHRINKING;
    return scene.scaled(width <= most ? options.width() / width : 1 / Type.MOST_SHRINKING);
  }

  /** All rings as wide and high as there is room for, at about equal distances. */
  private static List<Ring> stretched(List<Ring> rings, double across, double down) {
    List<Ring> all = new ArrayList<>();
    for (int k = 0; k < rings.size(); k++) {
      Ring last = rings.get(rings.size() - 1);
      Ring ring = rings.get(k);
      double share = (k + 1) / (rings.size() + 0.1);
      double x = Math.max(1, share * last.halfWidth() * across / ring.halfWidth());
      double y = Math.max(1, share * last.halfHeight() * down / ring.halfHeight());
      boolean outermost = k == rings.size() - 1;
      all.add(outermost ? ring.stretched(across, down) : ring.stretched(x, y));
    }
    return all;
  }

  private double room(double width, double ratio, Drawing sample) {
    Frame frame = new Frame(title, width);
    return width * ratio - frame.top() - frame.footHeight(sample);
  }

  private Drawing drawing(List<Ring> rings, Point at) {
    Drawing drawing = new Drawing();
    Map<String, Rect> places = new LinkedHashMap<>();
    put(drawing, places, middle, at, CENTRE_WIDTH);
    for (int k = 0; k < rings.size(); k++) {
      ring(drawing, places, k, rings.get(k), at);
    }
    new Lines(network, places).draw(drawing, steps.drawnRelations());
    return drawing;
  }

  private void ring(Drawing drawing, Map<String, Rect> places, int step, Ring ring, Point at) {
    drawing.add(hull(step, ring, at));
    List<CardForm> cards = new ArrayList<>(forms.get(step));
    Map<String, Point> wishes = new LinkedHashMap<>();
    for (Steps.Reached reached : steps.rings().get(step)) {
      Rect parent = places.getOrDefault(reached.parent(), new Rect(at.x(), at.y(), 0, 0));
      wishes.put(reached.id(), new Point(parent.centreX() - at.x(), parent.centreY() - at.y()));
    }
    if (step > 0) {
      cards.sort(Comparator.comparingDouble(c -> clockwise(wish(wishes, c))));
    }
    List<Point> spots =
        Seats.assign(ring.slots(cards.size()), cards.stream().map(c -> wish(wishes, c)).toList());
    for (int i = 0; i < cards.size(); i++) {
      Point spot = new Point(at.x() + spots.get(i).x(), at.y() + spots.get(i).y());
      put(drawing, places, cards.get(i), spot, BOX_WIDTH);
    }
  }

  private static Point wish(Map<String, Point> wishes, CardForm form) {
    return wishes.getOrDefault(form.card().id(), new Point(0, 0));
  }

  /** The angle from the upper left, clockwise, as the slots of a ring run. */
  private static double clockwise(Point p) {
    double angle = Math.atan2(p.y(), p.x()) + Math.PI * 0.75;
    return angle < 0 ? angle + 2 * Math.PI : angle;
  }

  private static void put(
      Drawing drawing, Map<String, Rect> places, CardForm form, Point middle, double width) {
    Rect at =
        new Rect(middle.x() - width / 2, middle.y() - form.height() / 2, width, form.height());
    places.put(form.card().id(), at);
    form.draw(drawing, at.x(), at.y(), at.height());
  }

  private static Hull hull(int step, Ring ring, Point at) {
    double x = ring.halfWidth();
    double y = ring.halfHeight();
    double cut = Math.min(x, y) * 0.18;
    List<Point> points = new ArrayList<>();
    double[][] corners = {{1, -1}, {1, 1}, {-1, 1}, {-1, -1}};
    for (double[] c : corners) {
      boolean upright = c[0] * c[1] < 0;
      Point level = new Point(at.x() + c[0] * (x - cut), at.y() + c[1] * y);
      Point side = new Point(at.x() + c[0] * x, at.y() + c[1] * (y - cut));
      points.add(upright ? level : side);
      points.add(upright ? side : level);
    }
    String label = (step + 1) + (step == 0 ? " step" : " steps") + " away";
    return new Hull("ring:" + (step + 1), HullRole.RING, points, "", label);
  }

  private String description() {
    StringBuilder text = new StringBuilder("A picture of what is recorded around ");
    text.append(network.name(Id.parse(centre)));
    for (int k = 0; k < steps.rings().size(); k++) {
      text.append(k == 0 ? ": " : ", ");
      text.append(steps.rings().get(k).size());
      text.append(k == 0 ? " at one step" : " at " + (k + 1) + " steps");
    }
    text.append(". ").append(title.date()).append(". ").append(title.reach()).append(".");
    return text.toString();
  }
}
