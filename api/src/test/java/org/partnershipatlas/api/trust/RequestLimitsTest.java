package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.api.trust.Trusted.ATLAS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.api.http.Impatient;

/** Every input has an end: what a request brings, what it says of itself, and how long it takes. */
class RequestLimitsTest {
  /** Megabytes that both ends may hold on the way, beyond what is read. */
  private static final int UNDER_WAY = 24;

  @ParameterizedTest
  @CsvSource({"/api/v1/changes, 16", "/api/v1/imports, 64"})
  void aBodyWhoseLengthIsNotSaidIsReadNoFurtherThanItMayGo(String path, int megabytes) {
    AtomicInteger sent = new AtomicInteger();
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> spaces(megabytes + 2 * UNDER_WAY, sent::incrementAndGet));
    try {
      HttpResponse<String> answer = ATLAS.send(ATLAS.request(path).POST(body));
      assertEquals(413, answer.statusCode(), answer.body());
      assertEquals("too-large", Trusted.refused(path, answer).get("code").asText());
    } catch (AssertionError cutOff) {
      // What the server has not read when it closes may take its answer away.
      assertInstanceOf(IOException.class, cutOff.getCause(), cutOff::toString);
    }
    assertTrue(sent.get() >= megabytes, "as much as may be sent was taken: " + sent);
    assertTrue(sent.get() < megabytes + UNDER_WAY, "no more was taken: " + sent);
    assertEquals(200, ATLAS.get("/api/v1/status").statusCode(), "and it goes on");
  }

  @Test
  void longHeadersAndAddressesAreRefused() {
    for (Trusted.Answer answer :
        List.of(
            Trusted.raw("GET", "/api/v1/status", "X-Long: " + "x".repeat(20_000)),
            Trusted.raw("GET", "/api/v1/status?q=" + "x".repeat(20_000)),
            Trusted.raw("GET", "/" + "x".repeat(20_000)))) {
      assertTrue(answer.status() == 431 || answer.status() == 414, answer.body());
      bare(answer);
      problem(answer);
    }
  }

  @Test
  void anAddressThatCannotBeReadIsToldAsAProblem() {
    for (String path :
        List.of(
            "/api/v1/records/area/%00",
            "/api/v1/records/area/%ff",
            "/api/v1/records/area/%zz",
            "/api/v1/records/area/%",
            "/%zz",
            "/api/v1/records/area?q=" + "x".repeat(17_000))) {
      for (String method : List.of("GET", "PATCH", "DELETE")) {
        Trusted.Answer answer = Trusted.raw(method, path);
        assertTrue(answer.status() >= 400 && answer.status() < 500, path + answer.status());
        bare(answer);
        problem(answer);
      }
    }
  }

  @Test
  void aQueryWithABrokenSignIsRefusedAndNotReadAsNone() {
    for (String value : List.of("%zz", "a%", "%4")) {
      Trusted.Answer answer = Trusted.raw("GET", "/api/v1/records/group?limit=1&q=" + value);
      assertEquals(400, answer.status(), answer.body());
      assertEquals("q " + value, problem(answer).get("field").asText() + " " + told(answer));
    }
    assertEquals(200, Trusted.raw("GET", "/api/v1/records/group?q=%25zz").status());
  }

  private static String told(Trusted.Answer answer) {
    return problem(answer).get("value").asText();
  }

  @Test
  void whatIsNoRequestIsRefusedInAFewWords() {
    for (String request :
        List.of(
            "GET /api/v1/status HTTP/1.1\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: 127.0.0.1:" + Trusted.port() + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: <script>\r\n\r\n",
            "nonsense <script>alert(1)</script>\r\n\r\n",
            "POST /api/v1/changes HTTP/1.1\r\nHost: 127.0.0.1:"
                + Trusted.port()
                + "\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST /api/v1/changes HTTP/1.1\r\nHost: 127.0.0.1:"
                + Trusted.port()
                + "\r\nContent-Length: -5\r\nConnection: close\r\n\r\n")) {
      Trusted.Answer answer = Trusted.raw(request);
      assertTrue(answer.status() >= 400 && answer.status() < 600, request + answer.status());
      assertTrue(answer.status() != 500, request);
      bare(answer);
    }
  }

  @Test
  void aFormOfVeryManyPartsIsRefused() {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      parts
          .append("--b\r\nContent-Disposition: form-data; name=\"p")
          .append(i)
          .append("\"\r\n\r\n");
      parts.append("x\r\n");
    }
    HttpResponse<String> answer =
        ATLAS.send(
            ATLAS
                .request("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(parts + "--b--\r\n")));
    Trusted.refused("a form of very many parts", answer);
  }

  @Test
  void aFormThatNeverEndsIsRefused() {
    HttpResponse<String> answer =
        ATLAS.send(
            ATLAS
                .request("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"file\";"
                            + " filename=\"../../<b>\r\n\r\nx")));
    Trusted.refused("a form that never ends", answer);
  }

  @Test
  void whoSaysNothingOrTooLittleIsLeft() throws Exception {
    List<String> begun =
        List.of(
            "GET /api/v1/status HTTP/1.1\r\nHost: 127.0.0.1",
            "POST /api/v1/changes HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: 9\r\n\r\n{",
            "POST /api/v1/imports HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: 9000\r\n\r\na");
    try (Impatient server = Impatient.start()) {
      List<Socket> slow = new ArrayList<>();
      for (int i = 0; i < 45; i++) {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(10_000);
        String text = begun.get(i % begun.size()).formatted(server.port());
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      for (Socket socket : slow) {
        String told = last(socket);
        assertTrue(told.isEmpty() || told.startsWith("HTTP/1.1 4"), told);
      }
      assertEquals(200, server.status(), "and whoever comes next is served");
    }
  }

  @Test
  void whoSendsByDropsIsLeftAsWell() throws Exception {
    try (Impatient server = Impatient.start();
        Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(10_000);
      String head =
          "POST /api/v1/changes HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: 900\r\n\r\n";
      socket
          .getOutputStream()
          .write(head.formatted(server.port()).getBytes(StandardCharsets.US_ASCII));
      int drops = 0;
      try {
        for (; drops < 100 && socket.getInputStream().available() == 0; drops++) {
          socket.getOutputStream().write(' ');
          socket.getOutputStream().flush();
          Thread.sleep(100);
        }
        byte[] start = socket.getInputStream().readNBytes(12);
        assertEquals("HTTP/1.1 408", new String(start, StandardCharsets.US_ASCII));
      } catch (SocketException reset) {
        assertTrue(drops > 0);
      }
      assertTrue(drops < 100, "it was waited for to the end");
    }
  }

  private static JsonNode problem(Trusted.Answer answer) {
    assertEquals("application/problem+json", answer.header("Content-Type"), answer.body());
    try {
      JsonNode problem = new ObjectMapper().readTree(answer.body());
      assertEquals(answer.status(), problem.path("status").asInt(), answer.body());
      return problem;
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static void bare(Trusted.Answer answer) {
    Trusted.nothingInside("the server", answer.body());
    assertFalse(answer.body().contains("<script>"), answer.body());
    assertFalse(answer.body().contains("xxxxxxxxxx"), "it is not sent back");
    assertEquals("", answer.header("Server"));
  }

  /** What it is told before it is left; it fails where it is not left within its patience. */
  private static String last(Socket socket) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (socket) {
      socket.getInputStream().transferTo(told);
    } catch (SocketException reset) {
      // It is left as well, with what it had sent unread.
      told.flush();
    }
    return told.toString(StandardCharsets.US_ASCII);
  }

  private static InputStream spaces(int megabytes, Runnable each) {
    byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private int left = megabytes;
      private InputStream now = InputStream.nullInputStream();

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = now.read(into, offset, length);
        if (read < 0 && left-- > 0) {
          each.run();
          now = new ByteArrayInputStream(block);
          read = now.read(into, offset, length);
        }
        return read;
      }
    };
  }
}
