package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

class ThemesTest {
  private static final Network TWO_TIERS =
      NetworkText.network(
          """
          area c name=Shire kind=county
          area d1 name=Ash kind=district within=c
          area d2 name=Birch kind=district within=c
          theme t1 name=Health
          theme t2 name=Housing
          group cb name='Shire Board' kind='partnership board' areas=c
          group ch name='Shire Health' areas=c themes=t1
          group ah name='Ash Health' areas=d1 themes=t1
          group both name='Ash Homes and Health' areas=d1 themes=t1;t2
          group span name='Housing for Two' areas=d1;d2 themes=t2
          completeness k what='groups of an area' of=area:d2
          """,
          "2026-11-22");
  private static final Scene SCENE = Pictures.themes(TWO_TIERS, TiersOptions.of());

  private static List<Box> of(Scene scene, String record) {
    return scene.boxes().stream().filter(b -> b.record().equals(record)).toList();
  }

  private static Band band(String id) {
    return SCENE.bands().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aRowForEachThemeAcrossTheAreasTheUpperFirst() {
    Box county = of(SCENE, "group:ch").get(0);
    Box district = of(SCENE, "group:ah").get(0);
    Band row = band("row:theme:t1");
    assertTrue(row.at().contains(county.at(), 0.1) && row.at().contains(district.at(), 0.1));
    assertTrue(county.at().right() < district.at().x());
    assertTrue(band("column:area:c").at().x() < band("column:area:d1").at().x());
    assertTrue(band("row:").at().contains(of(SCENE, "group:cb").get(0).at(), 0.1));
  }

  @Test
  void aGroupOfSeveralThemesStandsUnderEach() {
    List<Box> both = of(SCENE, "group:both");
    assertEquals(2, both.size());
    assertTrue(band("row:theme:t1").at().contains(both.get(0).at(), 0.1));
    assertTrue(band("row:theme:t2").at().contains(both.get(1).at(), 0.1));
    assertTrue(
        SCENE.title().notes().contains("A group of several themes stands under each of them."));
  }

  @Test
  void aSharedGroupStandsInEachOfItsAreasAsShared() {
    List<Box> span = of(SCENE, "group:span");
    assertEquals(2, span.size());
    assertTrue(span.stream().allMatch(b -> b.role() == BoxRole.SHARED_GROUP));
  }

  @Test
  void anAbsenceIsToldAsOneOnlyWhereTheListIsWhole() {
    double row = band("row:theme:t1").at().centreY();
    double ash = band("column:area:d2").at().x();
    List<TextRun> inBirch =
        SCENE.texts().stream()
            .filter(t -> t.at().x() > ash && t.text().startsWith("none"))
            .toList();
    assertEquals(List.of("none", "none"), inBirch.stream().map(TextRun::text).toList());
    assertTrue(inBirch.stream().anyMatch(t -> Math.abs(t.at().y() - row) < 60));
    List<TextRun> county =
        SCENE.texts().stream().filter(t -> t.text().equals("none recorded")).toList();
    assertEquals(2, county.size(), "the county has no housing group recorded, Ash no board");
  }

  @Test
  void onlyTheThemesAskedForAreDrawn() {
    Scene scene = Pictures.themes(TWO_TIERS, TiersOptions.of().themes(Set.of(Id.theme("t2"))));
    assertEquals(List.of(), of(scene, "group:ah"));
    assertEquals(1, of(scene, "group:both").size());
  }

  @Test
  void whatDoesNotFitIsFoldedAndSaysSo() {
    Scene scene = Pictures.themes(Fixtures.county(3, 80), TiersOptions.of());
    Box folded =
        scene.boxes().stream().filter(b -> b.role() == BoxRole.FOLDED).findFirst().orElseThrow();
    assertTrue(folded.label().matches("\\d+ groups?: .*"), folded.label());
    List<String> notes = scene.title().notes();
    assertTrue(
        notes.stream().anyMatch(n -> n.startsWith("Where 3 or more groups of a theme")),
        notes.toString());
    assertTrue(
        SCENE.boxes().stream().noneMatch(b -> b.role() == BoxRole.FOLDED), "a small one is not");
  }

  @Test
  void whatStillDoesNotFitStandsInOneCardThatNamesTheFirst() {
    StringBuilder text = new StringBuilder("area c name=Shire kind=county\n");
    for (int t = 0; t < 10; t++) {
      text.append("theme t" + t + " name='Theme number " + t + "'\n");
    }
    for (int d = 0; d < 8; d++) {
      text.append("area d" + d + " name='District " + d + "' kind=district within=c\n");
      for (int g = 0; g < 20; g++) {
        text.append("group g" + d + "-" + g + " name='District " + d + " Working Group " + g);
        text.append("' areas=d" + d + " themes=t" + g / 2 + "\n");
      }
    }
    Network county = NetworkText.network(text.toString(), "2026-11-22");
    Scene scene = Pictures.themes(county, TiersOptions.of());
    assertEquals(List.of(), Overlaps.in(scene));
    Box folded =
        scene.boxes().stream().filter(b -> b.role() == BoxRole.FOLDED).findFirst().orElseThrow();
    List<String> said =
        scene.texts().stream().filter(t -> t.of().equals(folded.id())).map(TextRun::text).toList();
    assertTrue(String.join(" ", said).matches(".+ and \\d+ more .*"), said.toString());
    int groups =
        scene.boxes().stream()
            .filter(b -> b.role() == BoxRole.FOLDED)
            .mapToInt(b -> b.label().split("; ", -1).length)
            .sum();
    assertEquals(160, groups, "each is named to those who cannot see the picture");
    assertEquals(1280, scene.width(), 0.01, "so that the rest can be read");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void randomCounties(long seed) {
    for (int width : List.of(1280, 1920)) {
      TiersOptions options = TiersOptions.of().size(width, width * 9 / 16);
      Scene scene = Pictures.themes(Fixtures.county(seed, (int) (10 + seed * 20)), options);
      assertEquals(List.of(), Overlaps.in(scene), "seed " + seed);
    }
  }

  @Test
  void nothingRecordedIsDrawnAsSuch() {
    Scene scene = Pictures.themes(Fixtures.nothing(), TiersOptions.of());
    assertTrue(scene.boxes().isEmpty());
    assertEquals("Groups by theme", scene.title().heading());
  }
}
