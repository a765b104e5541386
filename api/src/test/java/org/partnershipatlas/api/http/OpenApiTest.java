package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.NoStore;

/** The description of the API says what the API does: the same addresses, options and answers. */
class OpenApiTest {
  private static RunningAtlas running;
  private static JsonNode described;

  @BeforeAll
  static void start() throws IOException {
    running = RunningAtlas.withoutStore();
    described = new ObjectMapper().readTree(OpenApi.bytes());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void everyRouteIsDescribedAndNoOther() {
    Set<String> described = new TreeSet<>();
    OpenApiTest.described
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            described.add(
                                line(
                                    method.getKey(),
                                    path.getKey(),
                                    parameters(method.getValue())))));
    Set<String> served = new TreeSet<>();
    try (Atlas atlas = new Atlas(new BuiltInSamples(), new NoStore(), Clock.systemUTC());
        Routes routes = new Routes(atlas)) {
      for (Route route : routes.list()) {
        served.add(line(route.method().name(), route.path(), new TreeSet<>(route.parameters())));
      }
    }
    assertEquals(String.join("\n", served), String.join("\n", described));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/status, /api/v1/status",
    "/api/v1/networks, /api/v1/networks",
    "/api/v1/samples, /api/v1/samples",
    "/api/v1/network, /api/v1/network",
    "/api/v1/overview, /api/v1/overview",
    "/api/v1/overview, /api/v1/overview?network=sample:exampleshire",
    "/api/v1/gaps, /api/v1/gaps?network=sample:exampleshire",
    "/api/v1/due, /api/v1/due?network=sample:exampleshire&days=365",
    "/api/v1/duplicates, /api/v1/duplicates?network=sample:exampleshire",
    "/api/v1/successions, /api/v1/successions?network=sample:exampleshire&as_at=2040-01-01",
    "/api/v1/loose-ends, /api/v1/loose-ends?network=sample:exampleshire",
    "/api/v1/briefs, /api/v1/briefs",
    "/api/v1/briefs, /api/v1/briefs?network=sample:exampleshire&area=northmarch",
    "/api/v1/coverage, /api/v1/coverage?network=sample:exampleshire",
    "/api/v1/coverage, /api/v1/coverage?rows=organisation&columns=tier",
    "/api/v1/routes, /api/v1/routes?from=group:exeter-lsp&to=group:devon-hub",
    "/api/v1/dependence, /api/v1/dependence?network=sample:exampleshire",
    "/api/v1/dependence, /api/v1/dependence?network=sample:exampleshire&kind=person&private=yes",
    "/api/v1/tiers, /api/v1/tiers",
    "/api/v1/compact-check, /api/v1/compact-check?network=sample:exampleshire",
    "/api/v1/questions, /api/v1/questions?about=group:devon-hub",
    "/api/v1/questions, /api/v1/questions?name=Nobody",
    "/api/v1/compare, /api/v1/compare?network=sample:exampleshire&with_as_at=2027-06-01",
    "/api/v1/tiers, /api/v1/tiers?network=sample:exampleshire",
    "/api/v1/tiers, /api/v1/tiers?lower=district&upper=region&costs=scrutinises%3D3",
    "/api/v1/missing-links, /api/v1/missing-links",
    "/api/v1/missing-links, /api/v1/missing-links?network=sample:exampleshire&k=2&ceiling=4",
    "/api/v1/measures, /api/v1/measures",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/tiers.json",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/around.json?id=group:devon-hub",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/themes.json?network=sample:exampleshire",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/tiers.json?ghosts=yes&fold=kind",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/coverage.json?rows=area&columns=tier",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/dependence.json?network=sample:exampleshire",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/compare.json?with_as_at=2010-01-01",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/route.json?from=group:exeter-lsp&to=group:devon-hub",
    "/api/v1/diagrams/{file}, /api/v1/diagrams/free.json?between=organisations",
    "/api/v1/views/{view}/positions, /api/v1/views/free/positions?network=sample:exampleshire",
    "/api/v1/kinds, /api/v1/kinds",
    "/api/v1/records/{kind}, /api/v1/records/seat?limit=5",
    "/api/v1/records/{kind}/{value}, /api/v1/records/group/devon-hub",
    "/api/v1/search, /api/v1/search?q=devon",
    "/api/v1/history, /api/v1/history",
    "default, /api/v1/nothing",
    "default, /api/v1/network?asat=1",
  })
  void anAnswerIsAsDescribed(String path, String request) throws IOException {
    HttpResponse<String> answer = running.get(request);
    Set<ValidationMessage> wrong =
        schema(path).validate(new ObjectMapper().readTree(answer.body()));
    assertEquals(Set.of(), wrong, answer.body());
  }

  @Test
  void anAnswerThatIsNotAsDescribedIsNoticed() throws IOException {
    ObjectNode status =
        (ObjectNode) new ObjectMapper().readTree(running.get("/api/v1/status").body());
    status.put("state", "asleep");
    assertFalse(schema("/api/v1/status").validate(status).isEmpty());
  }

  private static JsonSchema schema(String path) {
    JsonNode pointed =
        path.equals("default")
            ? described.at("/components/schemas/Problem")
            : described
                .get("paths")
                .get(path)
                .at("/get/responses/200/content/application~1json/schema");
    ObjectNode whole = ((ObjectNode) pointed).deepCopy();
    whole.set("components", described.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }

  private static Set<String> parameters(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    operation
        .get("parameters")
        .forEach(
            parameter -> {
              if (parameter.get("in").asText().equals("query")) {
                names.add(parameter.get("name").asText());
              }
            });
    return names;
  }

  private static String line(String method, String path, Set<String> parameters) {
    return method.toUpperCase(Locale.ROOT) + " " + path + " " + parameters;
  }
}
