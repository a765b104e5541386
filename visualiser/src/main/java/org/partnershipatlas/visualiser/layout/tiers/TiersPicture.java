package org.partnershipatlas.visualiser.layout.tiers;

import java.util.stream.Stream;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
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

  private TiersPicture(Network network, TiersOptions options) {
    this.plan = Reading.of(network, options);
    this.options = options;
    String heading =
        options
            .title()
            .orElse(plan.where().isEmpty() ? "Groups by tier" : plan.where() + ": groups by tier");
    this.title =
        new Title(
            heading,
            Sources.date(network),
            Sources.sources(network, plan.scope()),
            Reach.of(network, plan.scope()).line(),
            plan.notes());
  }

  public static Scene of(Network network, TiersOptions options) {
    return new TiersPicture(network, options).scene();
  }

  private Scene scene() {
    Fitting fitting = new Fitting(plan, title, options.width(), options.height());
    Fitting.Fit fit = fitting.find();
    Frame frame = new Frame(title, fit.width());
    Drawing drawing = new Drawing();
    double spare = Math.max(0, fit.height() - fitting.needed(fit.layout(), fit.width()));
    double stretch = Math.min(MOST_STRETCH, spare / (fit.layout().rows() + 1));
    fit.layout().draw(drawing, frame.top(), stretch);
    Scene scene = frame.close("tiers", drawing, fit.height(), description());
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
