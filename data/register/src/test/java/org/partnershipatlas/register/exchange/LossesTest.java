package org.partnershipatlas.register.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;

/** What is said to be left out is not in the file, and everything else is. */
class LossesTest {
  private static final LocalDate DAY = LocalDate.of(2009, 6, 1);
  private static final int NETWORKS = 25;

  /** Every text is another, so that it can be looked for. */
  private static Network network(long seed) {
    List<AtlasRecord> records = new ArrayList<>();
    int[] number = {0};
    for (AtlasRecord each : RandomNetwork.records(seed, 1 + (int) (seed % 3))) {
      Row row = each.row();
      for (Attribute attribute : each.recordKind().attributes()) {
        List<String> texts = row.list(attribute.name());
        boolean map = attribute.type() == Attribute.Type.MAP;
        if (map || attribute.type() == Attribute.Type.TEXT) {
          List<String> marked = new ArrayList<>();
          for (String text : texts) {
            number[0]++;
            String column = map ? text.substring(0, text.indexOf('=')) + "=" : "";
            String contact = map && number[0] % 2 == 0 ? "contact:" : "";
            marked.add(contact + column + "mark" + number[0] + "end");
          }
          row = row.with(attribute.name(), marked);
        }
      }
      records.add(row.toRecord());
    }
    return Network.of(records, DAY);
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void whatIsNotLostIsInTheFileAndWhatIsLostIsNot(ExchangeFormat format) {
    int there = 0;
    int gone = 0;
    for (long seed = 1; seed <= NETWORKS; seed++) {
      Network network = network(seed);
      String file =
          new String(Exchange.write(network, Appearance.none(), format), StandardCharsets.UTF_8);
      Map<Id<?>, Set<String>> lost = lost(network, format);
      for (AtlasRecord each : network.listAll()) {
        Set<String> of = lost.getOrDefault(each.id(), Set.of());
        for (String part : Losses.parts(each)) {
          for (String mark : marks(each, part)) {
            boolean isLost = of.contains("") || of.contains(part);
            assertEquals(
                !isLost,
                file.contains(mark),
                format + ", seed " + seed + ": " + part + " of " + each.id() + ", " + mark);
            there += isLost ? 0 : 1;
            gone += isLost ? 1 : 0;
          }
        }
      }
    }
    assertTrue(there > 20 && gone > 20, format + ": " + there + " there, " + gone + " gone");
  }

  /** The losses of all records, by attribute; the examples are made as many as there are. */
  private static Map<Id<?>, Set<String>> lost(Network network, ExchangeFormat format) {
    Map<Id<?>, Set<String>> lost = new HashMap<>();
    for (Loss loss : Losses.of(network, network, format, Integer.MAX_VALUE)) {
      assertEquals(loss.count(), loss.examples().size());
      loss.examples()
          .forEach(
              id ->
                  lost.computeIfAbsent(id, none -> new HashSet<>())
                      .add(loss.attribute().orElse("")));
    }
    return lost;
  }

  private static List<String> marks(AtlasRecord entry, String part) {
    if (part.equals(Carry.CONTACTS) || part.equals("extra")) {
      boolean contacts = part.equals(Carry.CONTACTS);
      return entry.row().list("extra").stream()
          .filter(e -> e.startsWith("contact:") == contacts)
          .map(e -> e.substring(e.indexOf('=') + 1))
          .toList();
    }
    return entry.row().list(part).stream().filter(t -> t.matches("mark\\d+end")).toList();
  }

  @Test
  void lossesAreCountedForThisNetwork() {
    Network network =
        NetworkText.network(
            """
            group hub name='Hub' kind=executive note='By hand' meets_per_year=4
            organisation cvs name='CVS' sector=third
            link l from_group=hub to_group=hub kind=feeds note='Old'
            seat s1 group=hub role=chair
            document d title='Leaflet'
            """,
            "2026-11-30");
    List<Loss> pajek = Losses.of(network, network, ExchangeFormat.PAJEK);
    assertEquals(
        List.of(
            "seat  1",
            "document  1",
            "organisation id 1",
            "group id 1",
            "group meets_per_year 1",
            "group note 1",
            "link id 1",
            "link note 1"),
        pajek.stream()
            .map(l -> l.kind().word() + " " + l.attribute().orElse("") + " " + l.count())
            .toList());
    List<Loss> graph = Losses.of(network, network, ExchangeFormat.GRAPHML);
    assertFalse(graph.toString().contains("note"), graph.toString());
    assertTrue(graph.stream().anyMatch(l -> l.kind() == Kind.DOCUMENT && l.attribute().isEmpty()));
  }

  @Test
  void aPajekProjectHasThePartitionsOfItsVertices() {
    Network network =
        NetworkText.network(
            """
            group hub name='Hub "one"' kind=executive
            group sub name='Sub' part_of=hub
            organisation cvs name='CVS' sector=third
            """,
            "2026-11-30");
    String file =
        new String(
            Exchange.write(network, Appearance.none(), ExchangeFormat.PAJEK),
            StandardCharsets.UTF_8);
    assertEquals(
        """
        *Network Partnership Atlas, as at 2026-11-30
        *Vertices 3
        1 "Hub 'one'"
        2 "Sub"
        3 "CVS"
        *Arcs
        2 1 1 l "part of"
        *Partition what it is (1 group, 2 organisation)
        *Vertices 3
        1
        1
        2
        *Partition kind (1 executive)
        *Vertices 3
        1
        0
        0
        *Partition sector (1 third)
        *Vertices 3
        0
        0
        1
        """,
        file.replace("\r\n", "\n"));
  }

  @Test
  void theHistoryIsToldDayByDayAndEndsAsAtTheDay() {
    Network network =
        NetworkText.network(
            """
            group hub name='Hub'
            group old name='Old' from=2001 to=2005
            group new name='New' from=2005-03
            group later name='Later' from=2030
            link a from_group=old to_group=hub kind=feeds
            link b from_group=new to_group=hub kind=feeds from=2006
            """,
            "2010-01-01");
    String file =
        new String(
            Exchange.write(network, Appearance.none(), ExchangeFormat.DGS), StandardCharsets.UTF_8);
    List<String> events =
        file.lines()
            .filter(line -> line.matches("(st|an|ae|dn|de) .*"))
            .map(line -> line.replaceAll("^(an|ae) (\"[^\"]*\").*", "$1 $2"))
            .toList();
    long first = LocalDate.of(2001, 1, 1).toEpochDay();
    assertEquals(
        List.of(
            "an \"group:hub\"",
            "st " + first,
            "an \"group:old\"",
            "ae \"edge:1\"",
            "st " + LocalDate.of(2005, 1, 1).toEpochDay(),
            "de \"edge:1\"",
            "dn \"group:old\"",
            "st " + LocalDate.of(2005, 3, 1).toEpochDay(),
            "an \"group:new\"",
            "st " + LocalDate.of(2006, 1, 1).toEpochDay(),
            "ae \"edge:2\""),
        events);
    String gexf =
        new String(
            Exchange.write(network, Appearance.none(), ExchangeFormat.GEXF),
            StandardCharsets.UTF_8);
    assertTrue(gexf.contains("label=\"New\" start=\"2005-03-01\""), gexf);
    assertTrue(gexf.contains("timeformat=\"date\""), gexf);
  }
}
