package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.visualiser.scene.Scene;

class HtmlWriterTest {
  @Test
  void everyBoxAndConnectorHasAShapeAndARow() {
    for (Scene drawn : Scenes.all()) {
      Scene scene = Pseudonyms.of(drawn);
      String html = HtmlWriter.write(scene);
      List<String> ids = new ArrayList<>();
      scene.boxes().forEach(b -> ids.add(b.id()));
      scene.connectors().forEach(c -> ids.add(c.id()));
      assertEquals(ids, all(html, "<tr data-shape=\"([^\"]*)\""));
      List<String> shapes = all(html, "<g class=\"(?:box|connector)\" id=\"([^\"]*)\"");
      assertEquals(ids.stream().sorted().toList(), shapes.stream().sorted().toList());
      for (String text : Scenes.texts(scene)) {
        assertTrue(html.contains(">" + SvgWriter.escape(text) + "</text>"), text);
      }
    }
  }

  @Test
  void thePolicyLetsOnlyItsOwnScriptAndStyleIn() throws Exception {
    String html = HtmlWriter.write(Scenes.all().get(0));
    String policy = all(html, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
    for (String part : List.of("script", "style")) {
      List<String> parts = all(html, "(?s)<" + part + ">(.*?)</" + part + ">");
      assertEquals(1, parts.size(), part);
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(parts.get(0).getBytes(StandardCharsets.UTF_8));
      String source = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
      assertTrue(policy.contains(part + "-src " + source), policy);
    }
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals(List.of(), all(html, "\\s(style|on[a-z]+)=\""), "nothing inline");
  }

  @Test
  void itNeedsNoAddress() {
    String html = HtmlWriter.write(Scenes.all().get(0));
    assertEquals(
        List.of("http://www.w3.org/2000/svg"), all(html, "((?:https?:)?//[a-z][^\"\\s)]*)\""));
    assertTrue(html.length() < 400_000, "small enough for a mail: " + html.length());
  }

  @Test
  void theSameSceneGivesTheSamePage() {
    Scene scene = Scenes.all().get(2);
    assertEquals(HtmlWriter.write(scene), HtmlWriter.write(scene));
  }

  private static List<String> all(String html, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
