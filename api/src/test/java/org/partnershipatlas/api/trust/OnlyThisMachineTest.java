package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.command.Typed;
import org.partnershipatlas.api.http.WebServer;
import org.partnershipatlas.api.security.OwnHost;
import org.partnershipatlas.api.service.Refusal;

/** Loopback only: there is no way to serve anybody else, however it is asked for. */
class OnlyThisMachineTest {
  private static final String SENTENCE = "Atlas serves this machine alone: it has no sign-in yet.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0.0.0", "::", "192.168.1.5", "example.org", "127.0.0.1.evil.example", "", "*"})
  void anotherAddressIsRefusedOnTheCommandLine(String address) {
    Typed typed = Typed.of("serve", "--no-open", "--port", "0", "--host", address);
    assertEquals(2, typed.status());
    assertTrue(typed.aside().startsWith(SENTENCE), typed.aside());
  }

  @Test
  void andInTheEnvironment() {
    Map<String, String> environment =
        Map.of("ATLAS_HOST", "0.0.0.0", "ATLAS_HOME", folder.resolve("home").toString());
    Typed typed = Typed.under(environment, folder, false, "serve", "--no-open", "--port", "0");
    assertEquals(2, typed.status());
    assertTrue(typed.aside().startsWith(SENTENCE), typed.aside());
    assertFalse(Files.exists(folder.resolve("home")), "before anything is made");
  }

  @Test
  void andInTheSettingsFile() throws IOException {
    Files.writeString(folder.resolve("atlas.yaml"), "host: 0.0.0.0\n");
    Typed typed = Typed.under(Map.of(), folder, false, "--no-open", "--port", "0");
    assertEquals(2, typed.status());
    assertTrue(typed.aside().startsWith(SENTENCE), typed.aside());
  }

  @Test
  void theServerItselfOpensNoOtherAddress() {
    assertThrows(Refusal.class, () -> WebServer.start(Trusted.ATLAS.atlas(), "0.0.0.0", 0));
    for (String own : List.of("127.0.0.1", "localhost", "::1", "[::1]")) {
      assertTrue(OwnHost.isLoopback(own), own);
    }
  }

  @Test
  void nobodyElseReachesThePort() throws IOException {
    for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(each.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(
              IOException.class,
              () -> new Socket(address, Trusted.port()).close(),
              address.toString());
        }
      }
    }
    new Socket("127.0.0.1", Trusted.port()).close();
  }
}
