package org.partnershipatlas.api.command;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.graph.Layer;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.api.service.CostsText;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import picocli.CommandLine.Option;

/** Which routes are sought, and how, to be told or drawn. */
final class RouteWishes {
  @Option(
      names = "--route-from",
      paramLabel = "NAME",
      description = "Where a route begins: an id such as group:devon-hub, or a name.")
  private @Nullable String from;

  @Option(names = "--route-to", paramLabel = "NAME", description = "Where a route ends.")
  private @Nullable String to;

  @Option(
      names = "--routes",
      paramLabel = "NUMBER",
      defaultValue = "3",
      description = "How many routes at most: 1 to 20, of which a picture holds 8.")
  private int most;

  @Option(
      names = "--deputies",
      description = "Routes, and rings around a record: through deputies too.")
  private boolean deputies;

  @Option(
      names = "--possible",
      description =
          "Routes, and rings around a record: through people of one unit too, who may not talk.")
  private boolean possible;

  @Option(
      names = "--costs",
      paramLabel = "COSTS",
      description =
          "What steps cost, where not the usual: \"scrutinises=1; shares plan=never; off"
              + " theme=0.5\".")
  private @Nullable String costs;

  /** Refuses half a pair of ends. */
  void check() {
    if ((from == null) != (to == null)) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "A route needs two ends.")
          .mend("Give both --route-from and --route-to, or neither.");
    }
  }

  Optional<Reports.Ends> ends(View view) {
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(
            new Reports.Ends(
                RecordName.find(view, "--route-from", from),
                RecordName.find(view, "--route-to", to)));
  }

  /** Adds what a picture is asked for of it. */
  void put(Map<String, String> wishes, View view) {
    if (from != null) {
      wishes.put("from", RecordName.find(view, "--route-from", from).toString());
    }
    if (to != null) {
      wishes.put("to", RecordName.find(view, "--route-to", to).toString());
    }
    wishes.put("k", Integer.toString(most));
    wishes.put("deputies", deputies ? "yes" : "no");
    wishes.put("possible", possible ? "yes" : "no");
    wishes.put("costs", costs == null ? "" : costs);
  }

  RouteOptions options(boolean secretariat) {
    if (most < 1 || most > RouteOptions.MOST) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "1 to " + RouteOptions.MOST + " routes may be asked for.",
          "--routes",
          "" + most,
          "Write a number between 1 and " + RouteOptions.MOST + ".");
    }
    RouteOptions options = RouteOptions.defaults().most(most);
    options = deputies ? options.with(Layer.DEPUTIES) : options;
    options = secretariat ? options.with(Layer.SECRETARIAT) : options;
    options = possible ? options.with(Layer.POSSIBLE) : options;
    return costs == null ? options : options.costs(CostsText.parse("--costs", costs));
  }
}
