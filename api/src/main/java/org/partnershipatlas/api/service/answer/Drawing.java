package org.partnershipatlas.api.service.answer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.KeptPositions;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.picture.CoverageMatrix;
import org.partnershipatlas.api.service.picture.Difference;
import org.partnershipatlas.api.service.picture.LeavingPicture;
import org.partnershipatlas.api.service.picture.MissingGhosts;
import org.partnershipatlas.api.service.picture.RingsAround;
import org.partnershipatlas.api.service.picture.RouteStory;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.Paper;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.scene.Scene;

/** Makes the pictures that commands and pages ask for. */
public final class Drawing {
  /** The views that there are. */
  public static final List<String> VIEWS =
      List.of(
          "tiers",
          "themes",
          "seats",
          "compare",
          "around",
          "route",
          "coverage",
          "dependence",
          "free");

  private Drawing() {}

  /**
   * What is to be drawn.
   *
   * @param view one of {@link #VIEWS}
   * @param id the record in the middle of <em>around</em>
   * @param area an area's id, with or without its kind
   * @param wishes what is asked of one view only
   * @param other what is compared with, for <em>compare</em>
   */
  public record Request(
      String view,
      Optional<Id<?>> id,
      Optional<String> area,
      Set<String> themes,
      Optional<String> title,
      int steps,
      int width,
      int height,
      Wishes wishes,
      Optional<View> other) {
    /** The same, with a place for every group: for a graph that takes its places from it. */
    public Request unfolded() {
      return new Request(
          view, id, area, themes, title, steps, width, height, wishes.unfolded(), other);
    }
  }

  /** The scene of a picture. */
  public static Scene of(View view, Request request) {
    return switch (request.view()) {
      case "tiers" -> Pictures.tiers(view.network(), withGhosts(view, request));
      case "themes" -> Pictures.themes(view.network(), tiers(view, request));
      case "seats" -> Pictures.seats(view.network(), tiers(view, request));
      case "compare" -> compare(view, request);
      case "around" -> around(view, request, centre(view, request));
      case "route" ->
          Pictures.route(
              view.network(),
              RouteStory.of(view, request.wishes(), request.title()),
              paper(request));
      case "coverage" ->
          Pictures.coverage(
              view.network(),
              CoverageMatrix.of(
                  view,
                  request.wishes(),
                  CoverageAnswer.rowsToBeginWith(view.analyser().coverage()),
                  request.title()),
              paper(request));
      case "dependence" ->
          Pictures.dependence(
              view.network(),
              LeavingPicture.of(view, request.wishes(), request.id(), request.title()),
              paper(request));
      case "free" -> Pictures.free(view.network(), free(view, request));
      default ->
          throw Refusal.of(
              ProblemCode.NOT_FOUND,
              "There is no view of that name.",
              "view",
              request.view(),
              NearMiss.suggest(request.view(), VIEWS));
    };
  }

  private static Scene compare(View view, Request request) {
    View other = Difference.need(request.other());
    return Pictures.compare(
        view.network(),
        other.network(),
        Difference.of(view, other),
        // Who sits on several groups is not what differs.
        tiers(view, request)
            .atMost(TiersOptions.of().mostGroups(), 0)
            .folding(MissingGhosts.folding(view, request.wishes())));
  }

  private static Scene around(View view, Request request, Id<?> centre) {
    if (request.steps() < 1 || request.steps() > AroundOptions.MOST_STEPS) {
      String mend = "Ask for 1 to " + AroundOptions.MOST_STEPS + ".";
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "A picture around a record does not go so far.",
          "steps",
          Integer.toString(request.steps()),
          mend);
    }
    return Pictures.around(
        view.network(),
        centre,
        RingsAround.of(view, centre, request.steps(), request.wishes()),
        AroundOptions.of()
            .titled(request.title().orElseGet(() -> around(view, request)))
            .steps(request.steps())
            .by(MeasuredImportance.of(view, request.wishes()))
            .size(request.width(), request.height()));
  }

  private static Paper paper(Request request) {
    return new Paper(request.width(), request.height());
  }

  // A picture around one record says of which network it is, since no area stands in it.
  private static String around(View view, Request request) {
    return "Around "
        + view.network().name(centre(view, request))
        + (request.steps() == 1 ? "" : ", up to " + request.steps() + " steps")
        + " · "
        + view.source().title();
  }

  private static TiersOptions withGhosts(View view, Request request) {
    TiersOptions options = tiers(view, request);
    return options
        .folding(MissingGhosts.folding(view, request.wishes()))
        .ghosts(MissingGhosts.of(view, request.wishes(), options.area()));
  }

  private static TiersOptions tiers(View view, Request request) {
    TiersOptions options = TiersOptions.of().size(request.width(), request.height());
    if (request.title().isPresent()) {
      options = options.titled(request.title().get());
    }
    if (request.area().isPresent()) {
      Id<Area> area = Id.area(bare("area", request.area().get()));
      view.network().get(area);
      options = options.area(area);
    }
    if (!request.themes().isEmpty()) {
      Set<Id<Theme>> themes = new LinkedHashSet<>();
      for (String text : request.themes().stream().sorted().toList()) {
        Id<Theme> theme = Id.theme(bare("theme", text));
        view.network().get(theme);
        themes.add(theme);
      }
      options = options.themes(themes);
    }
    return options;
  }

  /** What the free view is to show, with the places that are kept for it. */
  public static FreeOptions free(View view, Request request) {
    FreeOptions options =
        FreeOptions.of()
            .size(request.width(), request.height())
            .organisations(betweenOrganisations(request))
            .kept(KeptPositions.of(view.network(), "free"))
            .by(MeasuredImportance.of(view, request.wishes()))
            .watched(view.progress());
    if (request.area().isPresent()) {
      Id<Area> area = Id.area(bare("area", request.area().get()));
      view.network().get(area);
      options = options.area(area);
    }
    return moved(view, request, options)
        .titled(
            request
                .title()
                .orElseGet(
                    () ->
                        request
                                .area()
                                .map(
                                    a ->
                                        view.network().places().title(Id.area(bare("area", a)))
                                            + " · ")
                                .orElse("")
                            + view.source().title()
                            + (betweenOrganisations(request)
                                ? ": groups and organisations"
                                : ": groups and who joins them")));
  }

  /** With records that are put elsewhere for this picture alone: all others stay where they are. */
  private static FreeOptions moved(View view, Request request, FreeOptions options) {
    List<Position> places = request.wishes().places();
    if (places.isEmpty()) {
      return options;
    }
    Map<Id<?>, Position> all = new LinkedHashMap<>();
    Pictures.placed(view.network(), options).positions().forEach(p -> all.put(p.id(), p));
    places.forEach(p -> all.computeIfPresent(p.id(), (id, was) -> p));
    return options.kept(List.copyOf(all.values()));
  }

  private static boolean betweenOrganisations(Request request) {
    String between = request.wishes().find("between").orElse("people");
    if (!List.of("people", "organisations").contains(between)) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "There is nothing of that name between groups.",
          "between",
          between,
          "Ask for people or organisations.");
    }
    return between.equals("organisations");
  }

  private static Id<?> centre(View view, Request request) {
    Id<?> id =
        request
            .id()
            .orElseThrow(
                () ->
                    Refusal.of(
                        ProblemCode.BAD_PARAMETER,
                        "It is not said around which record to draw.",
                        "id",
                        "",
                        "Add an id, such as group:devon-hub."));
    view.network().get(id);
    return id;
  }

  private static String bare(String kind, String text) {
    return text.startsWith(kind + ":") ? text.substring(kind.length() + 1) : text.strip();
  }
}
