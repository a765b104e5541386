package org.partnershipatlas.api.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class SearchTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          area south name=Southmarch kind=district
          group hub name='Compact Hub' areas=south
          agreement compact name='Southmarch Compact' kind=Compact areas=south
          action a1 what='Advertise the champion seat' kind=win group=hub
          document d1 title='Minutes of the hub' kind=minutes about=group:hub
          keeper k1 name='Southmarch council' areas=south
          """,
          "2026-01-01");

  private static List<Search.Hit> find(String text) {
    return Search.find(NETWORK, text, EnumSet.copyOf(Search.KINDS), 20);
  }

  @Test
  void whatIsAgreedDoneWrittenAndKeptIsFoundByItsName() {
    assertEquals("agreement · Compact · Southmarch", detail("southmarch comp"));
    assertEquals("action · win · Compact Hub", detail("advertise"));
    assertEquals("document · minutes · Compact Hub", detail("minutes"));
    assertEquals("keeper of lists · Southmarch", detail("southmarch council"));
  }

  @Test
  void aGroupIsFoundBesideThePaperThatSpeaksOfIt() {
    assertEquals(
        List.of(Kind.GROUP, Kind.DOCUMENT),
        find("hub").stream().map(Search.Hit::kind).sorted().toList());
  }

  private static String detail(String text) {
    List<Search.Hit> hits = find(text);
    assertEquals(1, hits.size(), hits.toString());
    return hits.get(0).detail();
  }
}
