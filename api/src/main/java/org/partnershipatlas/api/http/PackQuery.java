package org.partnershipatlas.api.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.visualiser.scene.Scene;

/** The views of a pack, each as the page's addresses name it: {@code around?id=group:hub}. */
public final class PackQuery {
  private PackQuery() {}

  /**
   * The scenes of some views of a network.
   *
   * @param views each a view's name, and after a question mark what is asked of it
   * @param open opens what a view is compared with: a network, and a day of it
   */
  public static List<Scene> scenes(
      View view, List<String> views, BiFunction<Optional<String>, Optional<LocalDate>, View> open) {
    List<Scene> scenes = new ArrayList<>();
    int number = 0;
    for (String text : views) {
      view.progress().at(number, views.size());
      number++;
      int mark = text.indexOf('?');
      String kind = (mark < 0 ? text : text.substring(0, mark)).strip();
      Query query =
          Query.of(
              parameters(mark < 0 ? "" : text.substring(mark + 1)), DiagramResource.PARAMETERS);
      Optional<LocalDate> day = query.day("with_as_at");
      Optional<View> other =
          query.find("with").isPresent() || day.isPresent()
              ? Optional.of(open.apply(query.find("with"), day))
              : Optional.empty();
      scenes.add(Drawing.of(view, DiagramResource.request(kind, other, query)));
    }
    return scenes;
  }

  private static Map<String, List<String>> parameters(String text) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : text.split("&", -1)) {
      int equals = part.indexOf('=');
      if (!part.isBlank()) {
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "yes" : part.substring(equals + 1);
        parameters.computeIfAbsent(decoded(name), n -> new ArrayList<>()).add(decoded(value));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Query.bad("views", text, "It is not written as an address is.", "Write % as %25.");
    }
  }
}
