package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.RowBuilder;
import org.partnershipatlas.model.TextPool;

class GraphFormTest {
  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyAttributeOfEveryKindComesBackAsItWas(long seed) {
    for (AtlasRecord entry : RandomNetwork.records(seed, 3)) {
      assertEquals(entry.row(), back(entry.row()).toRecord().row(), () -> "seed " + seed);
    }
  }

  @Test
  void everyReferenceOfANodeIsARelationship() {
    for (Kind kind : GraphSchema.listNodeKinds()) {
      Set<String> named = new HashSet<>();
      for (Attribute attribute : kind.attributes()) {
        if (attribute.type() == Attribute.Type.REF) {
          named.add(attribute.name());
        }
      }
      assertEquals(named, GraphSchema.references(kind).keySet(), kind.word());
    }
  }

  @Test
  void attributesThatShareATypeNameDifferentKinds() {
    for (Kind kind : GraphSchema.listNodeKinds()) {
      for (String type : new HashSet<>(GraphSchema.references(kind).values())) {
        Set<Kind> seen = new HashSet<>();
        for (String attribute : GraphSchema.listAttributes(kind, type)) {
          for (Kind target : kind.findAttribute(attribute).orElseThrow().targets()) {
            assertTrue(seen.add(target), kind + " " + type + " " + target);
          }
        }
      }
    }
  }

  @Test
  void theGraphSpeaksTheDomainsWords() {
    GraphPiece.Node seat =
        (GraphPiece.Node)
            GraphForm.of(
                Row.of(
                    Kind.SEAT,
                    "champion",
                    Map.of(
                        "group", List.of("lsp"),
                        "speaks_for", List.of("organisation:cvs", "field:advice"),
                        "voting", List.of("no"),
                        "from", List.of("2004-05"),
                        "extra", List.of("Phone=01392"))));
    assertEquals("seat:champion", seat.key());
    assertEquals(false, seat.properties().get("voting"));
    assertEquals("2004-05", seat.properties().get("from"));
    assertEquals("01392", seat.properties().get("extra.Phone"));
    assertEquals(
        List.of(
            new GraphPiece.Reference("ON", "group:lsp"),
            new GraphPiece.Reference("SPEAKS_FOR", "organisation:cvs"),
            new GraphPiece.Reference("SPEAKS_FOR", "field:advice")),
        seat.references());
    assertFalse(seat.properties().containsKey("group"), "a reference is said once");
  }

  @Test
  void aLinkIsARelationshipOfItsOwnType() {
    GraphPiece.Line link =
        (GraphPiece.Line)
            GraphForm.of(
                Row.of(
                    Kind.LINK,
                    "l1",
                    Map.of(
                        "from_group", List.of("hub"),
                        "to_group", List.of("lsp"),
                        "kind", List.of("reports to"),
                        "from", List.of("2004"))));
    assertEquals("REPORTS_TO", link.type());
    assertEquals("group:hub", link.from());
    assertEquals("group:lsp", link.to());
    assertEquals(Map.of("id", "l1", "from", "2004"), link.properties());
  }

  @Test
  void aNumberThatADoubleCannotHoldStaysAsItWas() {
    Row row =
        Row.of(
            Kind.POST,
            "p",
            Map.of("title", List.of("Worker"), "hours", List.of("0.12345678901234567890123")));
    assertEquals(row.toRecord().row(), back(row).toRecord().row());
  }

  private static Row back(Row row) {
    GraphPiece piece = GraphForm.of(row);
    RowBuilder back =
        GraphForm.begin(row.kind(), row.id(), written(piece.properties()), new TextPool());
    if (piece instanceof GraphPiece.Node node) {
      GraphForm.refer(
          back,
          node.references().stream().map(GraphPiece.Reference::type).toList(),
          node.references().stream().<Id<?>>map(reference -> Id.parse(reference.to())).toList());
    } else if (piece instanceof GraphPiece.Line line) {
      GraphForm.join(back, line.type(), Id.parse(line.from()), Id.parse(line.to()));
    }
    return back.row();
  }

  private static WrittenProperties written(Map<String, Object> properties) {
    List<String> names = List.copyOf(properties.keySet());
    return new WrittenProperties() {
      @Override
      public int size() {
        return names.size();
      }

      @Override
      public String name(int i) {
        return names.get(i);
      }

      @Override
      public Object value(int i) {
        return properties.get(names.get(i));
      }
    };
  }
}
