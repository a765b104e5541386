package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.config.Logs;
import org.partnershipatlas.api.http.RouteList;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Register;

/** No personal data in logs: a name is put into every kind of request, failing ones included. */
class LogsTest {
  private static final String NAME = "Zebedee Quillfeather";
  private static final String CODED = "Zebedee%20Quillfeather";

  @Test
  void aNameIsInNoLogWhateverWasAsked(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (RunningAtlas atlas = RunningAtlas.over(new RegisterLink(faulty(), "local"));
        PrintStream told2 = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      System.setOut(told2);
      System.setErr(told2);
      Logs.into(folder);
      askEverything(atlas);
      assertEquals(500, create(atlas), "a fault that names somebody");
    } finally {
      Logs.quiet();
      System.setOut(out);
      System.setErr(err);
    }
    String logged = told.toString(StandardCharsets.UTF_8) + all(folder);
    assertTrue(logged.contains("POST /api/v1/records/{kind}"), "the fault is logged: " + logged);
    assertTrue(logged.contains("IllegalStateException"), "by its class");
    assertTrue(logged.contains("\tat org.partnershipatlas"), "and its place");
    for (String part : List.of("Zebedee", "zebedee", "Quillfeather", "quillfeather")) {
      assertFalse(logged.contains(part), logged);
    }
  }

  private static void askEverything(RunningAtlas atlas) {
    for (RouteList.Entry route : RouteList.all()) {
      List<String> asked = new ArrayList<>();
      if (!route.stream()) {
        asked.add(route.path() + "?" + CODED + "=1");
        route.parameters().forEach(name -> asked.add(route.path() + "?" + name + "=" + CODED));
        asked.add(route.pattern().replaceAll("\\{[a-z_]+}", CODED));
      }
      for (String path : asked) {
        for (String body : List.of("", "{\"values\":{\"name\":\"" + NAME + "\"}}")) {
          if (body.isEmpty() != route.writes()) {
            ask(
                atlas,
                atlas
                    .request(path)
                    .header("Atlas-Who", CODED)
                    .header("If-Match", "\"" + CODED + "\"")
                    .method(route.method(), HttpRequest.BodyPublishers.ofString(body)));
          }
        }
      }
    }
    ask(atlas, atlas.request("/" + CODED).GET());
    ask(atlas, atlas.request("/" + CODED + ".js").GET());
    String sheet = "group,role,person,from\nHub,chair," + NAME + ",31/02/2007\n" + NAME + "\n";
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + NAME + "\r\n\r\nx";
    send(atlas, "/api/v1/imports?name=" + CODED + ".csv", "text/csv", sheet);
    send(atlas, "/api/v1/imports?name=" + CODED + ".xlsx", "text/csv", "PK\u0003\u0004" + sheet);
    send(atlas, "/api/v1/imports", "multipart/form-data; boundary=b", form);
  }

  private static void send(RunningAtlas atlas, String path, String type, String body) {
    ask(
        atlas,
        atlas
            .request(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static int ask(RunningAtlas atlas, HttpRequest.Builder request) {
    try {
      return atlas.send(request).statusCode();
    } catch (AssertionError cutOff) {
      // The last request's body was left unread, and its connection closed under this one.
      assertEquals("No answer", cutOff.getMessage());
      return 0;
    }
  }

  private static int create(RunningAtlas atlas) {
    String person = "{\"values\":{\"name\":\"" + NAME + "\"},\"who\":\"" + NAME + "\"}";
    HttpRequest.Builder request =
        atlas
            .request("/api/v1/records/person")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(person));
    int status = ask(atlas, request);
    return status == 0 ? ask(atlas, request) : status;
  }

  /** A register whose store fails as stores do: with what it was given in its words. */
  private static Register faulty() {
    Register register = new MemoryRegister(List.of(), RunningAtlas.TODAY);
    return (Register)
        Proxy.newProxyInstance(
            LogsTest.class.getClassLoader(),
            new Class<?>[] {Register.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("apply")) {
                throw new IllegalStateException("cannot take " + List.of(arguments) + NAME);
              }
              try {
                return method.invoke(register, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  static String all(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
