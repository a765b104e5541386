package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.visualiser.scene.Point;

/** A preset line, drawn as the standard says, runs through the points that it was made from. */
class BendsTest {
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6})
  void presetsRunThroughTheirPoints(int number) {
    for (int seed = 0; seed < 500; seed++) {
      List<Point> points = square(new Random(seed), number);
      List<Point> drawn = PresetLine.points(Bends.of(points));
      assertEquals(points.size(), drawn.size(), "seed " + seed);
      for (int i = 0; i < points.size(); i++) {
        // A frame is never thinner than a point, so that its bends have a place.
        double off =
            Math.hypot(points.get(i).x() - drawn.get(i).x(), points.get(i).y() - drawn.get(i).y());
        assertTrue(off < 0.01, "seed " + seed + ": " + points + " was drawn as " + drawn);
      }
    }
  }

  @Test
  void aLineOutAndBackKeepsItsBend() {
    List<Point> points =
        List.of(new Point(10, 50), new Point(10, 80), new Point(90, 80), new Point(90, 50));
    List<Point> drawn = PresetLine.points(Bends.of(points));
    assertEquals(80, drawn.get(1).y(), 0.51);
    assertEquals(80, drawn.get(2).y(), 0.51);
    assertEquals(10, drawn.get(0).x(), 0.01);
    assertEquals(90, drawn.get(3).x(), 0.01);
  }

  @Test
  void whatHasMoreBendsThanAPresetKeepsItsEndsAndLosesItsLeastStep() {
    List<Point> points =
        List.of(
            new Point(0, 0),
            new Point(10, 0),
            new Point(10, 40),
            new Point(12, 40),
            new Point(12, 90),
            new Point(70, 90),
            new Point(70, 120));
    Bends bends = Bends.of(points);
    assertEquals("bentConnector4", bends.preset());
    List<Point> drawn = PresetLine.points(bends);
    assertEquals(new Point(0, 0), drawn.get(0));
    assertEquals(new Point(70, 120), drawn.get(drawn.size() - 1));
    assertEquals(90, drawn.get(3).y(), 0.01);
  }

  @Test
  void aSlantedLineIsStraight() {
    Bends bends = Bends.of(List.of(new Point(50, 10), new Point(20, 40)));
    assertEquals("straightConnector1", bends.preset());
    assertTrue(bends.flipH() && !bends.flipV());
  }

  private static List<Point> square(Random random, int number) {
    List<Point> points = new ArrayList<>();
    double x = random.nextInt(400);
    double y = random.nextInt(400);
    boolean level = random.nextBoolean();
    points.add(new Point(x, y));
    while (points.size() < number) {
      double step = (5 + random.nextInt(200)) * (random.nextBoolean() ? 1 : -1);
      x += level ? step : 0;
      y += level ? 0 : step;
      level = !level;
      points.add(new Point(x, y));
    }
    Point first = points.get(0);
    boolean thin = Math.abs(first.x() - x) < 1 || Math.abs(first.y() - y) < 1;
    return thin ? square(random, number) : points;
  }
}
