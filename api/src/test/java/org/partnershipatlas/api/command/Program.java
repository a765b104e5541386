package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Atlas as a program of its own, which is killed if a test leaves it running. */
public final class Program implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;
  private String url = "";

  private Program(Process process) {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it with those words. */
  public static Program start(List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    // It starts often and runs for seconds, like the tests themselves.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    String paths = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", paths)));
    command.add("org.partnershipatlas.api.Main");
    command.addAll(words);
    return new Program(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
            .start());
  }

  /** The process that it is. */
  public Process process() {
    return process;
  }

  /** The next line that begins so. */
  String line(String beginning) {
    List<String> met = new ArrayList<>();
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        met.add(line);
        if (line.startsWith(beginning)) {
          return line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("No line begins with " + beginning + ": " + met);
  }

  /** Waits until it has ended, and gives its exit status. */
  int end() {
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Where it serves its pages, ending in a slash. */
  public String url() {
    if (url.isEmpty()) {
      String first = line("Partnership Atlas is at ");
      url = first.substring(first.indexOf("http"));
    }
    return url;
  }

  /** What it answers at that path. */
  String ask(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(url() + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Asks until the answer is as wanted. */
  String await(String path, Predicate<String> wanted) {
    Instant end = Instant.now().plusSeconds(60);
    String answer = ask(path);
    while (!wanted.test(answer)) {
      assertTrue(Instant.now().isBefore(end), "within a minute: " + answer);
      pause();
      answer = ask(path);
    }
    return answer;
  }

  /** A short while. */
  public static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
