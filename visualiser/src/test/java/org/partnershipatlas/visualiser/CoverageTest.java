package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

class CoverageTest {
  private static final List<Look> STATES =
      MatrixPicture.STATES.stream().sorted(Comparator.naturalOrder()).toList();

  /** A matrix whose cells run through the states. */
  static MatrixPicture matrix(int rows, int columns) {
    List<MatrixPicture.Head> down = new ArrayList<>();
    List<MatrixPicture.Head> across = new ArrayList<>();
    List<List<MatrixPicture.State>> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      String name = c % 2 == 0 ? "Board " + c : "Northern and Western Housing Partnership " + c;
      across.add(new MatrixPicture.Head("c" + c, "group:g" + c, name, "", c + " of 9"));
    }
    for (int r = 0; r < rows; r++) {
      down.add(
          new MatrixPicture.Head("r" + r, "field:f" + r, "Field " + r, r + " listed", "1 of 9"));
      List<MatrixPicture.State> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        row.add(new MatrixPicture.State(STATES.get((r + c) % STATES.size()), ""));
      }
      cells.add(row);
    }
    return new MatrixPicture(
        "Who has a voice",
        "fields × groups",
        "heard on",
        "Seats filled",
        down,
        across,
        cells,
        List.of(Id.group("hub")),
        List.of("Folded by theme."));
  }

  private static Scene draw(int rows, int columns) {
    return Pictures.coverage(Fixtures.hub(), matrix(rows, columns), Paper.PROJECTOR);
  }

  @Test
  void everyCellHasItsSignAndItsWord() {
    Scene scene = draw(9, 2);
    for (int r = 0; r < 9; r++) {
      Look look = STATES.get(r);
      String id = "cell:r" + r + " c0";
      Box cell = box(scene, id);
      Box sign = box(scene, id + "/sign");
      assertEquals(look, sign.look());
      assertEquals(BoxRole.SIGN, sign.role());
      assertTrue(cell.at().contains(sign.at(), 0.1));
      String words =
          String.join(
              " ",
              scene.texts().stream().filter(t -> t.of().equals(id)).map(TextRun::text).toList());
      assertEquals(look.word(), words);
      assertEquals("Field " + r + " on Board 0: " + look.word(), cell.label());
    }
  }

  @Test
  void wordsStandBesideTheirSignsWhereThereIsRoom() {
    Scene scene = draw(9, 4);
    for (Box sign : scene.boxes()) {
      if (sign.role() == BoxRole.SIGN) {
        String cell = sign.id().substring(0, sign.id().length() - "/sign".length());
        TextRun word =
            scene.texts().stream().filter(t -> t.of().equals(cell)).findFirst().orElseThrow();
        assertTrue(word.left() > sign.at().right(), word.text());
        assertEquals(sign.at().centreY(), word.extent().centreY(), 3, word.text());
      }
    }
  }

  @Test
  void rowsAndColumnsStandInOrderUnderTheirHeads() {
    Scene scene = draw(3, 4);
    Rect first = box(scene, "cell:r0 c0").at();
    assertEquals(first.right(), box(scene, "cell:r0 c1").at().x(), 0.01);
    assertEquals(first.bottom(), box(scene, "cell:r1 c0").at().y(), 0.01);
    TextRun head = text(scene, "Board 0");
    assertTrue(head.at().y() < first.y());
    assertEquals(first.centreX(), head.at().x(), 0.01);
    assertTrue(text(scene, "Field 1").at().x() < first.x());
  }

  @Test
  void totalsAndWhatWasFoldedAreTold() {
    Scene scene = draw(2, 3);
    assertTrue(text(scene, "2 of 9").at().y() > box(scene, "cell:r1 c2").at().bottom());
    assertTrue(text(scene, "1 of 9").at().x() > box(scene, "cell:r0 c2").at().right());
    assertEquals(List.of("Folded by theme."), scene.title().notes());
  }

  @Test
  void theLegendTellsOnlyTheStatesThatOccur() {
    List<String> words = draw(1, 2).legend().entries().stream().map(e -> e.text().text()).toList();
    assertEquals(List.of("deputy only", "vacant"), words);
  }

  @Test
  void largeMatricesStayReadable() {
    for (Paper paper : List.of(Paper.PROJECTOR, new Paper(1920, 1080))) {
      Scene scene = Pictures.coverage(Fixtures.hub(), matrix(22, 14), paper);
      assertEquals(List.of(), Overlaps.in(scene));
    }
  }

  @Test
  void anEmptyMatrixSaysNothingAndIsDrawn() {
    Scene scene = draw(0, 0);
    assertTrue(scene.boxes().isEmpty());
    assertFalse(scene.texts().isEmpty());
  }

  @Test
  void cellsMustFitTheHeads() {
    MatrixPicture good = matrix(1, 1);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new MatrixPicture(
                "", "", "", "", good.rows(), List.of(), good.cells(), List.of(), List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new MatrixPicture.State(Look.CARRYING_OVER, ""));
  }

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static TextRun text(Scene scene, String text) {
    return scene.texts().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }
}
