package org.partnershipatlas.api.http;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.PATCH;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;
import static org.partnershipatlas.api.http.Answering.with;

import io.javalin.http.sse.SseHandler;
import java.util.List;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.NetworkSummary;
import org.partnershipatlas.api.service.Scenarios;
import org.partnershipatlas.api.service.answer.CompactAnswer;
import org.partnershipatlas.api.service.answer.DueAnswer;
import org.partnershipatlas.api.service.answer.ListsAnswer;
import org.partnershipatlas.api.service.load.Imports;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.api.service.write.history.Histories;
import org.partnershipatlas.api.service.write.joining.Adopting;
import org.partnershipatlas.model.Names;

/** Every address of the API on one screen. */
final class Routes implements AutoCloseable {
  private final List<Route> routes;
  private final EventsResource events;

  Routes(Atlas atlas) {
    Answering answering = new Answering(atlas);
    StatusResource status = new StatusResource(atlas);
    NetworksResource networks = new NetworksResource(atlas);
    RecordsResource records = new RecordsResource(answering);
    ImportsResource imports = new ImportsResource(atlas, new Imports(atlas));
    CompareResource compare = new CompareResource(atlas, answering);
    Writing writing = new Writing(atlas);
    ScenariosResource scenarios =
        new ScenariosResource(new Scenarios(atlas), new Adopting(writing), answering);
    PositionsResource positions = new PositionsResource(atlas);
    SuccessionResource successions = new SuccessionResource(writing);
    WriteResource writes = new WriteResource(writing);
    EndResource ends = new EndResource(atlas, writing);
    EnglandResource england = new EnglandResource(atlas, writing);
    MergeResource merges = new MergeResource(writing);
    Histories histories = new Histories(atlas.store(), writing);
    atlas.onForget(histories::forget);
    HistoryResource history = new HistoryResource(histories);
    BackupsResource backups = new BackupsResource(atlas);
    JobsResource jobs = new JobsResource(atlas.jobs());
    events = new EventsResource(status);
    atlas.store().onChange(events::tell);
    atlas.jobs().onChange(events::tell);
    routes =
        List.of(
            new Route(GET, "/api/v1/status", List.of(), status::show),
            new Route(GET, "/api/v1/events", List.of(), new SseHandler(events::join)),
            new Route(GET, "/api/v1/networks", List.of(), networks::list),
            new Route(GET, "/api/v1/samples", List.of(), networks::samples),
            question(
                answering,
                "/api/v1/network",
                with(),
                (view, query) -> NetworkSummary.of(view.network())),
            question(answering, "/api/v1/overview", with(), AnalysisResource::overview),
            question(
                answering,
                "/api/v1/gaps",
                with("kind", "severity", "private"),
                AnalysisResource::gaps),
            question(
                answering,
                "/api/v1/coverage",
                with("rows", "columns", "field", "area"),
                AnalysisResource::coverage),
            question(
                answering,
                "/api/v1/coverage/cell",
                with("rows", "columns", "row", "column"),
                AnalysisResource::cell),
            question(
                answering,
                "/api/v1/routes",
                with("from", "to", "k", "deputies", "possible", "secretariat", "costs"),
                AnalysisResource::routes),
            question(answering, "/api/v1/tiers", with(TiersResource.TIERS), TiersResource::tiers),
            question(
                answering,
                "/api/v1/missing-links",
                with(TiersResource.LINKS),
                TiersResource::missingLinks),
            question(
                answering,
                "/api/v1/dependence",
                with("kind", "k", "area", "conveners", "private"),
                AnalysisResource::dependence),
            question(
                answering,
                "/api/v1/measures",
                with("mode", "secretariat", "weighted", "private"),
                AnalysisResource::measures),
            question(
                answering,
                "/api/v1/compact-check",
                with(),
                (view, query) -> CompactAnswer.of(view)),
            question(
                answering,
                "/api/v1/questions",
                with("ask", "about", "name"),
                QuestionsResource::answer),
            new Route(GET, "/api/v1/compare", CompareResource.PARAMETERS, compare::compare),
            new Route(POST, "/api/v1/scenarios", List.of("network", "as_at"), scenarios::make),
            new Route(GET, "/api/v1/scenarios/{id}", List.of("names"), scenarios::show),
            new Route(DELETE, "/api/v1/scenarios/{id}", List.of(), scenarios::forget),
            new Route(GET, "/api/v1/scenarios/{id}/adopt", List.of(), scenarios::look),
            new Route(POST, "/api/v1/scenarios/{id}/adopt", List.of(), scenarios::adopt),
            new Route(
                GET,
                "/api/v1/diagrams/{file}",
                DiagramResource.PARAMETERS,
                new DiagramResource(atlas, answering)::draw),
            question(
                answering,
                "/api/v1/due",
                with("days"),
                (view, query) ->
                    DueAnswer.of(view, query.whole("days", 90, 0, DueAnswer.MOST_DAYS))),
            leaving(answering, "/api/v1/due.ics", with("days"), ExportsResource::calendar),
            question(answering, "/api/v1/briefs", with("area"), BriefResource::words),
            new Route(
                GET,
                "/api/v1/briefs/{file}",
                BriefResource.PARAMETERS,
                new BriefResource(atlas, answering)::file),
            rendering(
                answering,
                "/api/v1/views/{view}/positions",
                with("area", "between", "importance", "private", "places", "width", "height"),
                PositionsResource::show),
            new Route(PUT, "/api/v1/views/{view}/positions", List.of("network"), positions::put),
            new Route(GET, "/api/v1/kinds", List.of(), KindsResource::list),
            rendering(
                answering,
                "/api/v1/records/{kind}",
                with("q", "current", "where", "sort", "fields", "cursor", "limit"),
                records::list),
            new Route(
                GET,
                "/api/v1/records/{kind}/{value}",
                with(),
                answering.versioned(RecordsResource::version, records::get)),
            new Route(POST, "/api/v1/records/{kind}", List.of(), writes::create),
            new Route(PUT, "/api/v1/records/{kind}/{value}", List.of(), writes::replace),
            new Route(PATCH, "/api/v1/records/{kind}/{value}", List.of(), writes::patch),
            new Route(DELETE, "/api/v1/records/{kind}/{value}", List.of("confirm"), writes::delete),
            new Route(GET, "/api/v1/records/{kind}/{value}/resting", List.of("on"), ends::look),
            new Route(POST, "/api/v1/records/{kind}/{value}/end", List.of(), ends::end),
            question(answering, "/api/v1/loose-ends", with(), EndResource::loose),
            new Route(POST, "/api/v1/changes", List.of(), writes::many),
            question(answering, "/api/v1/duplicates", with("kind"), MergeResource::duplicates),
            new Route(POST, "/api/v1/duplicates", List.of(), merges::apart),
            new Route(GET, "/api/v1/merges", List.of("keep", "gone"), merges::look),
            question(answering, "/api/v1/lists", with(), (view, query) -> ListsAnswer.of(view)),
            new Route(
                POST,
                "/api/v1/starter-sets/{name}",
                List.of(),
                new StarterSetsResource(writing)::take),
            new Route(POST, "/api/v1/merges", List.of(), merges::merge),
            new Route(GET, "/api/v1/splits", List.of("gone"), merges::lookApart),
            new Route(POST, "/api/v1/splits", List.of(), merges::split),
            question(answering, "/api/v1/successions", with("record"), SuccessionResource::list),
            new Route(POST, "/api/v1/successions", List.of(), successions::move),
            question(
                answering, "/api/v1/search", with("q", "kinds", "limit"), RecordsResource::search),
            new Route(GET, "/api/v1/england", List.of("q", "as_at"), england::find),
            new Route(POST, "/api/v1/england", List.of(), england::add),
            new Route(GET, "/api/v1/template.xlsx", List.of(), ExportsResource::template),
            new Route(
                POST, "/api/v1/imports", List.of("from", "name", "as", "scale"), imports::read),
            new Route(GET, "/api/v1/imports/{id}", List.of(), imports::show),
            new Route(
                GET,
                "/api/v1/imports/{id}/entries",
                List.of("group", "text", "start", "limit"),
                imports::entries),
            new Route(POST, "/api/v1/imports/{id}/answers", List.of(), imports::answer),
            new Route(
                POST, "/api/v1/imports/{id}/apply", List.of(), imports::apply, imports::again),
            new Route(GET, "/api/v1/imports/{id}/applied", List.of(), imports::applied),
            new Route(DELETE, "/api/v1/imports/{id}", List.of(), imports::leave),
            leaving(
                answering,
                "/api/v1/exports/{format}",
                with(ExportsResource.PARAMETERS),
                ExportsResource::export),
            new Route(GET, "/api/v1/exports", List.of(), ExportsResource::formats),
            leaving(
                answering,
                "/api/v1/slips/{file}",
                with("of", "every", "area"),
                SlipsResource::file),
            question(
                answering, "/api/v1/completeness", with("area"), AnalysisResource::completeness),
            leaving(
                answering,
                "/api/v1/exports/{format}/losses",
                with(),
                (view, query, ctx) -> answering.body(view, ExportsResource.losses(view, ctx))),
            new Route(GET, "/api/v1/schema.json", List.of(), ExportsResource::schema),
            new Route(GET, "/api/v1/history", HistoryResource.PARAMETERS, history::list),
            new Route(GET, "/api/v1/history/{revision}", List.of(), history::show),
            new Route(POST, "/api/v1/history/{revision}/undo", List.of(), history::undo),
            new Route(GET, "/api/v1/backups", List.of(), backups::list),
            new Route(POST, "/api/v1/backups", List.of(), backups::make),
            new Route(GET, "/api/v1/backups/{name}", List.of(), backups::download),
            new Route(GET, "/api/v1/backups/{name}/preview", List.of(), backups::preview),
            new Route(POST, "/api/v1/backups/{name}/restore", List.of(), backups::restore),
            new Route(GET, "/api/v1/records/person/{value}/erase", List.of(), backups::lookErasing),
            new Route(POST, "/api/v1/records/person/{value}/erase", List.of(), backups::erase),
            new Route(GET, "/api/v1/jobs/{id}", List.of(), jobs::show),
            new Route(DELETE, "/api/v1/jobs/{id}", List.of(), jobs::cancel),
            new Route(GET, "/api/openapi.json", List.of(), OpenApi::show),
            new Route(GET, "/api/docs", List.of(), OpenApi::page));
  }

  /** All of them. */
  List<Route> list() {
    return routes;
  }

  @Override
  public void close() {
    events.close();
  }

  private static Route question(
      Answering answering, String path, List<String> parameters, Answering.Question question) {
    return new Route(GET, path, parameters, answering.json(parameters, question));
  }

  /** What leaves the machine names nobody unless asked to. */
  private static Route leaving(
      Answering answering, String path, List<String> parameters, Answering.Rendering rendering) {
    return new Route(
        GET, path, parameters, answering.rendered(parameters, Names.ROLES_ONLY, rendering));
  }

  private static Route rendering(
      Answering answering, String path, List<String> parameters, Answering.Rendering rendering) {
    return new Route(GET, path, parameters, answering.rendered(parameters, Names.FULL, rendering));
  }
}
