package org.partnershipatlas.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.RunningAtlas;

/** A record is found where its answer says that it is, whatever its id holds. */
class RecordAddressesTest {
  @AutoClose private static final RunningAtlas atlas = RunningAtlas.overAnEmptyRegister();

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "a/b", "l?x", "l#y", "%2F", "loc é x", "😀", "a+b", "a\\b", "50%", "a:b"})
  void whereItIsAnswersTheRecord(String id) {
    String sent = id.replace("\\", "\\\\");
    HttpResponse<String> made =
        atlas.post("records/area", "", "{'id': '" + sent + "', 'values': {'name': 'A'}}");
    assertEquals(201, made.statusCode(), made.body());
    String address = made.headers().firstValue("Location").orElseThrow();
    assertTrue(address.chars().allMatch(c -> c > ' ' && c < 127), address);
    assertEquals(4, URI.create(address).getRawPath().replaceAll("[^/]", "").length() - 1, address);
    HttpResponse<String> found = atlas.get(address + "?network=stored");
    assertEquals(200, found.statusCode(), found.body());
    JsonNode record = RunningAtlas.parse(found).at("/result/record");
    assertEquals("area:" + id, record.get("id").asText());
  }
}
