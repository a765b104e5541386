package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.config.Settings;
import picocli.CommandLine;

/** What an option is where the command line leaves it out. */
class DefaultsTest {
  @TempDir Path folder;

  @Test
  void theCommandLineGoesBeforeTheFile() throws IOException {
    Files.writeString(folder.resolve(Settings.FILE), "port: 9000\nno-open: true\n");
    assertEquals(9000, (int) value("--port", "serve"));
    assertEquals(9000, (int) value("--port"), "without a command as well");
    assertEquals(1, (int) value("--port", "serve", "--port", "1"));
    assertEquals(true, value("--no-open", "serve"));
    assertEquals(true, value("--no-open", "serve", "--no-open"), "not the opposite of the file's");
  }

  @Test
  void whereNothingIsSaidTheUsualHolds() {
    assertEquals(8474, (int) value("--port", "serve"));
    assertEquals(false, value("--no-open", "serve"));
    assertEquals(true, value("--no-open", "serve", "--no-open"));
    assertEquals("roles", value("--names", "draw", "tiers", "-o", "a.svg"));
    assertEquals("full", value("--names", "analyse"));
  }

  @Test
  void aFileThatIsNotUnderstoodIsBadInput() throws IOException {
    Files.writeString(folder.resolve(Settings.FILE), "names: full\n");
    Typed typed = Typed.in(folder, false, "analyse", "sample:devon");
    assertEquals(2, typed.status());
    assertTrue(typed.aside().contains("atlas.yaml, line 1"), typed.aside());
    Files.writeString(folder.resolve(Settings.FILE), "port: many\n");
    assertEquals(2, Typed.in(folder, false, "serve").status());
  }

  private <T> T value(String option, String... words) {
    Settings settings =
        Settings.read(Map.of("ATLAS_HOME", folder.resolve("home").toString()), folder);
    CommandLine line = AtlasCommand.line(new Terminal(System.out, System.err, false), settings);
    CommandLine.ParseResult parsed = line.parseArgs(words);
    CommandLine.ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    return last.commandSpec().findOption(option).getValue();
  }
}
