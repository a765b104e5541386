package org.partnershipatlas.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LauncherTest {
  /** Says its arguments, stops orderly in that many milliseconds, and never ends by itself. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws InterruptedException {
      long stopMillis = Long.parseLong(arguments[0]);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    try {
                      Thread.sleep(stopMillis);
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                    System.out.println("stopped");
                  }));
      System.out.println("running " + arguments.length);
      Thread.sleep(60_000);
    }
  }

  @Test
  void stopsInAnOrderlyWayWhenAsked() throws Exception {
    Process process = start(Program.class.getName(), "1500");
    BufferedReader words = words(process);
    assertEquals("running 1", words.readLine());
    process.getOutputStream().write(Launcher.STOP);
    process.getOutputStream().flush();
    assertEquals("stopped", words.readLine(), "however long it takes");
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
  }

  @Test
  void haltsWithinTwoSecondsOfTheEndOfItsInputEvenIfItWouldNotStop() throws Exception {
    Process process = start(Program.class.getName(), "60000");
    assertEquals("running 1", words(process).readLine());
    process.getOutputStream().close();
    assertTrue(process.waitFor(2, TimeUnit.SECONDS));
  }

  @Test
  void aProgramThatIsNotThereIsAFailure() throws Exception {
    Process process = start("no.such.Program");
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertNotEquals(0, process.exitValue());
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static BufferedReader words(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
