package org.partnershipatlas.register.neo4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.ModelException;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.RowLines;

/**
 * The file that keeps the network that was last read, so that the next start can show it while the
 * store comes up. A file that cannot be read is as good as none: the store has it all.
 */
final class LastNetwork {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final System.Logger LOG = System.getLogger(LastNetwork.class.getName());
  private static final int FORM = 1;

  private final Path file;

  LastNetwork(Path file) {
    this.file = file;
  }

  /**
   * What the file holds.
   *
   * @param at when it was known to be what the store holds
   */
  record Kept(Reading reading, Instant at) {}

  Optional<Kept> find() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (BufferedReader in = RowLines.lines(Files.newInputStream(file))) {
      String first = in.readLine();
      JsonNode head = JSON.readTree(first == null ? "{}" : first);
      if (head.path("form").asInt() != FORM) {
        return Optional.empty();
      }
      List<AtlasRecord> records = new ArrayList<>();
      for (Row row : RowLines.readAll(in)) {
        records.add(row.toRecord());
      }
      Network network = Network.of(records, Reading.today());
      return Optional.of(
          new Kept(new Reading(mark(head), network), Instant.parse(head.path("at").asText())));
    } catch (IOException | UncheckedIOException | ModelException | java.time.DateTimeException e) {
      LOG.log(
          System.Logger.Level.INFO,
          "The last network is read from the store, since its file is damaged.",
          e);
      return Optional.empty();
    }
  }

  private static RegisterMark mark(JsonNode head) {
    return new RegisterMark(
        head.path("register").asText(),
        head.path("schema").asLong(),
        head.path("revision").asLong(),
        head.path("writes").asLong(),
        "",
        head.path("epoch").asLong(),
        Optional.empty(),
        Optional.empty());
  }

  /** Writes the file whole or not at all; a failure costs only the quick start. */
  void keep(Reading reading, Instant at) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream plain = SmallFile.openSecret(fresh);
          OutputStream out = RowLines.compressed(plain)) {
        out.write((head(reading.mark(), at) + "\n").getBytes(StandardCharsets.UTF_8));
        for (AtlasRecord entry : reading.network().listAll()) {
          RowLines.write(out, entry.row());
        }
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.INFO, "The last network was not kept.", e);
      forgetHalf(fresh);
    }
  }

  /** On a full disk half a file would take room that is wanted. */
  private static void forgetHalf(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException stays) {
      LOG.log(System.Logger.Level.DEBUG, "Half a file is left.", stays);
    }
  }

  private static String head(RegisterMark mark, Instant at) {
    ObjectNode head = JSON.createObjectNode();
    head.put("form", FORM);
    head.put("register", mark.register());
    head.put("schema", mark.schema());
    head.put("revision", mark.revision());
    head.put("writes", mark.writes());
    head.put("epoch", mark.epoch());
    head.put("at", at.toString());
    return head.toString();
  }

  /** Takes the file away, as when the register is. */
  void forget() {
    SmallFile.delete(file);
  }
}
