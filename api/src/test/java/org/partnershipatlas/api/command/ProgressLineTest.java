package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnershipatlas.api.service.Job;

/** What is seen of long work, and where it is not to be seen. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ProgressLineTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream aside = new PrintStream(written, true, StandardCharsets.UTF_8);

  @Test
  void aLineSaysHowFarItIs() {
    Job job = Job.of("Reading 8 files");
    assertEquals("Reading 8 files, 3 s", ProgressLine.text(job, 3));
    job.call(
        progress -> {
          progress.at(2, 8);
          assertEquals(
              "Reading 8 files [######..................] 2 of 8, 3 s", ProgressLine.text(job, 3));
          return "counted";
        });
  }

  @Test
  void longWorkIsSeenWhileItLastsAndNotAfterwards() {
    Terminal terminal = new Terminal(aside, aside, true);
    String made =
        terminal.watch(
            "Counting",
            progress -> {
              progress.at(3, 4);
              while (!text().contains("Counting [##################......] 3 of 4, ")) {
                pause();
              }
              return "counted";
            });
    assertEquals("counted", made);
    String left = text().substring(text().lastIndexOf('\r', text().length() - 2));
    assertTrue(left.isBlank(), "the line is wiped: " + left);
  }

  @Test
  void nothingIsDrawnWhereNobodySits() {
    Terminal terminal = new Terminal(aside, aside, false);
    assertEquals(
        "counted",
        terminal.watch(
            "Counting",
            progress -> {
              progress.at(3, 4);
              return "counted";
            }));
    assertEquals("", text());
  }

  @Test
  void whatGoesWrongGoesThrough() {
    Terminal terminal = new Terminal(aside, aside, true);
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                terminal.watch(
                    "Counting",
                    progress -> {
                      throw new IllegalStateException("no");
                    }));
    assertEquals("no", thrown.getMessage());
    assertFalse(text().contains("Counting"), "it was over before it was drawn");
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
