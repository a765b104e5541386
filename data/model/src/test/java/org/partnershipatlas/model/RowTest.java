package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyRecordIsItsRowAndBack(long seed) {
    for (AtlasRecord entry : RandomNetwork.records(seed, 4)) {
      assertEquals(entry, entry.row().toRecord());
      assertEquals(entry.row(), entry.row().toRecord().row());
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyAttributeOfAKindIsReadAndWritten(Kind kind) {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      for (AtlasRecord entry : RandomNetwork.records(seed, 2)) {
        if (entry.recordKind() == kind) {
          seen.addAll(entry.row().values().keySet());
        }
      }
    }
    assertEquals(new HashSet<>(kind.attributes().stream().map(Attribute::name).toList()), seen);
  }

  @Test
  void theFingerprintDoesNotDependOnTheOrderAndSeesEveryChange() {
    List<AtlasRecord> records = new ArrayList<>(RandomNetwork.records(7, 5));
    Fingerprint first = Fingerprint.of(records);
    Collections.shuffle(records, new Random(1));
    assertEquals(first, Fingerprint.of(records));
    int revised = 0;
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).recordKind().revised()) {
        List<AtlasRecord> changed = new ArrayList<>(records);
        changed.set(i, records.get(i).row().with("note", "changed " + i).toRecord());
        assertNotEquals(first, Fingerprint.of(changed));
        revised++;
      }
    }
    assertTrue(revised > 50);
  }

  @Test
  void theFingerprintIsCarriedThroughChanges() {
    Network network = Network.of(RandomNetwork.records(3, 4), LocalDate.parse("2008-09-01"));
    Random random = new Random(5);
    List<AtlasRecord> all = network.listAll();
    for (int i = 0; i < 50; i++) {
      AtlasRecord entry = all.get(random.nextInt(all.size()));
      Change change = new Change.Put(entry.row().with("note", "n" + i).toRecord());
      network = network.with(List.of(change)).network();
    }
    assertEquals(Fingerprint.of(network.listAll()), network.fingerprint());
  }

  @Test
  void aFaultNamesItsAttributeValueAndMend() {
    assertFault(Row.of(Kind.SEAT, "s"), "group", "");
    Row seat = Row.of(Kind.SEAT, "s").with("group", "g");
    assertFault(seat.with("role", "Queen"), "role", "Queen");
    assertFault(seat.with("reserved_for", "person:p1"), "reserved_for", "person:p1");
    assertFault(seat.with("reserved_for", "field:f", "nonsense"), "reserved_for", "nonsense");
    assertFault(seat.with("from", "17/05/2004"), "from", "17/05/2004");
    assertFault(seat.with("voting", "perhaps"), "voting", "perhaps");
    assertFault(seat.with("colour", "red"), "colour", "red");
    assertFault(seat.with("label", "one", "two"), "label", "one; two");
  }

  private static void assertFault(Row row, String attribute, String value) {
    InvalidRecord fault = assertThrows(InvalidRecord.class, row::toRecord);
    assertEquals(attribute, fault.attribute());
    assertEquals(value, fault.value());
    assertTrue(!fault.mend().isBlank());
  }

  @Test
  void textsAreTidiedAndBlankIsNotRecorded() {
    Row row = Row.of(Kind.THEME, "t").with("name", "  Health \u0007").with("note", " ");
    assertEquals(List.of("Health"), row.list("name"));
    assertTrue(row.find("note").isEmpty());
  }

  @Test
  void everyClosedListHasAnOther() {
    // These are the domain's own closed lists of statements; the rest are lists of kinds.
    Set<String> closed = new HashSet<>(Set.of("what", "tiers", "certainty", "severity", "state"));
    for (Kind kind : EnumSet.allOf(Kind.class)) {
      for (Attribute attribute : kind.attributes()) {
        boolean tenure = kind == Kind.TENURE && attribute.name().equals("capacity");
        if (attribute.type() == Attribute.Type.WORD
            && !tenure
            && !closed.contains(attribute.name())) {
          assertTrue(attribute.words().contains("other"), kind + " " + attribute.name());
        }
      }
    }
  }

  @Test
  void aTextHoldsOnlyWhatEveryFileCanHold() {
    Row row =
        Row.of(Kind.GROUP, "hub")
            .with("name", "\u00a0\u200bA \uD83D\uDE00\uD800 board\uFFFF\r\nof two\u00a0")
            .with("extra", "\u00a0Column\u00a0=\u00a0", "Other = x ");
    assertEquals(List.of("A \uD83D\uDE00 board\nof two"), row.list("name"));
    assertEquals(List.of("Other=x"), row.toRecord().row().list("extra"), "a blank says nothing");
  }

  @Test
  void aNumberThatWouldFillTheMemoryIsRefused() {
    Row row = Row.of(Kind.GROUP, "hub").with("name", "Hub").with("meets_per_year", "1e999999999");
    assertThrows(InvalidRecord.class, row::toRecord);
  }
}
