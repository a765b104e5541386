package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store alone, for Neo4j's own tools: it never holds up a script, and never outlives Atlas. */
class StoreCommandIT {
  @TempDir private Path home;

  @Test
  void itSaysWhereItIsAndStopsWithWhoeverKeepsItUp() throws IOException {
    String address;
    try (Program script = Program.start(List.of("store", "--home", home.toString()))) {
      address = script.line("Address:  ");
      assertTrue(address.startsWith("Address:  bolt://127.0.0.1:"), address);
      assertEquals(0, script.end(), "in a script it ends by itself");
      assertFalse(answers(address));
    }
    try (Program kept = Program.start(List.of("store", "--wait", "--home", home.toString()))) {
      String kindOf = kept.line("Address:  ");
      Path password = Path.of(kept.line("Password: in ").substring("Password: in ".length()));
      assertFalse(Files.readString(password).isBlank());
      kept.line("Stop it with Ctrl-C.");
      assertTrue(answers(kindOf), "it stays up, though its input has ended");

      Typed second = Typed.of("store", "--home", home.toString());
      assertEquals(0, second.status(), second.aside());
      assertTrue(second.answer().startsWith(kindOf), second.answer());
      assertTrue(second.aside().contains("Another Atlas keeps it up"), second.aside());
      assertTrue(answers(kindOf), "asking does not stop it");

      List<ProcessHandle> children = kept.process().descendants().toList();
      assertFalse(children.isEmpty());
      kept.process().destroy();
      kept.end();
      Instant end = Instant.now().plusSeconds(20);
      while (children.stream().anyMatch(ProcessHandle::isAlive)) {
        assertTrue(Instant.now().isBefore(end), "the store ends with it");
        Program.pause();
      }
    }
  }

  private static boolean answers(String line) {
    int port = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 2_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
