package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a power cut may make of the small files of a home: cut short, empty, older, or in two. */
final class Litter {
  private Litter() {}

  /** Spoils one file of a home that nobody uses; says which. */
  static String strew(StoreHome home, Random random) throws IOException {
    List<Path> files =
        List.of(
            home.lastNetwork(),
            home.port(),
            home.owner(),
            home.child(),
            home.lock(),
            home.conf().resolve("neo4j.conf"));
    Path file = files.get(random.nextInt(files.size()));
    byte[] whole = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    switch (random.nextInt(4)) {
      case 0 -> Files.write(file, new byte[0]);
      case 1 -> Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      case 2 -> Files.write(file, new byte[] {(byte) 0xff, 0, (byte) 0xfe});
      default -> Files.write(file.resolveSibling(file.getFileName() + ".new"), new byte[] {'1'});
    }
    Files.write(home.folder().resolve("store.password.new"), new byte[0]);
    return file.getFileName() + " spoilt";
  }
}
