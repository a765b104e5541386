package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a served register leaves on its machine: in files, in logs and in the list of processes. */
public final class HomeFolder {
  private static final String NAME = "Zebedee Quillfeather";
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  /** In a home that was there before and is open, these say no more than that Atlas runs. */
  private static final List<String> OPEN =
      List.of("atlas.lock", "atlas.pid", "atlas.url", "store.pid", "store.port");

  private HomeFolder() {}

  /** Names somebody in ways that succeed and that fail, and looks where that name went. */
  public static void keepsToItself(Path home, Process atlas, String url) throws IOException {
    String sheet = "group,role,person\nHealth Board,chair," + NAME + "\n";
    String preview = send(url + "api/v1/imports?name=seats.csv", sheet, 201);
    String id = new ObjectMapper().readTree(preview).get("id").asText();
    send(url + "api/v1/imports/" + id + "/apply", "", 200);
    send(url + "api/v1/records/person", "{\"values\":{\"name\":\"" + NAME + " II\"}}", 201);
    send(url + "api/v1/records/person", "{\"values\":{\"nam\":\"" + NAME + "\"}}", 400);
    send(url + "api/v1/records/person/Zebedee/end", "{\"on\":\"" + NAME + "\"}", 428, 400, 404);
    closedToOthers(home);
    namedInNoLog(home);
    passwordIsNowhereElse(home, atlas);
  }

  private static void closedToOthers(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        boolean closed = isClosed(file);
        for (Path folder = file.getParent();
            !closed && !folder.equals(home);
            folder = folder.getParent()) {
          closed = isClosed(folder);
        }
        String name = home.relativize(file).toString();
        assertTrue(closed || OPEN.contains(name), "others may read " + name);
      }
    }
  }

  private static boolean isClosed(Path at) throws IOException {
    return Files.getPosixFilePermissions(at).stream().noneMatch(OTHERS::contains);
  }

  private static void namedInNoLog(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      List<Path> logs =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().matches(".*(\\.log|\\.out|/logs/.*)"))
              .toList();
      assertTrue(logs.stream().anyMatch(log -> log.endsWith("debug.log")), logs.toString());
      for (Path log : logs) {
        String text = Files.readString(log, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        assertFalse(text.contains("zebedee") || text.contains("quillfeather"), log + " names");
      }
    }
  }

  private static void passwordIsNowhereElse(Path home, Process atlas) throws IOException {
    String password = Files.readString(home.resolve("store.password")).strip();
    assertTrue(password.matches("[0-9a-f]{48}"), "24 bytes from the system's own chance");
    assertTrue(password.chars().distinct().count() > 6);
    List<ProcessHandle> processes =
        Stream.concat(Stream.of(atlas.toHandle()), atlas.descendants()).toList();
    assertTrue(processes.size() > 1);
    for (ProcessHandle process : processes) {
      Path told = Path.of("/proc", Long.toString(process.pid()));
      for (String part : List.of("cmdline", "environ")) {
        if (Files.isReadable(told.resolve(part))) {
          byte[] bytes = Files.readAllBytes(told.resolve(part));
          String text = new String(bytes, StandardCharsets.ISO_8859_1);
          assertFalse(text.contains(password), part + " of a process holds the password");
        }
      }
    }
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file :
          all.filter(f -> f.toString().matches(".*(\\.log|\\.out|\\.conf)")).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(password), file + " holds the password");
      }
    }
  }

  private static String send(String address, String body, Integer... expected) throws IOException {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address))
                      .header("If-Match", "0")
                      .POST(HttpRequest.BodyPublishers.ofString(body))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertTrue(
          List.of(expected).contains(answer.statusCode()),
          address + " " + answer.statusCode() + " " + answer.body());
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
