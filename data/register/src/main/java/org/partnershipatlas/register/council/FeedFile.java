package org.partnershipatlas.register.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;

/** Reads the JSON of one file: one council's list, or an array of several. */
final class FeedFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:T.*)?$");

  private final String file;
  private final List<Problem> problems;

  private FeedFile(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  static List<Feed> read(String file, byte[] bytes, List<Problem> problems) {
    return new FeedFile(file, problems).read(bytes);
  }

  /** Whether a text begins as such a file does. */
  static boolean recognises(String start) {
    return start.contains("\"committees\"") && start.contains("\"council\"");
  }

  private List<Feed> read(byte[] bytes) {
    List<Feed> feeds = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(withoutMark(new String(bytes, StandardCharsets.UTF_8)));
      if (root.isArray() && root.isEmpty()) {
        fault("The file holds no council with a list of committees.");
      }
      (root.isArray() ? root : List.of(root)).forEach(node -> feed(node).ifPresent(feeds::add));
    } catch (JsonProcessingException e) {
      fault("The file is not JSON, or is damaged: " + e.getOriginalMessage() + ".");
    }
    return feeds;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<Feed> feed(JsonNode node) {
    String council = text(node, "council");
    if (council.isEmpty() || !node.path("committees").isArray()) {
      fault("The file holds no council with a list of committees.");
      return Optional.empty();
    }
    List<Committee> committees = new ArrayList<>();
    node.path("committees").forEach(c -> committees.add(committee(c)));
    return Optional.of(
        new Feed(
            file,
            council,
            day(text(node, "generatedUtc")),
            node.path("counts").path("totalInFeed").asInt(0),
            node.path("counts").path("scrapeFailures").asInt(0),
            committees));
  }

  private static Optional<PartialDate> day(String text) {
    Matcher form = DAY.matcher(text);
    return form.matches()
        ? Optional.ofNullable(form.group(1)).map(PartialDate::parse)
        : Optional.empty();
  }

  private static Committee committee(JsonNode node) {
    List<Committee.Member> members = new ArrayList<>();
    for (JsonNode m : node.path("members")) {
      members.add(new Committee.Member(text(m, "uid"), text(m, "name"), text(m, "role")));
    }
    return new Committee(
        text(node, "id"),
        text(node, "title"),
        text(node, "category"),
        node.path("flags").path("deleted").asBoolean(false),
        node.path("flags").path("expired").asBoolean(false),
        text(node.path("urls"), "details"),
        text(node, "purpose"),
        !text(node, "purposeSuggested").isEmpty(),
        node.path("contact").isObject(),
        members);
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText("").strip() : "";
  }

  private void fault(String message) {
    problems.add(
        new Problem(
            "not-a-committee-list",
            Problem.Level.FAULT,
            message,
            Problem.Place.cell(file, 0, ""),
            "",
            "Give the JSON of a council's committees, with 'council' and 'committees' in it."));
  }
}
