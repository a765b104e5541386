package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  private static final String HUB =
      """
      area devon kind=county
      area exeter kind=district within=devon
      area north kind=district within=devon
      group hub areas=devon
      group shared areas=exeter;north
      group wide areas=exeter;devon
      seat s1 group=hub
      seat s2 group=hub from=2010
      """;

  @Test
  void listsWhatIsTrueOnTheDay() {
    Network network = NetworkText.network(HUB, "2008-09-01");
    assertEquals(1, network.seating().seatsOn(Id.group("hub")).size());
    Network later = network.asAt(LocalDate.parse("2010-01-01"));
    assertEquals(2, later.seating().seatsOn(Id.group("hub")).size());
    assertEquals(network.fingerprint(), later.fingerprint());
  }

  @Test
  void aGroupOverSeveralDistrictsIsADistrictGroup() {
    Network network = NetworkText.network(HUB, "2008-09-01");
    assertEquals(Optional.of(Tier.COUNTY), tier(network, "hub"));
    assertEquals(Optional.of(Tier.DISTRICT), tier(network, "shared"));
    assertEquals(Optional.of(Tier.DISTRICT), tier(network, "wide"));
    assertTrue(network.places().contains(Id.area("devon"), Id.area("north")));
    assertFalse(network.places().contains(Id.area("north"), Id.area("devon")));
    assertEquals(1, network.places().listTwoTier().size());
  }

  private static Optional<Tier> tier(Network network, String group) {
    return network.places().tier(network.get(Id.group(group)));
  }

  @Test
  void areasWithinEachOtherEndTheWalk() {
    Network network =
        NetworkText.network("area a within=b\narea b within=a\ngroup g areas=a", "2020-01-01");
    assertEquals(2, network.places().listAround(Id.area("a")).size());
  }

  @Test
  void refusesARecordThatNamesAnotherWhichIsNotThere() {
    InvalidRecord fault =
        assertThrows(
            InvalidRecord.class, () -> NetworkText.network("seat s group=nowhere", "2020-01-01"));
    assertEquals("group", fault.attribute());
    assertThrows(
        InvalidRecord.class,
        () -> NetworkText.network("theme t name=one\ntheme t name=two", "2020-01-01"));
  }

  @Test
  void changesAreMadeAllOrNone() {
    Network network = NetworkText.network(HUB, "2008-09-01");
    Change good = put("group next name='Next group'");
    Outcome refused = network.with(List.of(good, put("seat s3 group=nowhere")));
    assertFalse(refused.accepted());
    assertSame(network, refused.network());
    assertEquals("unknown-reference", refused.problems().get(0).code());
    Outcome made = network.with(List.of(put("seat s3 group=next"), good));
    assertTrue(made.accepted(), made.problems().toString());
    assertEquals(network.size() + 2, made.network().size());
    assertFalse(network.has(Id.group("next")));
  }

  @Test
  void whatOthersNameIsNotTakenAway() {
    Network network = NetworkText.network(HUB, "2008-09-01");
    Outcome refused = network.with(List.of(new Change.Remove(Id.group("hub"))));
    assertEquals(2, refused.problems().size());
    assertEquals("still-named", refused.problems().get(0).code());
    List<Change> whole =
        List.of(
            new Change.Remove(Id.group("hub")),
            new Change.Remove(Id.seat("s1")),
            new Change.Remove(Id.seat("s2")));
    assertTrue(network.with(whole).accepted());
  }

  @Test
  void onlyWhatIsDatedCanBeEnded() {
    Network network = NetworkText.network(HUB + "person p name=Ann", "2008-09-01");
    PartialDate end = PartialDate.parse("2008-06");
    Outcome ended = network.with(List.of(new Change.End(Id.seat("s1"), end)));
    assertTrue(ended.network().seating().seatsOn(Id.group("hub")).isEmpty());
    Outcome refused = network.with(List.of(new Change.End(Id.person("p"), end)));
    assertEquals("cannot-end", refused.problems().get(0).code());
    Outcome turned =
        network.with(List.of(new Change.End(Id.seat("s2"), PartialDate.parse("2009"))));
    assertEquals("invalid-record", turned.problems().get(0).code());
    Outcome unknown = network.with(List.of(new Change.End(Id.seat("s9"), end)));
    assertEquals("unknown-record", unknown.problems().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whoNamesWhomAgreesWithASearchOfAllRecords(long seed) {
    Network network = Network.of(RandomNetwork.records(seed, 5), LocalDate.parse("2008-09-01"));
    for (AtlasRecord target : network.listAll()) {
      for (Class<? extends AtlasRecord> type : List.of(Seat.class, Tenure.class, Group.class)) {
        assertEquals(
            network.list(type).stream().filter(r -> r.references().contains(target.id())).toList(),
            network.referring(target.id(), type));
      }
    }
  }

  private static Change put(String line) {
    return new Change.Put(NetworkText.record(line));
  }

  /** A server makes one for each edit, and a register is edited for years. */
  @Test
  void aNetworkThatWasChangedIsNotKeptByTheNext() throws InterruptedException {
    Network network = NetworkText.network(HUB, "2008-09-01");
    for (boolean isTold : new boolean[] {false, true}) {
      if (isTold) {
        network.fingerprint();
      }
      WeakReference<Network> before = new WeakReference<>(network);
      WeakReference<Object> listBefore = new WeakReference<>(network.list(Group.class));
      network = network.with(List.of(put("group next" + isTold + " name='Next group'"))).network();
      for (int i = 0; i < 50 && (before.get() != null || listBefore.get() != null); i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertNull(before.get());
      assertNull(listBefore.get());
      assertEquals(
          Network.of(network.listAll(), network.day()).fingerprint(), network.fingerprint());
    }
  }
}
