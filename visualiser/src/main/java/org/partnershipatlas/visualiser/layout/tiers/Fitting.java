package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Frame;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * Finds the way to lay a plan out that leaves the text largest in the proportions asked for.
 *
 * <p>A way is: rows by theme or free stacks up to a height, how many columns side by side, and
 * whether minor words are left out. Each is given the narrowest width at which it fits; a way that
 * says less must be worth it.
 */
final class Fitting {
  private static final double FIRST = 0.62;
  private static final double LAST = 12;
  private static final double USUAL = 1.8;
  private static final int HALVINGS = 7;
  private static final double PRICE_OF_STACKS = 1.25;
  private static final double PRICE_OF_DENSITY = 1.08;
  private static final double PRICE_OF_SHORTNESS = 1.12;

  /** How much wider than asked for a picture may be for its small print still to be read. */
  static final double READABLE = Type.MOST_SHRINKING;

  private static final double PRICE_OF_SMALL_PRINT = 3;

  private final Plan plan;
  private final Optional<Plan> shorter;
  private final Function<Plan, Title> titled;
  private final double asked;
  private final double ratio;
  private final Drawing sample;
  private Fit best;

  /** A way that fits, at a width and height, and its cost: the width times the price of its way. */
  record Fit(Plan plan, TiersLayout layout, double width, double height, double cost) {}

  private record Way(Plan plan, int perRow, boolean dense, double price) {}

  Fitting(Plan plan, Function<Plan, Title> titled, double width, double height) {
    this.plan = plan;
    this.shorter = Shortened.of(plan);
    this.titled = titled;
    this.asked = width;
    this.ratio = height / width;
    this.sample = sample();
    double widest = width * LAST;
    TiersLayout fallback = new TiersLayout(spread(plan, 8), widest, 60, true);
    double high = Math.max(widest * ratio, needed(plan, fallback, widest));
    this.best = new Fit(plan, fallback, widest, high, widest * 9);
  }

  /** What a drawing will hold does not depend on its width, and the legend follows from it. */
  private Drawing sample() {
    Drawing drawing = new Drawing();
    TiersLayout layout = new TiersLayout(plan, asked * LAST, 60, false);
    layout.draw(drawing, 0, 0);
    return oneOfEach(drawing);
  }

  /** One shape of each kind, which is all that a legend looks at. */
  private static Drawing oneOfEach(Drawing drawing) {
    Drawing few = new Drawing();
    Set<List<Enum<?>>> seen = new HashSet<>();
    drawing.boxes().stream().filter(b -> seen.add(List.of(b.role(), b.look()))).forEach(few::add);
    drawing.connectors().stream()
        .filter(c -> seen.add(List.of(c.role(), c.look())))
        .forEach(few::add);
    return few;
  }

  Fit find() {
    for (Way way : ways()) {
      consider(way);
    }
    return best;
  }

  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    addWays(ways, plan, 1);
    shorter.ifPresent(p -> addWays(ways, p, PRICE_OF_SHORTNESS));
    int tallest = plan.sections().stream().mapToInt(s -> s.places().size()).max().orElse(0);
    TreeSet<Integer> heights = new TreeSet<>();
    for (int height = 2; height <= 14; height += height < 8 ? 1 : 2) {
      heights.add(height);
    }
    for (int height : heights.descendingSet()) {
      if (height <= Math.max(3, tallest)) {
        Plan stacked = spread(shorter.orElse(plan), height);
        addWays(ways, stacked, PRICE_OF_STACKS * (shorter.isPresent() ? PRICE_OF_SHORTNESS : 1));
      }
    }
    return ways;
  }

  private static Plan spread(Plan plan, int tallest) {
    List<Section> sections = plan.sections().stream().map(s -> Units.spread(s, tallest)).toList();
    return new Plan(sections, plan.nets(), plan.scope(), plan.where(), plan.notes());
  }

  private static void addWays(List<Way> ways, Plan plan, double price) {
    int units =
        plan.sections().stream()
            .mapToInt(s -> s.columns().stream().mapToInt(Column::units).sum())
            .max()
            .orElse(1);
    int most = Math.max(1, Math.min(8, units / 2));
    int before = 0;
    for (int rows = 1; rows <= most; rows++) {
      int perRow = Math.max(1, (int) Math.ceil(units / (double) rows));
      if (perRow != before) {
        ways.add(new Way(plan, perRow, false, price));
        ways.add(new Way(plan, perRow, true, price * PRICE_OF_DENSITY));
        before = perRow;
      }
    }
  }

  /** Takes a way if it beats the best so far, at the narrowest width at which it still fits. */
  private void consider(Way way) {
    double most = best.cost() / way.price() * 0.99;
    double low = asked * FIRST;
    // Halving begins near what is asked for, so that it comes close to the narrowest width.
    double high = Math.min(most, asked * USUAL);
    if (high < low) {
      return;
    }
    if (!tryAt(way, high)) {
      if (high == most || !tryAt(way, most)) {
        return;
      }
      low = high;
      high = most;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = Math.sqrt(low * high);
      if (tryAt(way, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
  }

  private boolean tryAt(Way way, double width) {
    TiersLayout layout = new TiersLayout(way.plan(), width, way.perRow(), way.dense());
    if (!layout.fits() || needed(way.plan(), layout, width) > width * ratio) {
      return false;
    }
    double cost = cost(width, way);
    if (cost < best.cost()) {
      best = new Fit(way.plan(), layout, width, width * ratio, cost);
    }
    return true;
  }

  /** A picture whose small print could not be read is the last resort. */
  private double cost(double width, Way way) {
    return width * way.price() + PRICE_OF_SMALL_PRINT * Math.max(0, width - asked * READABLE);
  }

  /** The height that a layout needs with its frame. */
  double needed(Plan said, TiersLayout layout, double width) {
    Frame frame = new Frame(titled.apply(said), width);
    return layout.down(frame.top(), 0) + frame.footHeight(sample);
  }
}
