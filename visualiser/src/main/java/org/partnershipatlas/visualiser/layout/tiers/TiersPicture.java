package org.partnershipatlas.visualiser.layout.tiers;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.Delta;
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

  private final Plan plan;
  private final TiersOptions options;
  private final Title title;

  private final String view;

  private TiersPicture(
      String view, Network network, Plan plan, Optional<String> dates, TiersOptions options) {
    this.view = view;
    this.plan = plan;
    this.options = options;
    String heading =
        options
            .title()
            .orElse(plan.where().isEmpty() ? "Groups by tier" : plan.where() + ": groups by tier");
    this.title =
        new Title(
            heading,
            dates.orElse(Sources.date(network)),
            Sources.sources(network, plan.scope()),
            Reach.of(network, plan.scope()).line(),
            plan.notes());
  }

  public static Scene of(Network network, TiersOptions options) {
    Plan plan = Reading.of(network, options);
    return new TiersPicture("tiers", network, plan, Optional.empty(), options).scene();
  }

  /** Both of two networks at once, with what became of each group and link. */
  public static Scene of(Network before, Network after, Delta delta, TiersOptions options) {
    Network both = Union.of(before, after, delta);
    Set<Id<Group>> marked = new TreeSet<>();
    delta.turns().keySet().stream()
        .map(Id::parse)
        .filter(id -> id.kind() == Kind.GROUP)
        .forEach(id -> marked.add(Id.group(id.value())));
    Plan plan = Marking.of(Reading.of(both, options, marked), delta);
    TiersOptions titled = options.title().isPresent() ? options : options.titled(delta.heading());
    return new TiersPicture("compare", both, plan, Optional.of(delta.dates()), titled).scene();
  }

  private Scene scene() {
    Fitting fitting = new Fitting(plan, title, options.width(), options.height());
    Fitting.Fit fit = fitting.find();
    Frame frame = new Frame(title, fit.width());
    Drawing drawing = new Drawing();
    double spare = Math.max(0, fit.height() - fitting.needed(fit.layout(), fit.width()));
    double stretch = Math.min(MOST_STRETCH, spare / (fit.layout().rows() + 1));
    fit.layout().draw(drawing, frame.top(), stretch);
    Scene scene = frame.close(view, drawing, fit.height(), description());
    double most = options.width() * Type.MOST_SHRINKING;
    return scene.scaled(
        fit.width() <= most ? options.width() / fit.width() : 1 / Type.MOST_SHRINKING);
  }

  private String description() {
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
