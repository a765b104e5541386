package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.Delta;
import org.partnershipatlas.visualiser.Folding;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Frame;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.Title;

/** The view by tiers: an upper band above the columns of its lower areas. */
public final class TiersPicture {
  private static final double MOST_STRETCH = 16;

  private final String view;
  private final Network network;
  private final Optional<String> dates;
  private final TiersOptions options;
  private final Function<Telling, Plan> reading;
  private Optional<Title> about = Optional.empty();

  private TiersPicture(
      String view,
      Network network,
      Optional<String> dates,
      TiersOptions options,
      Function<Telling, Plan> reading) {
    this.view = view;
    this.network = network;
    this.dates = dates;
    this.options = options;
    this.reading = reading;
  }

  public static Scene of(Network network, TiersOptions options) {
    return new TiersPicture(
            "tiers",
            network,
            Optional.empty(),
            options,
            telling -> Reading.of(network, options, telling, kept(options)))
        .scene();
  }

  /** The two groups of one link that is tried are what the picture is asked for. */
  private static Set<Id<Group>> kept(TiersOptions options) {
    Set<Id<Group>> kept = new TreeSet<>();
    if (options.ghosts().size() == 1 && options.folding().by() == Folding.By.NEED) {
      kept.add(options.ghosts().get(0).one());
      kept.add(options.ghosts().get(0).other());
    }
    return kept;
  }

  /** Both of two networks at once, with what became of each group and link. */
  public static Scene of(Network before, Network after, Delta delta, TiersOptions options) {
    Network both = Union.of(before, after, delta);
    Set<Id<Group>> marked = new TreeSet<>();
    delta.turns().keySet().stream()
        .map(Id::parse)
        .filter(id -> id.kind() == Kind.GROUP)
        .forEach(id -> marked.add(Id.group(id.value())));
    TiersOptions titled = options.title().isPresent() ? options : options.titled(delta.heading());
    return new TiersPicture(
            "compare",
            both,
            Optional.of(delta.dates()),
            titled,
            telling -> Marking.of(Reading.of(both, options, telling, marked), delta, telling))
        .scene();
  }

  /** The first telling, of those that say less and less, whose small print can be read. */
  private Fitting.Fit fit() {
    List<Fitting.Fit> fits = new ArrayList<>();
    for (Telling telling : Telling.list(options)) {
      Fitting fitting =
          new Fitting(reading.apply(telling), this::title, options.width(), options.height());
      Fitting.Fit fit = fitting.find();
      fits.add(fit);
      if (fit.width() <= options.width() * Fitting.READABLE) {
        return fit;
      }
    }
    return Collections.min(fits, Comparator.comparingDouble(Fitting.Fit::width));
  }

  /** Whatever is told of it, a picture is about the same groups. */
  private Title title(Plan plan) {
    if (about.isEmpty()) {
      about =
          Optional.of(
              new Title(
                  heading(plan.where()),
                  dates.orElse(Sources.date(network)),
                  Sources.sources(network, plan.scope()),
                  Reach.of(network, plan.scope()).line(),
                  List.of()));
    }
    Title title = about.get();
    return new Title(title.heading(), title.date(), title.source(), title.reach(), plan.notes());
  }

  private String heading(String where) {
    return options.title().orElse(where.isEmpty() ? "Groups by tier" : where + ": groups by tier");
  }

  private Scene scene() {
    Fitting.Fit fit = fit();
    Title title = title(fit.plan());
    Frame frame = new Frame(title, fit.width());
    Drawing drawing = new Drawing();
    fit.layout().draw(drawing, frame.top(), 0);
    double needed = fit.layout().down(frame.top(), 0) + frame.footHeight(drawing);
    double spare = Math.max(0, fit.height() - needed);
    double stretch = Math.min(MOST_STRETCH, spare / (fit.layout().rows() + 1));
    Drawing stretched = new Drawing();
    fit.layout().draw(stretched, frame.top(), stretch);
    Scene scene = frame.close(view, stretched, fit.height(), description(fit.plan(), title));
    double most = options.width() * Type.MOST_SHRINKING;
    return scene.scaled(
        fit.width() <= most ? options.width() / fit.width() : 1 / Type.MOST_SHRINKING);
  }

  private static String description(Plan plan, Title title) {
    int groups =
        (int)
            plan.sections().stream()
                .flatMap(
                    s -> Stream.concat(s.upper().stream(), s.places().stream().map(Place::card)))
                .filter(c -> c.role() == BoxRole.GROUP || c.role() == BoxRole.SHARED_GROUP)
                .count();
    int lines = plan.nets().stream().mapToInt(n -> n.wires().size()).sum();
    return "A picture of "
        + groups
        + (groups == 1 ? " group" : " groups")
        + " by tier, with "
        + lines
        + (lines == 1 ? " line" : " lines")
        + " between them. "
        + title.date()
        + ". "
        + title.reach()
        + ". "
        + title.source()
        + ".";
  }
}
