package org.partnershipatlas.visualiser.layout.free;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.CardForm;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Frame;
import org.partnershipatlas.visualiser.layout.Meter;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * The free view. Few records are all named: groups in boxes, people and others as small marks with
 * their label below. More are set in columns. Very many are all small marks, and as many are named
 * as there is room for.
 */
public final class FreePicture {
  /** So many groups are all named, whatever else is drawn. */
  private static final int BOXED = 160;

  private static final double GROUP_WIDTH = 118;
  private static final double LABEL_WIDTH = 96;
  private static final double LABEL = 10.8;
  private static final double MARK = 13;
  private static final double SMALL = 9;
  private static final double BIG_SMALL = 14;
  private static final double SMALL_NAME = 10.8;
  private static final double SMALL_WIDTH = 92;
  private static final double BASE = 1180;
  private static final double LEAST_MARK = 0.3;

  private final Network network;
  private final FreeOptions options;
  private final Marks marks;
  private final boolean named;
  private final boolean boxed;
  private final List<Plot> plots = new ArrayList<>();
  private final Map<String, CardForm> forms = new HashMap<>();
  private final Map<String, List<String>> labels = new HashMap<>();
  private final Map<String, Rect> places = new HashMap<>();
  private List<Position> positions = List.of();

  private FreePicture(Network network, FreeOptions options) {
    this.network = network;
    this.options = options;
    this.marks = new Marks(network, options);
    this.named = marks.marks().size() <= Marks.NAMED;
    this.boxed = marks.marks().stream().filter(Mark::big).count() <= BOXED;
    List<String> held = options.kept().stream().map(p -> p.id().toString()).toList();
    java.util.Set<String> kept = new java.util.HashSet<>(held);
    marks.marks().forEach(m -> plots.add(plot(m, kept.contains(m.id()))));
  }

  /** The picture, and where everything stands in it. */
  public static PlacedScene of(Network network, FreeOptions options) {
    return new FreePicture(network, options).placed();
  }

  private Plot plot(Mark mark, boolean held) {
    if (!named && boxed && mark.big()) {
      List<String> lines = TextMeasure.wrap(mark.card().name(), SMALL_NAME, true, SMALL_WIDTH);
      labels.put(mark.id(), lines);
      double wide =
          lines.stream().mapToDouble(l -> TextMeasure.width(l, SMALL_NAME, true)).max().orElse(0);
      return new Plot(mark, wide + 7, lines.size() * Type.line(SMALL_NAME) + 4, held);
    }
    if (!allNamed()) {
      double side = mark.big() ? BIG_SMALL : SMALL;
      return new Plot(mark, side, side, held);
    }
    if (mark.big()) {
      CardForm form = CardForm.of(mark.card(), GROUP_WIDTH, false);
      forms.put(mark.id(), form);
      return new Plot(mark, GROUP_WIDTH, form.height(), held);
    }
    List<String> lines = TextMeasure.wrap(mark.card().name(), LABEL, false, LABEL_WIDTH);
    labels.put(mark.id(), lines);
    double wide =
        lines.stream().mapToDouble(l -> TextMeasure.width(l, LABEL, false)).max().orElse(0);
    double high = MARK + 2 + lines.size() * Type.line(LABEL);
    return new Plot(mark, Math.max(MARK, wide), high, held);
  }

  /** Whether everything that is drawn is named; else what has room is. */
  private boolean allNamed() {
    return named || boxed;
  }

  private PlacedScene placed() {
    double ratio = options.height() / (double) options.width();
    Drawing sample = new Drawing();
    draw(sample, new Point(0, 0));
    Frame least = new Frame(title(0), BASE);
    double room = BASE * ratio - least.top() - least.footHeight(sample);
    Sheet sheet =
        new Sheet(
            options,
            marks.strands(),
            plots,
            !named && boxed,
            BASE - 2 * Type.MARGIN,
            Math.max(100, room));
    sheet.place();
    measured(sample);
    positions = sheet.positions();
    settle();
    double halfWide =
        plots.stream().mapToDouble(p -> Math.max(p.at().right(), -p.at().x())).max().orElse(0);
    double halfHigh =
        plots.stream().mapToDouble(p -> Math.max(p.at().bottom(), -p.at().y())).max().orElse(0);
    double width = Math.max(BASE, 2 * (halfWide + Type.MARGIN));
    while (room(width, ratio, sample) < 2 * halfHigh) {
      width *= 1.01;
    }
    return close(width, ratio, sample);
  }

  /** To the decimals that are kept, so that the picture drawn from them is the same. */
  private void settle() {
    Map<String, Position> kept = new HashMap<>();
    positions.forEach(p -> kept.put(p.id().toString(), p));
    for (Plot plot : plots) {
      Position at = kept.get(plot.mark.id());
      if (at != null) {
        plot.x = at.x();
        plot.y = at.y();
      }
    }
  }

  private double room(double width, double ratio, Drawing sample) {
    Frame frame = new Frame(title(1), width);
    return width * ratio - frame.top() - frame.footHeight(sample) - 2 * Plot.GAP;
  }

  private PlacedScene close(double width, double ratio, Drawing sample) {
    Frame frame = new Frame(title(1), width);
    double inner = room(width, ratio, sample);
    Point middle = new Point(width / 2, frame.top() + Plot.GAP + inner / 2);
    Drawing drawing = new Drawing();
    draw(drawing, middle);
    measured(drawing);
    int without = 0;
    if (!allNamed()) {
      Rect room = new Rect(Type.MARGIN, frame.top(), width - 2 * Type.MARGIN, inner + Plot.GAP);
      without = marks.marks().size() - name(drawing, room);
    }
    Title title = title(without);
    Scene scene = new Frame(title, width).close("free", drawing, width * ratio, description(title));
    double most = options.width() * Type.MOST_SHRINKING;
    double scale = width <= most ? options.width() / width : 1 / Type.MOST_SHRINKING;
    return new PlacedScene(
        scene.scaled(scale), positions, new Point(middle.x() * scale, middle.y() * scale), scale);
  }

  private int name(Drawing drawing, Rect room) {
    List<Rect> at = marks.marks().stream().map(m -> place(m.id())).toList();
    return new Labels(drawing, room, SMALL_NAME, options.importance())
        .give(marks.marks(), at, labels.keySet(), LABEL_WIDTH * 1.3);
  }

  private void draw(Drawing drawing, Point middle) {
    for (Plot plot : plots) {
      places.put(plot.mark.id(), box(plot, middle));
    }
    marks.strands().forEach(s -> drawing.add(connector(s)));
    for (Plot plot : plots) {
      Rect at = place(plot.mark.id());
      CardForm form = forms.get(plot.mark.id());
      if (form != null) {
        form.draw(drawing, at.x(), at.y(), at.height());
        bar(drawing, plot.mark, at, 2.8);
        continue;
      }
      var card = plot.mark.card();
      drawing.add(
          new Box(card.id(), card.role(), card.look(), at, card.record(), card.label(), false));
      List<String> lines = labels.getOrDefault(plot.mark.id(), List.of());
      if (plot.mark.big()) {
        inside(drawing, card.id(), at, lines);
        if (!lines.isEmpty()) {
          bar(drawing, plot.mark, at, 1.4);
        }
      } else if (!lines.isEmpty()) {
        Rect below =
            new Rect(
                at.centreX() - plot.width / 2,
                at.bottom() + 2,
                plot.width,
                lines.size() * Type.line(LABEL));
        Labels.write(drawing, plot.mark, below, lines, LABEL);
      }
    }
  }

  private void bar(Drawing drawing, Mark mark, Rect at, double thick) {
    Meter.draw(drawing, options.importance(), mark.id(), mark.card().name(), at, thick);
  }

  /** Only the legend tells of it: places are the same whether a measure is asked for or not. */
  private void measured(Drawing drawing) {
    if (options.importance().asked()) {
      drawing.measured("Length of the bar, size of the mark: " + options.importance().words());
    }
  }

  private static void inside(Drawing drawing, String id, Rect at, List<String> lines) {
    double top = at.centreY() - lines.size() * Type.line(SMALL_NAME) / 2;
    for (String line : lines) {
      Point point = new Point(at.centreX(), top + Type.ascent(SMALL_NAME));
      drawing.text(id, TextRole.NAME, line, point, TextStyle.middle(SMALL_NAME, true));
      top += Type.line(SMALL_NAME);
    }
  }

  private Rect box(Plot plot, Point middle) {
    Rect all = plot.at();
    double x = middle.x() + all.x();
    double y = middle.y() + all.y();
    if (plot.mark.big() && allNamed()) {
      return new Rect(x, y, all.width(), all.height());
    }
    double side = allNamed() ? MARK : all.width();
    Rect mark = new Rect(x + all.width() / 2 - side / 2, y, side, side);
    double less = side * (1 - sized(plot.mark.id())) / 2;
    return mark.inset(less, less);
  }

  /** The side of a mark, of its full one: its area is as large as its share, and never nothing. */
  private double sized(String id) {
    OptionalDouble share = options.importance().find(id);
    return share.isEmpty() ? 1 : Math.max(LEAST_MARK, Math.sqrt(share.getAsDouble()));
  }

  private Rect place(String id) {
    Rect at = places.get(id);
    if (at == null) {
      throw new IllegalStateException("No mark " + id);
    }
    return at;
  }

  private Connector connector(Strand strand) {
    Rect from = place(strand.from());
    Rect to = place(strand.to());
    Point start = edge(from, to);
    Point end = edge(to, from);
    boolean planned = strand.look() == Look.PLANNED;
    return new Connector(
        strand.role().word() + ":" + strand.from() + ">" + strand.to(),
        strand.role(),
        strand.look(),
        strand.from(),
        strand.to(),
        List.of(start, end),
        planned ? Dash.DOTTED : strand.role().dash(),
        strand.role().start(),
        strand.role().end(),
        strand.role().word() + ">" + strand.to(),
        strand.record(),
        strand.label());
  }

  /** Where the line from the middle of one box to that of another leaves it. */
  private static Point edge(Rect from, Rect to) {
    double dx = to.centreX() - from.centreX();
    double dy = to.centreY() - from.centreY();
    double across = Math.abs(dx) < 1e-9 ? Double.MAX_VALUE : from.width() / 2 / Math.abs(dx);
    double down = Math.abs(dy) < 1e-9 ? Double.MAX_VALUE : from.height() / 2 / Math.abs(dy);
    double share = Math.min(1, Math.min(across, down));
    return new Point(from.centreX() + dx * share, from.centreY() + dy * share);
  }

  private Title title(int without) {
    List<String> notes = new ArrayList<>(marks.notes());
    if (!allNamed() && without > 0) {
      notes.add(
          options.importance().asked()
              ? "Names stand where there is room: by what the bars and marks measure first."
              : "Names stand where there is room: groups first, then by how many lines meet.");
    }
    if (marks.marks().isEmpty()) {
      notes.add("No group is recorded, which is not to say that there is none.");
    }
    return new Title(
        options.title().orElseGet(marks::heading),
        Sources.date(network),
        Sources.sources(network, marks.groups()),
        Reach.of(network, marks.groups()).line(),
        notes);
  }

  private String description(Title title) {
    long groups = marks.marks().stream().filter(Mark::big).count();
    long others = marks.marks().size() - groups;
    return "A free picture of "
        + groups
        + (groups == 1 ? " group, " : " groups, ")
        + others
        + (options.organisations() ? " organisations" : " people and posts")
        + " and "
        + marks.strands().size()
        + " lines between them. "
        + title.date()
        + ". "
        + title.reach()
        + ".";
  }
}
