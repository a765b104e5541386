package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.api.EveryView;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.api.service.file.FileReading;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.register.sample.Generator;
import org.partnershipatlas.register.sample.Sample;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.register.sample.Size;
import org.partnershipatlas.visualiser.Overlaps;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.Contrasts;
import org.partnershipatlas.visualiser.write.SvgOptions;
import org.partnershipatlas.visualiser.write.SvgWriter;

/** Every view of every sample and of a generated county: what makes a picture readable. */
class ReadableViewsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");

  /** No letter is smaller, in pixels of a picture shown at its size; names are larger. */
  private static final double LEAST_LETTERS = 9;

  @TempDir static Path folder;

  static Stream<Sample> samples() {
    return Samples.list().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyViewOfASampleCanBeRead(Sample sample) {
    OpenNetwork source =
        OpenNetwork.sample(sample.name(), sample.title(), "", sample.network(), sample.fictional());
    View view = View.of(source, sample.network().day(), Names.ROLES_ONLY);
    for (String kind : Drawing.VIEWS) {
      for (int width : List.of(1280, 1920)) {
        check(view, kind, width);
      }
    }
    around(view);
  }

  /** Around one record of each kind, two steps: every ring is written, and on the right cost. */
  private static void around(View view) {
    for (Kind kind : List.of(Kind.GROUP, Kind.ORGANISATION, Kind.PERSON, Kind.POST, Kind.SEAT)) {
      Optional<Id<?>> centre =
          view.network().listAll().stream()
              .filter(r -> r.recordKind() == kind && view.network().isCurrent(r))
              .<Id<?>>map(AtlasRecord::id)
              .max(
                  Comparator.comparing(
                      id -> view.network().referring(id, AtlasRecord.class).size()));
      for (int width : List.of(1280, 1920)) {
        centre.ifPresent(id -> around(view, id, width));
      }
    }
  }

  private static void around(View view, Id<?> centre, int width) {
    Scene scene =
        Drawing.of(
            view,
            EveryView.request("around", Optional.of(centre), 2, width, Map.of(), Optional.empty()));
    String which = view.source().key() + " around " + centre + " " + width;
    assertEquals(List.of(), Overlaps.in(scene), which);
    for (Hull ring : scene.hulls()) {
      assertTrue(scene.texts().stream().anyMatch(t -> t.text().equals(ring.label())), which);
    }
  }

  @Test
  void everyViewOfACountyCanBeRead() {
    Generator.write(Size.COUNTY, 1, folder);
    Network county = FileReading.of(List.of(folder), Optional.empty(), DAY).network();
    OpenNetwork source = OpenNetwork.sample("county", "A county", "", county, true);
    View view = View.of(source, DAY, Names.ROLES_ONLY);
    for (String kind : Drawing.VIEWS) {
      for (int width : List.of(1280, 1920)) {
        check(view, kind, width);
      }
    }
    around(view);
  }

  private static void check(View view, String kind, int width) {
    Drawing.Request request = EveryView.request(view, kind, width);
    Scene scene = Drawing.of(view, request);
    String which = view.source().key() + " " + kind + " " + width;
    assertEquals(List.of(), Overlaps.in(scene), which);
    assertEquals(List.of(), Contrasts.tooFaint(scene), which);
    assertEquals(kind, scene.view());
    if (!kind.equals("around")) {
      assertTrue(smallest(scene, width) >= LEAST_LETTERS, which + ": " + smallest(scene, width));
    }
    assertFalse(scene.title().heading().isBlank(), which);
    assertTrue(scene.title().date().startsWith("As at "), which);
    assertTrue(scene.title().source().startsWith("Source"), which);
    assertFalse(scene.title().reach().isBlank(), which);
    assertFalse(scene.description().isBlank(), which);
    String svg = SvgWriter.write(scene, SvgOptions.selfContained());
    if (width == 1280) {
      String again = SvgWriter.write(Drawing.of(view, request), SvgOptions.selfContained());
      assertEquals(svg, again, which);
    }
    noName(view, svg, which);
  }

  /** The smallest letters of a picture where it is shown at the size that was asked for. */
  private static double smallest(Scene scene, int width) {
    double shown = Math.min(1, width / scene.width());
    return scene.texts().stream().mapToDouble(t -> t.size() * shown).min().orElse(99);
  }

  /** People who are no councillors are not named where only their roles are asked for. */
  private static void noName(View view, String svg, String which) {
    for (Person person : view.source().network().current(Person.class)) {
      if (!person.publicOffice().orElse(false)) {
        person
            .name()
            .filter(name -> name.contains(" "))
            .ifPresent(name -> assertFalse(svg.contains(">" + name), which + " names " + name));
      }
    }
  }
}
