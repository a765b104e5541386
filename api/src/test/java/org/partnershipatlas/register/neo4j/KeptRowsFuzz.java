package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.RowLines;

/** The file of the network that was last read. It stands here since only this package knows it. */
public final class KeptRowsFuzz {
  private static final String FILE = "last-network.jsonl.gz";

  private KeptRowsFuzz() {}

  /** Reads a file of those bytes; the first byte says whether they are compressed already. */
  public static void read(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve(FILE);
    try {
      if (bytes.length > 0 && bytes[0] == '{') {
        try (var out = RowLines.compressed(Files.newOutputStream(file))) {
          out.write(bytes);
        }
      } else {
        Files.write(file, bytes);
      }
      new LastNetwork(file).find();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  /** A file as it is written, and the same before it is compressed. */
  public static Map<String, byte[]> seeds() {
    List<AtlasRecord> records =
        NetworkText.records(
            """
            area south name=Southmarch kind=district
            person p1 name='Ann Example'
            group hub name='Compact Hub' areas=south meets_per_year=4
            """);
    RegisterMark mark = new RegisterMark("r", 1, 2, 3, "", 0, Optional.empty(), Optional.empty());
    try {
      Path folder = Files.createTempDirectory("fuzz");
      Path file = folder.resolve(FILE);
      new LastNetwork(file)
          .keep(new Reading(mark, Network.of(records, Reading.today())), Instant.EPOCH);
      Map<String, byte[]> seeds = new LinkedHashMap<>();
      seeds.put("kept.gz", Files.readAllBytes(file));
      try (var lines = RowLines.lines(Files.newInputStream(file))) {
        seeds.put(
            "kept.jsonl",
            String.join("\n", lines.lines().toList())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      Files.delete(file);
      Files.delete(folder);
      return seeds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
