package org.partnershipatlas.register.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.UnusableBackup;

/**
 * What a backup says of itself, to be read without unpacking it.
 *
 * @param atlas the version of the Atlas that made it
 * @param schema the schema of the store that it came from
 * @param day the day on which it was made, where it was made
 * @param at when it was made
 * @param why what it was made for
 * @param kept whether only a person may take it away
 * @param fingerprint of the records
 * @param records how many there are, views and meetings too
 * @param erased the people who were erased, and so are in it only where they were taken in again
 *     since
 */
public record Manifest(
    String atlas,
    long schema,
    long revision,
    LocalDate day,
    Instant at,
    String why,
    boolean kept,
    String fingerprint,
    long records,
    ErasedPeople erased) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the set; of words that nobody would read to the end, the beginning is kept. */
  public Manifest {
    why = new Reason("", why).why();
  }

  /** The same of other records, from which those people were erased. */
  Manifest without(Network network, ErasedPeople gone, String reason) {
    return new Manifest(
        atlas,
        schema,
        revision,
        day,
        at,
        reason,
        kept,
        network.fingerprint().toString(),
        network.size(),
        gone);
  }

  String line() {
    ObjectNode node = JSON.createObjectNode();
    node.put("atlas", atlas);
    node.put("schema", schema);
    node.put("revision", revision);
    node.put("day", day.toString());
    node.put("at", at.toString());
    node.put("why", why);
    node.put("kept", kept);
    node.put("fingerprint", fingerprint);
    node.put("records", records);
    erased.listIds().forEach(node.putArray("erased")::add);
    erased.listTimes().forEach(node.putArray("erased_when")::add);
    return node.toString();
  }

  static Manifest parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return new Manifest(
          node.path("atlas").asText(),
          node.path("schema").asLong(),
          node.path("revision").asLong(),
          LocalDate.parse(node.path("day").asText()),
          Instant.parse(node.path("at").asText()),
          node.path("why").asText(),
          node.path("kept").asBoolean(),
          node.path("fingerprint").asText(),
          node.path("records").asLong(),
          ErasedPeople.parse(texts(node, "erased"), texts(node, "erased_when")));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new UnusableBackup(
          "What this backup says of itself cannot be read.",
          "It is damaged: use another backup.",
          e);
    }
  }

  private static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    node.path(field).forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
