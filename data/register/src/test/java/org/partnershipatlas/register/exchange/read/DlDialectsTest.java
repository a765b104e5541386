package org.partnershipatlas.register.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** UCINET's DL in each of its forms. */
class DlDialectsTest {
  @Test
  void dlHasMatricesOfEachSort() {
    assertEquals(
        "barry>david:1 barry>lin:2 david>barry:1",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL,
                "DL N = 3\nformat = fullmatrix\nlabels:\nbarry,david\nlin\ndata:\n0 1 2\n1 0 0\n0 0 0\n")));
    assertEquals(
        "1-2:1 2-3:4",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL, "dl n=3, format=upperhalf diagonal=absent data:\n1 .\n4\n")));
    assertEquals(
        "1-1:5 2-1:1 3-2:4",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(GraphFormat.DL, "dl n=3 format=lowerhalf data: 5 1 0 0 4 0")));
    assertEquals(
        "Bill>Jan:1 Jim>Bill:1",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL,
                "dl n=3 labels embedded format=fullmatrix data:\nBill Jan Jim\nBill 0 1 0\nJan 0 0 0\nJim 1 0 0\n")));
    assertEquals(
        "Jan>Bill:2 Bill>Jim:1",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL,
                "dl n=3 row labels embedded data:\nBill 0 0 1\nJan 2 0 0\nJim 0 0 0\n")));
    ReadGraph several =
        GraphDialectsTest.read(
            GraphFormat.DL,
            "DL N=2 NM=2 FORMAT = FULLMATRIX DIAGONAL ABSENT\nLABELS:\n\"a b\" c\nMATRIX LABELS:\nhelp trust\nDATA:\n1\n0\n0\n2\n");
    assertEquals("a b>c:1/help c>a b:2/trust", GraphDialectsTest.edges(several));
    ReadGraph two =
        GraphDialectsTest.read(
            GraphFormat.DL,
            "dl nr=2, nc=3\nrow labels:\nann bob\ncolumn labels:\nx y z\ndata:\n1 0 1\n0 1 0\n");
    assertEquals("ann-x:1 ann-z:1 bob-y:1", GraphDialectsTest.edges(two));
    assertEquals(2, two.modes());
  }

  @Test
  void dlHasListsOfEachSort() {
    assertEquals(
        "george>jim:2 billy>george jane>jim:1e-5",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL,
                "DL n=5\nformat = edgelist1\nlabels:\ngeorge, sally, jim, billy, jane\nlabels embedded:\ndata:\ngeorge jim 2\nbilly george\njane jim 1e-5\n")));
    assertEquals(
        "1>2 2>3:0.5",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(GraphFormat.DL, "dl n=3 format=el1 data:\n1 2\n\n2,3,0.5\n")));
    assertEquals(
        "a>b a>c c>a",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL, "dl n=3 format=nodelist1 labels embedded data:\na b c\nc a\n")));
    assertEquals(
        "1>2 1>3 3>1",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL, "dl n=3 format=nodelist1b data:\n2 2 3\n0\n1 1\n")));
    assertEquals(
        "ann-x ann-y bob-x",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL,
                "dl nr=2 nc=2 format=nodelist2 row labels embedded column labels embedded data:\nann x y\nbob x\n")));
    assertEquals(
        "1>2:1/matrix 1 1>2:3/matrix 2",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL, "dl n=2 nm=2 format=edgearray1 data:\n1 2 1 3\n2 1 0 0\n")));
    assertEquals(
        "1-1 (column):1 2-3:1",
        GraphDialectsTest.edges(
            GraphDialectsTest.read(
                GraphFormat.DL, "dl nr=2 nc=3 format=edgelist2 data:\n1 1 1\n2 3 1\n")));
  }
}
