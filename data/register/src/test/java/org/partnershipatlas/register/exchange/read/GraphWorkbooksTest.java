package org.partnershipatlas.register.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbooks of Kumu and NodeXL, in the shape in which these programs write them. */
class GraphWorkbooksTest {
  @Test
  void kumuHasElementsAndConnections() throws IOException {
    byte[] book =
        workbook(
            Map.of(
                "Elements",
                List.of(
                    List.of("Label", "Type", "Tags", "Description"),
                    List.of("Oak Advice", "Charity", "advice|money", "Helps people"),
                    List.of("Ann Lee", "Person", "", "")),
                "Connections",
                List.of(
                    List.of("From", "To", "Type", "Direction", "Weight"),
                    List.of("Ann Lee", "Oak Advice", "trustee", "directed", "2"),
                    List.of("Oak Advice", "Elm Care", "works with", "undirected", ""))));
    assertTrue(GraphSigns.isWorkbook(GraphFormat.KUMU, book));
    ReadGraph graph = GraphFiles.graph(GraphFormat.KUMU, Map.of("map.xlsx", book));
    assertEquals(
        List.of("Oak Advice", "Ann Lee", "Elm Care"),
        graph.nodes().stream().map(ReadNode::label).toList());
    assertEquals("Charity", graph.nodes().get(0).attributes().get("Type"));
    assertEquals("Ann Lee>Oak Advice:2 Oak Advice-Elm Care", GraphDialectsTest.edges(graph));
    assertEquals("trustee", graph.edges().get(0).attributes().get("Type"));
    GraphReading reading = GraphFiles.read(GraphFormat.KUMU, Map.of("map.xlsx", book));
    assertTrue(reading.notes().get(0).contains("1 person"), reading.notes().toString());
    assertTrue(reading.notes().toString().contains("1 affiliation"), reading.notes().toString());
  }

  @Test
  void nodeXlHasHeadingsAboveItsHeaders() throws IOException {
    byte[] book =
        workbook(
            Map.of(
                "Edges",
                List.of(
                    List.of("", "", "Visual Properties", "", "Labels"),
                    List.of("Vertex 1", "Vertex 2", "Color", "Width", "Label", "Relationship"),
                    List.of("oak", "elm", "Red", "3", "", "funds"),
                    List.of("elm", "ash", "", "", "", "")),
                "Vertices",
                List.of(
                    List.of("", "Visual Properties", "", "Labels"),
                    List.of("Vertex", "Color", "Size", "Label", "Sector"),
                    List.of("oak", "Blue", "5", "Oak Advice", "third"),
                    List.of("elm", "", "", "Elm Care", "")),
                "Groups",
                List.of(List.of("Group", "Vertex Color"), List.of("G1", "Green"))));
    assertTrue(GraphSigns.isWorkbook(GraphFormat.NODEXL, book));
    ReadGraph graph = GraphFiles.graph(GraphFormat.NODEXL, Map.of("net.xlsx", book));
    assertEquals(3, graph.nodes().size());
    assertEquals("Oak Advice", graph.nodes().get(0).label());
    assertEquals(2, graph.edges().size());
    assertEquals("funds", graph.edges().get(0).attributes().get("Relationship"));
    GraphReading reading = GraphFiles.read(GraphFormat.NODEXL, Map.of("net.xlsx", book));
    String notes = reading.notes().toString();
    assertTrue(notes.contains("3 nodes and 2 edges"), notes);
    assertTrue(notes.contains("“Groups” was left out"), notes);
    assertTrue(notes.contains("How NodeXL draws nodes and edges was left out."), notes);
  }

  private static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      new TreeMap<>(sheets)
          .descendingMap()
          .forEach(
              (name, rows) -> {
                Sheet sheet = book.createSheet(name);
                for (int i = 0; i < rows.size(); i++) {
                  Row row = sheet.createRow(i);
                  for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                  }
                }
              });
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
