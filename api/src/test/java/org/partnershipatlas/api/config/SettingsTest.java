package org.partnershipatlas.api.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.api.service.Refusal;

/** Which of the places where an option may stand goes before which. */
class SettingsTest {
  @TempDir Path folder;
  private Path home;
  private Map<String, String> environment;

  @BeforeEach
  void home() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    environment = Map.of("ATLAS_HOME", home.toString());
  }

  @Test
  void theEnvironmentGoesBeforeTheFolderAndThatBeforeTheHome() throws IOException {
    write(home, "port: 1\nneo4j-user: one\nneo4j-database: first # of three\n");
    write(folder, "# ours\n---\nport: 2\n\nneo4j-user: \"two: b\"\n");
    Settings both = Settings.read(environment, folder);
    assertEquals(Optional.of("2"), both.find("port"));
    assertEquals(Optional.of("two: b"), both.find("neo4j-user"));
    assertEquals(Optional.of("first"), both.find("neo4j-database"));
    assertEquals(Optional.empty(), both.find("neo4j"));
    Settings all =
        Settings.read(
            Map.of("ATLAS_HOME", home.toString(), "ATLAS_PORT", "3", "ATLAS_NEO4J_USER", " "),
            folder);
    assertEquals(Optional.of("3"), all.find("port"));
    assertEquals(Optional.of("two: b"), all.find("neo4j-user"), "a blank says nothing");
  }

  @Test
  void aPathIsMeantFromTheFileThatNamesIt() throws IOException {
    write(folder, "home: elsewhere\nneo4j-password-file: /etc/atlas\n");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    write(elsewhere, "port: 7\n");
    Settings settings = Settings.read(Map.of(), folder);
    assertEquals(Optional.of(elsewhere.toString()), settings.find("home"));
    assertEquals(Optional.of("/etc/atlas"), settings.find("neo4j-password-file"));
    assertEquals(Optional.of("7"), settings.find("port"), "the home is where the folder says");
  }

  @ParameterizedTest
  @ValueSource(strings = {"names: full", "prot: 8474", "port 8474", "a:\n  b: c", ": 1"})
  void whatIsNotUnderstoodIsRefusedWithItsLine(String text) throws IOException {
    write(folder, "port: 1\n" + text + "\n");
    Refusal refusal = assertThrows(Refusal.class, () -> Settings.read(environment, folder));
    assertTrue(refusal.detail().contains("atlas.yaml, line 2"), refusal.detail());
  }

  @Test
  void aHomeCannotSayWhereItIs() throws IOException {
    write(home, "home: elsewhere\n");
    assertThrows(Refusal.class, () -> Settings.read(environment, folder));
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve(Settings.FILE), text);
  }
}
