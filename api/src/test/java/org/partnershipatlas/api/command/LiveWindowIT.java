package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/** The live window on a screen that nobody sees, read from the memory of its server. */
@Tag("long")
class LiveWindowIT {
  private static final int SITS_ON = 0x0072b2;
  private static final int REPORTS_TO = 0x1a1a1a;

  @TempDir private Path folder;
  private Process screen;
  private String display;
  private Process window;

  @BeforeEach
  void start() throws IOException {
    Path number = folder.resolve("number");
    screen =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1400x900x24",
                "-nolisten",
                "tcp",
                "-fbdir",
                folder.toString())
            .redirectOutput(number.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    await("a screen", () -> Files.size(number) > 0);
    display = ":" + Files.readString(number).strip();
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : window == null ? List.of(screen) : List.of(window, screen)) {
      process.destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void aSampleIsDrawnWithItsLinesAndNothingIsLogged() throws IOException {
    Path said = view("sample:exampleshire");
    await("lines", () -> pixels(SITS_ON) > 2_000);
    assertEquals("Close the window to end.\n", Files.readString(said));
  }

  @Test
  void aRunningAtlasIsFollowed() throws IOException {
    RegisterLink store =
        new RegisterLink(
            new MemoryRegister(NetworkText.records("group board\ngroup forum"), RunningAtlas.TODAY),
            "local");
    try (RunningAtlas running = RunningAtlas.over(store)) {
      view("--port", running.url().replaceAll("\\D*127\\.0\\.0\\.1:(\\d+).*", "$1"));
      await("a window", () -> pixels(0xffffff) > 400_000);
      int before = pixels(REPORTS_TO);
      store.apply(
          List.of(
              new Change.Put(
                  NetworkText.record("link l from_group=forum to_group=board kind='reports to'"))),
          0,
          "test");
      await("a line", () -> pixels(REPORTS_TO) > before + 100);
    }
  }

  /** Opens a window, and says where what it says is written. */
  private Path view(String... words) throws IOException {
    Path said = folder.resolve("said");
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.partnershipatlas.api.Main",
                "view"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(said.toFile());
    builder.environment().put("DISPLAY", display);
    builder.environment().put("ATLAS_HOME", folder.resolve("home").toString());
    window = builder.start();
    return said;
  }

  /** How many pixels of the screen have that colour: its server keeps it as an XWD file. */
  private int pixels(int colour) throws IOException {
    return pixels(pixel -> (pixel & 0xffffff) == colour);
  }

  private int pixels(IntPredicate wanted) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("Xvfb_screen0")));
    int start = file.getInt(0) + file.getInt(76) * 12;
    boolean least = file.getInt(28) == 0;
    file.order(least ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
    int count = 0;
    for (int at = start; at + 4 <= file.limit(); at += 4) {
      count += wanted.test(file.getInt(at)) ? 1 : 0;
    }
    return count;
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(String what, Condition condition) throws IOException {
    Instant end = Instant.now().plusSeconds(60);
    while (!condition.holds()) {
      assertTrue(Instant.now().isBefore(end), what + " within a minute");
      Program.pause();
    }
  }
}
