package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.Rings;
import org.partnershipatlas.visualiser.VisualiserException.NothingToDraw;
import org.partnershipatlas.visualiser.layout.CardForm;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Frame;
import org.partnershipatlas.visualiser.layout.Meter;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.HullRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * The view around one record: a ring for each cost of a route, the relations as lines; beside the
 * rings what is tied to the middle without such a route.
 */
public final class AroundPicture {
  private static final double CENTRE_WIDTH = 190;
  private static final double BOX_WIDTH = 134;
  private static final double FIRST = 0.62;
  private static final double ACROSS = 28;
  private static final double DOWN = 44;

  private final Network network;
  private final AroundOptions options;
  private final String centre;
  private final Surroundings around;
  private final boolean usual;
  private final Title title;
  private final CardForm middle;
  private final Apart apart;
  private final List<List<CardForm>> forms = new ArrayList<>();

  private AroundPicture(Network network, Id<?> id, Rings costs, AroundOptions options) {
    this.network = network;
    this.options = options;
    this.centre = id.toString();
    this.usual = costs.usual();
    check(network, id);
    this.around = new Surroundings(network, new Relations(network, id), centre, costs, options);
    RecordCards cards = new RecordCards(network);
    this.middle = CardForm.of(cards.centre(centre), CENTRE_WIDTH, false);
    for (Surroundings.CostRing ring : around.rings()) {
      forms.add(
          ring.records().stream()
              .map(
                  r ->
                      cards.card(
                          r.id(),
                          r.by()
                              .map(ring.joined() ? Relation::part : AroundPicture::tie)
                              .orElse("")))
              .map(card -> CardForm.of(card, BOX_WIDTH, false))
              .toList());
    }
    this.apart =
        new Apart(
            around.apart().stream()
                .map(r -> cards.card(r.id(), r.by().map(AroundPicture::tie).orElse("")))
                .map(card -> CardForm.of(card, BOX_WIDTH, false))
                .toList(),
            BOX_WIDTH,
            "Tied, but by no route of up to " + steps());
    this.title = title(id);
  }

  private static void check(Network network, Id<?> id) {
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
  }

  public static Scene of(Network network, Id<?> centre, Rings costs, AroundOptions options) {
    return new AroundPicture(network, centre, costs, options).scene();
  }

  private String steps() {
    return options.steps() + (options.steps() == 1 ? " step" : " steps");
  }

  private static String tie(Relation relation) {
    return relation.part().isEmpty() ? relation.role().word() : relation.part();
  }

  private Title title(Id<?> id) {
    List<Group> groups = new ArrayList<>();
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (String text : around.drawn()) {
      Id<?> drawn = Id.parse(text);
      network.find(drawn).ifPresent(r -> Sources.note(sources, r));
      if (drawn.kind() == Kind.GROUP) {
        groups.add(network.get(Id.group(drawn.value())));
      }
    }
    String heading =
        options
            .title()
            .orElse(
                "Around " + network.name(id) + (options.steps() == 1 ? "" : ", up to " + steps()));
    return new Title(
        heading,
        Sources.date(network),
        Sources.sources(sources),
        Reach.of(network, groups).line(),
        notes());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!around.joined()) {
      notes.add(
          "No route of up to " + steps() + " is recorded: these are tied to it in other ways.");
    } else if (!around.rings().isEmpty()) {
      notes.add(
          usual
              ? "A ring is what the cheapest recorded route costs: a shared person or a formal link"
                  + " is one step, a seat half a step."
              : "A ring is what the cheapest recorded route costs, at the costs that were asked for.");
    }
    if (around.left() > 0) {
      notes.add(
          around.left()
              + (around.left() == 1 ? " more record is" : " more records are")
              + " within "
              + steps()
              + " and not drawn.");
    }
    if (around.leftApart() > 0) {
      notes.add(
          around.leftApart()
              + " more "
              + (around.leftApart() == 1 ? "is" : "are")
              + " tied to it without such a route and not drawn.");
    }
    if (around.leavesLinesOut()) {
      notes.add("Lines that lead no nearer to the middle are left out.");
    }
    if (around.rings().isEmpty() && around.apart().isEmpty()) {
      notes.add("Nothing is recorded around it, which is not to say that there is nothing.");
    }
    return notes;
  }

  private List<Ring> rings(double ratio) {
    List<Ring> rings = new ArrayList<>();
    double x = CENTRE_WIDTH / 2;
    double y = middle.height() / 2;
    double before = 0;
    for (List<CardForm> ring : forms) {
      double high = ring.stream().mapToDouble(CardForm::height).max().orElse(0);
      x += ACROSS + before / 2 + BOX_WIDTH / 2;
      y += DOWN + high / 2;
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
      high = 2 * ring.halfHeight() + ring.boxHeight() + 2 * RingLabels.HIGH;
    }
    Drawing sample = drawing(rings, new Point(0, 0), 0, 0, 10_000);
    double width = Math.max(options.width() * FIRST, wide + 2 * Type.MARGIN);
    while (room(width, ratio, sample) < Math.max(high, apart.least())
        || ringsWidth(width, room(width, ratio, sample)) < wide) {
      width *= 1.02;
    }
    double room = room(width, ratio, sample);
    double across = ringsWidth(width, room);
    Frame frame = new Frame(title, width);
    Point at = new Point(Type.MARGIN + across / 2, frame.top() + room / 2);
    Drawing drawing =
        drawing(stretched(rings, across, room), at, width - Type.MARGIN, frame.top(), room);
    Scene scene = frame.close("around", drawing, width * ratio, description());
    double most = options.width() * Type.MOST_SHRINKING;
    return scene.scaled(width <= most ? options.width() / width : 1 / Type.MOST_SHRINKING);
  }

  /** How wide the rings may be beside what stands apart. */
  private double ringsWidth(double width, double room) {
    return width - 2 * Type.MARGIN - apart.width(room);
  }

  /** All rings as wide and high as there is room for, at about equal distances. */
  private static List<Ring> stretched(List<Ring> rings, double wide, double high) {
    if (rings.isEmpty()) {
      return rings;
    }
    Ring last = rings.get(rings.size() - 1);
    double free = high - last.boxHeight() - 2 * RingLabels.HIGH;
    double across = Math.min(1.8, (wide - BOX_WIDTH) / (2 * last.halfWidth()));
    double down = Math.min(2, free / (2 * last.halfHeight()));
    List<Ring> all = new ArrayList<>();
    for (int k = 0; k < rings.size() - 1; k++) {
      Ring ring = rings.get(k);
      double share = (k + 1) / (rings.size() + 0.1);
      double x = Math.max(1, share * last.halfWidth() * across / ring.halfWidth());
      double y = Math.max(1, share * last.halfHeight() * down / ring.halfHeight());
      all.add(ring.stretched(x, y));
    }
    all.add(last.stretched(Math.max(1, across), Math.max(1, down)));
    return all;
  }

  private double room(double width, double ratio, Drawing sample) {
    Frame frame = new Frame(title, width);
    return width * ratio - frame.top() - frame.footHeight(sample);
  }

  private Drawing drawing(List<Ring> rings, Point at, double right, double top, double high) {
    Drawing drawing = new Drawing();
    Map<String, Rect> places = new LinkedHashMap<>();
    put(drawing, places, middle, at, CENTRE_WIDTH);
    for (int k = 0; k < rings.size(); k++) {
      ring(drawing, places, k, rings.get(k), at);
    }
    Optional<Rect> beside = apart.draw(drawing, places, right, top, high);
    if (options.importance().asked()) {
      drawing.measured("Length of the bar: " + options.importance().words());
      places.forEach(
          (id, box) -> {
            String name = network.name(Id.parse(id));
            Meter.draw(drawing, options.importance(), id, name, box, 2.8);
          });
    }
    RingLabels labels = new RingLabels(drawing, places, around.lines());
    for (int k = 0; k < rings.size(); k++) {
      labels.write(id(k), label(k), rings.get(k), at, k == rings.size() - 1);
    }
    new Lines(network, places, labels.written(), beside).draw(drawing, List.copyOf(around.lines()));
    return drawing;
  }

  private String id(int ring) {
    return (around.joined() ? "ring:" : "ties:") + around.rings().get(ring).halfSteps();
  }

  private String label(int ring) {
    int cost = around.rings().get(ring).halfSteps();
    if (!around.joined()) {
      return ring == 0 ? "Tied to it, by no route" : (ring + 1) + " ties away, by no route";
    }
    RingWords words = new RingWords(Id.parse(centre).kind());
    return usual ? words.label(cost) : RingWords.distance(cost) + " away";
  }

  private void ring(Drawing drawing, Map<String, Rect> places, int k, Ring ring, Point at) {
    if (around.joined()) {
      drawing.add(hull(k, ring, at));
    }
    List<CardForm> cards = new ArrayList<>(forms.get(k));
    Map<String, Point> wishes = new LinkedHashMap<>();
    for (Surroundings.Reached reached : around.rings().get(k).records()) {
      Rect parent = places.getOrDefault(reached.parent(), new Rect(at.x(), at.y(), 0, 0));
      wishes.put(reached.id(), new Point(parent.centreX() - at.x(), parent.centreY() - at.y()));
    }
    if (k > 0) {
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

  private Hull hull(int k, Ring ring, Point at) {
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
    return new Hull(id(k), HullRole.RING, points, "", label(k));
  }

  private String description() {
    StringBuilder text = new StringBuilder("A picture of what is recorded around ");
    text.append(network.name(Id.parse(centre)));
    String before = ": ";
    for (Surroundings.CostRing ring : around.rings()) {
      String far = RingWords.distance(ring.halfSteps()).toLowerCase(Locale.ROOT);
      text.append(before).append(ring.records().size());
      text.append(ring.joined() ? " at " + far : " tied to it by no route");
      before = ", ";
    }
    if (!around.apart().isEmpty()) {
      text.append(before).append(around.apart().size()).append(" tied without such a route");
    }
    text.append(". ").append(title.date()).append(". ").append(title.reach()).append(".");
    return text.toString();
  }
}
