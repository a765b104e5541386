package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.http.RouteList;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.MemoryRegister;

/**
 * Every address that writes: it makes one entry of the history, which says who, when, why, and of
 * each record what it was before and after; and it names the version of what was looked at, so that
 * what somebody has changed since is told and nothing done. Or it is among those that leave the
 * register alone. A new address has to be put into one of the two tables.
 */
class EveryWriteTest {
  static final List<String> WRITING = List.copyOf(Writes.MAKING.keySet());
  static final List<String> LEAVING = List.copyOf(Writes.LEAVING.keySet());

  @TempDir Path home;
  private RunningAtlas atlas = RunningAtlas.withoutStore();
  private Writes writes = new Writes(atlas);

  @BeforeEach
  void start() {
    atlas.close();
    atlas =
        RunningAtlas.over(
            new RegisterLink(
                new MemoryRegister(NetworkText.records(Writes.RECORDS), RunningAtlas.TODAY),
                "local",
                Optional.of(
                    new BackupFolder(home.resolve("backups"), "1.2.3", RunningAtlas.TODAY))));
    writes = new Writes(atlas);
  }

  @AfterEach
  void stop() {
    atlas.close();
  }

  @Test
  void everyAddressThatWritesIsTold() {
    TreeSet<String> all =
        RouteList.all().stream()
            .filter(RouteList.Entry::writes)
            .map(RouteList.Entry::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        all,
        Stream.concat(WRITING.stream(), LEAVING.stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @FieldSource("WRITING")
  void aWriteSaysWhoWhenWhyAndWhatWasBeforeAndAfter(String route) {
    writes.done(Writes.MAKING.get(route).look().apply(writes).sent(writes));
    JsonNode line = atlas.json("/api/v1/history").at("/entries/0");
    long revision = line.get("revision").asLong();
    assertEquals(writes.revision(), revision, "it is the newest");
    assertEquals("Jo Bell", line.path("who").asText(), line.toString());
    assertEquals(RunningAtlas.TODAY.instant().toString(), line.path("when").asText());
    assertTrue(line.path("why").asText().length() > 5, line.toString());
    JsonNode entry = atlas.json("/api/v1/history/" + revision);
    if (route.endsWith("/erase")) {
      // What was before would tell of whoever was erased.
      assertFalse(entry.toString().contains("Ann Example"), entry.toString());
      return;
    }
    assertTrue(entry.get("records").size() > 0, entry.toString());
    entry.get("records").forEach(record -> isAsItWas(record, revision));
  }

  /** What the entry says of a record is what the register held before it, and held after it. */
  private void isAsItWas(JsonNode record, long revision) {
    JsonNode before = values(record.get("id").asText(), revision - 1);
    JsonNode after = values(record.get("id").asText(), revision);
    String what =
        before.isMissingNode() ? "added" : after.isMissingNode() ? "taken away" : "changed";
    assertEquals(what, record.get("what").asText(), record.toString());
    assertFalse(record.get("before").equals(record.get("after")), record.toString());
    TreeSet<String> differing = new TreeSet<>();
    before.fieldNames().forEachRemaining(differing::add);
    after.fieldNames().forEachRemaining(differing::add);
    differing.removeIf(name -> before.path(name).equals(after.path(name)));
    for (String name : differing) {
      assertEquals(before.path(name), record.get("before").path(name), name + " of " + record);
      assertEquals(after.path(name), record.get("after").path(name), name + " of " + record);
    }
  }

  private JsonNode values(String id, long revision) {
    String path = id.replaceFirst(":", "/");
    return atlas
        .json("/api/v1/records/" + path + "?network=revision:" + revision)
        .at("/result/record/values");
  }

  @ParameterizedTest
  @FieldSource("LEAVING")
  void whatIsNoChangeOfTheRegisterMakesNoEntry(String route) {
    long before = writes.revision();
    String fingerprint = fingerprint();
    HttpResponse<String> answer = Writes.LEAVING.get(route).by(writes);
    assertTrue(answer.statusCode() < 300 || route.contains("/jobs/"), answer.body());
    assertEquals(before, writes.revision());
    assertEquals(fingerprint, fingerprint());
  }

  static List<String> withVersion() {
    return WRITING.stream().filter(route -> !Writes.WITHOUT_VERSION.containsKey(route)).toList();
  }

  static List<String> stale() {
    return WRITING.stream().filter(route -> !route.equals("POST /api/v1/records/{kind}")).toList();
  }

  @ParameterizedTest
  @MethodSource("withVersion")
  void aWriteThatDoesNotSayWhatWasLookedAtIsRefused(String route) {
    Writes.Request request = Writes.MAKING.get(route).look().apply(writes);
    String before = fingerprint();
    HttpResponse<String> refused = request.withoutVersion().sent(writes);
    assertEquals(428, refused.statusCode(), refused.body());
    assertEquals("needs-version", RunningAtlas.parse(refused).get("code").asText());
    assertEquals(before, fingerprint());
  }

  @ParameterizedTest
  @MethodSource("stale")
  void whatSomebodyChangedSinceIsToldWithBothVersionsAndNothingIsDone(String route) {
    Writes.Request request = Writes.MAKING.get(route).look().apply(writes);
    Writes.MAKING.get(route).meanwhile().accept(writes);
    String before = fingerprint();
    HttpResponse<String> refused = request.sent(writes);
    assertEquals(412, refused.statusCode(), refused.body());
    JsonNode details = RunningAtlas.parse(refused).get("details");
    assertEquals(request.version(), details.path("yours").asText(), refused.body());
    assertFalse(details.path("version").asText(request.version()).equals(request.version()));
    boolean told =
        Stream.of("now", "changed", "since", "conflicts")
            .anyMatch(name -> details.path(name).size() > 0);
    assertTrue(told, "what was changed: " + refused.body());
    assertEquals(before, fingerprint());
  }

  @ParameterizedTest
  @MethodSource("stale")
  void whatSomebodyChangedElsewhereIsNoHindrance(String route) {
    Writes.Request request = Writes.MAKING.get(route).look().apply(writes);
    writes.done(
        writes
            .versioned("PATCH", "organisation/elsewhere", "", "{'values': {'note': 'Seen'}}")
            .sent(writes));
    HttpResponse<String> answer = request.sent(writes);
    assertEquals(Writes.ON_ALL.contains(route) ? 412 : 200, answer.statusCode(), answer.body());
  }

  private String fingerprint() {
    return atlas.json("/api/v1/exports/fingerprint?network=stored&names=full").toString();
  }
}
