package org.partnershipatlas.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where Jazzer comes in: it gives the name of a reader first, and then bytes, again and again. */
public final class FuzzedReader {
  private static FuzzTarget target = FuzzTargets.all().get("cell");

  private FuzzedReader() {}

  /** Chooses the reader. */
  public static void fuzzerInitialize(String[] arguments) {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.OFF);
    target = FuzzTargets.all().get(arguments[0]);
  }

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    target.run(bytes);
  }

  /** Writes the seeds of a reader into a folder. */
  static void seed(FuzzTarget target, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> seed : target.seeds().entrySet()) {
      Files.write(folder.resolve(seed.getKey()), seed.getValue());
    }
  }
}
