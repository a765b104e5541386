package org.partnershipatlas.api.service.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.analyser.coverage.RowKind;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.visualiser.MatrixPicture;
import org.partnershipatlas.visualiser.scene.Look;

class CoverageMatrixTest {
  private static final View SHIRE =
      Seen.text(
          """
          area c name=Shire kind=county
          field f1 name=Advice
          field f2 name=Housing
          organisation o1 name='Advice Shop' sector=third fields=f1
          organisation o2 name='Homes' sector=third fields=f2
          group g1 name='Board' areas=c
          group g2 name='Panel' areas=c
          seat s1 group=g1 speaks_for=field:f1 route='elected by the sector'
          seat s2 group=g1
          seat s3 group=g2 vacant=yes speaks_for=field:f2
          tenure t1 seat=s1
          tenure t2 seat=s2 on_behalf_of=o2
          completeness k1 what='seats of a group' of=group:g1
          """,
          "2026-11-22",
          Names.ROLES_ONLY);

  private static MatrixPicture matrix(View view, String... wishes) {
    return CoverageMatrix.of(view, Seen.wishes(wishes), RowKind.FIELD, Optional.empty());
  }

  private static List<Look> row(MatrixPicture matrix, String name) {
    for (int row = 0; row < matrix.rows().size(); row++) {
      if (matrix.rows().get(row).name().equals(name)) {
        return matrix.cells().get(row).stream().map(MatrixPicture.State::look).toList();
      }
    }
    throw new AssertionError("No row " + name);
  }

  @Test
  void cellsHaveTheStatesOfTheCoverage() {
    MatrixPicture matrix = matrix(SHIRE);
    assertEquals("Fields × groups", matrix.corner());
    assertEquals(
        List.of("Board", "Panel"),
        matrix.columns().stream().map(MatrixPicture.Head::name).toList());
    assertEquals(List.of(Look.ACCOUNTABLE, Look.NOT_RECORDED), row(matrix, "Advice"));
    assertEquals(List.of(Look.IN_THE_ROOM, Look.VACANT), row(matrix, "Housing"));
    assertEquals("1 of 2", matrix.rows().get(0).total(), "advice is heard on one of two groups");
    assertEquals("0 of 2", matrix.rows().get(1).total());
    assertEquals("2 of 2", matrix.columns().get(0).total(), "of the board's seats both are filled");
    assertTrue(matrix.notes().get(0).startsWith("1 of 2 columns is known"), "" + matrix.notes());
  }

  @Test
  void organisationsOfNoRecordedFieldAreNoFieldOfTheirOwn() {
    MatrixPicture matrix = matrix(Seen.sample("exampleshire", Names.ROLES_ONLY));
    List<Look> none = row(matrix, "No field recorded");
    assertTrue(none.contains(Look.IN_THE_ROOM), "they sit for themselves");
    assertFalse(none.contains(Look.DIRECT), "which is a state of organisations, not of fields");
    assertEquals("No theme recorded", matrix.columns().get(matrix.columns().size() - 1).name());
  }

  @Test
  void organisationsHaveTheirOwnStates() {
    MatrixPicture matrix = matrix(SHIRE, "rows", "organisation");
    assertEquals(Look.DIRECT, row(matrix, "Homes").get(0));
  }

  @Test
  void manyGroupsAreFoldedUnlessColumnsAreAskedFor() {
    View view = Seen.sample("exampleshire", Names.ROLES_ONLY);
    MatrixPicture folded = matrix(view);
    assertEquals("Fields × themes", folded.corner());
    assertTrue(folded.notes().get(0).matches("The \\d+ groups are folded by theme: .*"));
    assertTrue(folded.columns().get(0).detail().endsWith(" groups"));
    MatrixPicture asked = matrix(view, "columns", "group");
    assertEquals(14, asked.columns().size());
    assertTrue(asked.notes().get(0).startsWith("14 of the"), asked.notes().toString());
  }

  @Test
  void aWordThatIsNoneIsRefused() {
    assertThrows(Refusal.class, () -> matrix(SHIRE, "rows", "feilds"));
  }
}
