package org.partnershipatlas.register.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.exchange.Exchange;
import org.partnershipatlas.register.exchange.ExchangeFormat;

/** What Atlas wrote as a graph reads back as the records that the graph holds. */
class OwnGraphTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          area exeter name='Exeter'
          field health name='Health'
          organisation cvs name='Exeter CVS' sector=third kind=CVS size=large fields=health areas=exeter identifiers=charity:1
          organisation hub name='Hub' part_of=cvs extra='Email=hub@example.org; founded in=May'
          group lsp name='Exeter LSP' kind='partnership board' areas=exeter decides_money=yes from=2004-05
          group safe name='Safer Exeter' kind='thematic group' part_of=lsp led_by=cvs meets_per_year=4.5
          link l1 from_group=safe to_group=lsp kind='reports to' from=2005
          post w title='Partnership officer' employed_by=cvs hours=20
          person ada name='Ada Quill'
          seat s1 group=lsp role=chair voting=yes route='elected by the sector'
          seat s2 group=safe vacant=yes nominated_by=organisation:cvs role=observer
          seat s3 group=safe role=observer
          tenure t1 seat=s1 person=ada on_behalf_of=cvs from=2006-01-02 extra='role=odd'
          tenure t2 seat=s3 post=w capacity=deputy
          affiliation a1 person=ada organisation=hub capacity=trustee senior=yes
          membership m1 organisation=hub network=organisation:cvs from=2003
          relationship r1 organisation=cvs other_organisation=hub kind=funds terms=grant frequency=3 extra='since=May'
          """,
          "2026-11-22");

  private static ReadGraph written(ExchangeFormat format) {
    return GraphFiles.graph(
        GraphFormat.valueOf(format.name()),
        Map.of("file", Exchange.write(NETWORK, Appearance.none(), format)));
  }

  /** The rows of records by what they say, without the ids that a graph does not hold. */
  private static List<String> rows(Network network, List<Class<? extends AtlasRecord>> kinds) {
    List<String> rows = new ArrayList<>();
    for (Class<? extends AtlasRecord> kind : kinds) {
      for (AtlasRecord each : network.list(kind)) {
        Map<String, List<String>> values = new java.util.TreeMap<>(each.row().values());
        for (String reference : List.of("person", "seat", "areas", "fields")) {
          values.computeIfPresent(reference, (name, ids) -> List.of(Integer.toString(ids.size())));
        }
        rows.add(kind.getSimpleName() + values);
      }
    }
    return rows.stream().sorted().toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = ExchangeFormat.class,
      names = {"GRAPHML", "GEXF", "KUMU"})
  void recordsReadBack(ExchangeFormat format) {
    GraphReading reading = GraphRecords.of(written(format));
    Network read = Network.of(reading.records(), NETWORK.day());
    assertEquals(
        List.of("cvs", "hub", "lsp", "safe", "w"),
        java.util.stream.Stream.of(Organisation.class, Group.class, Post.class)
            .flatMap(kind -> read.list(kind).stream())
            .map(each -> ((AtlasRecord) each).id().value())
            .sorted()
            .toList());
    List<Class<? extends AtlasRecord>> kinds =
        List.of(
            Organisation.class,
            Group.class,
            Post.class,
            Link.class,
            Affiliation.class,
            Membership.class,
            Relationship.class,
            Tenure.class,
            Seat.class);
    assertEquals(String.join("\n", rows(NETWORK, kinds)), String.join("\n", rows(read, kinds)));
    assertEquals(
        "Exeter",
        read.name(
            read.list(Group.class).stream()
                .filter(g -> !g.areas().isEmpty())
                .findFirst()
                .orElseThrow()
                .areas()
                .iterator()
                .next()));
    assertTrue(reading.form().isEmpty());
  }
}
