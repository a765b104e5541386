package org.partnershipatlas.register.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;

/** A person who is erased is nowhere any more, and what is left is as true as before. */
class ErasingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final Reason REASON = new Reason("Jo", "A person was erased");
  private static final String NAME = "Zebedee Quill";

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingOfThePersonIsLeftAndEveryRevisionIsTheOldOneWithout(long seed) {
    Random random = new Random(seed);
    MemoryRegister register = new MemoryRegister(List.of(), CLOCK);
    List<Network> known = new ArrayList<>(List.of(register.snapshot().network()));
    for (int i = 0; i < 3; i++) {
      List<AtlasRecord> records = new ArrayList<>();
      for (AtlasRecord entry : RandomNetwork.records(seed + 1000L * random.nextInt(3), 2)) {
        records.add(planted(entry, random));
      }
      long before = register.snapshot().revision();
      register.apply(
          Restoring.changes(register.snapshot().network(), records),
          new Reason(random.nextBoolean() ? NAME : "Jo", "Said by zebedee  QUILL, step " + i),
          before);
      if (register.snapshot().revision() > before) {
        known.add(register.snapshot().network());
      }
    }
    Person person = register.snapshot().network().list(Person.class).get(0);
    long seats = filled(register.snapshot().network());
    Erasing erasing = new Erasing(person.id());
    RegisterSnapshot after = register.erase(erasing, REASON, register.snapshot().revision());
    String told = "seed " + seed;
    assertFalse(after.network().has(person.id()), told);
    assertEquals(seats, filled(after.network()), told);
    List<String> all = new ArrayList<>();
    after.network().listAll().forEach(entry -> all.add(entry.row().toString()));
    register.eachEntry(Long.MAX_VALUE, entry -> all.add(entry.toString()));
    for (String text : all) {
      assertFalse(text.toLowerCase(Locale.ROOT).contains("zebedee"), told + ": " + text);
    }
    for (int revision = 0; revision < known.size(); revision++) {
      Network then =
          Replaying.at(register.snapshot(), revision, register::findChanges).orElseThrow();
      assertEquals(without(known.get(revision), erasing), then.fingerprint(), told + revision);
      assertFalse(then.has(person.id()), told);
    }
  }

  /** The first person everywhere is called so, and notes of others tell of that person. */
  private static AtlasRecord planted(AtlasRecord entry, Random random) {
    Row row = entry.row();
    if (entry instanceof Person && row.id().equals(FIRST)) {
      return row.with("name", NAME).toRecord();
    }
    return random.nextInt(3) == 0
        ? row.with("note", "Ask " + NAME.toUpperCase(Locale.ROOT) + ", or the office.").toRecord()
        : entry;
  }

  private static final String FIRST =
      RandomNetwork.records(1, 2).stream()
          .filter(Person.class::isInstance)
          .map(entry -> entry.id().value())
          .findFirst()
          .orElseThrow();

  private static long filled(Network network) {
    return network.list(Tenure.class).stream()
        .filter(t -> network.seating().state(t.seat()) == SeatState.FILLED)
        .count();
  }

  private static Fingerprint without(Network network, Erasing erasing) {
    List<AtlasRecord> left = new ArrayList<>();
    for (AtlasRecord entry : network.listAll()) {
      erasing.row(entry.row()).ifPresent(row -> left.add(row.toRecord()));
    }
    return Fingerprint.of(left);
  }

  @Test
  void theSeatStaysFilledByANameThatIsWithheld() {
    Network network =
        Network.of(
            NetworkText.records(
                """
                organisation cvs name='Voluntary Action'
                person p1 name='Ann Example' other_names='Annie Example'
                person p2 name='Bob Sample'
                group hub name='Compact Hub' note='Ann Example’s idea; an Annie Example-led table'
                seat s1 group=hub extra='contact:E-mail=ann@example.org; Room=4'
                tenure t1 seat=s1 person=p1 note='on leave' extra='Phone=01234'
                tenure t2 seat=s1 person=p2 capacity=deputy note='stands in for Annie Example'
                affiliation a1 person=p1 organisation=cvs
                alias person:p9 of=person:p1 values='name=A. N. Other'
                alias organisation:va of=organisation:cvs dropped='person:p1 organisation:va is ["affiliation","a2",{"person":["p1"]}]'
                document d1 title='Thanks to Ann Example' about='person:p1; group:hub'
                """),
            java.time.LocalDate.of(2026, 1, 1));
    Erasing erasing = new Erasing(Id.person("p1"));
    Draft draft = Erased.of(network, erasing, reader -> {});
    Network left = draft.network();
    assertEquals(SeatState.FILLED, left.seating().state(Id.seat("s1")));
    Tenure tenure = left.get(Id.tenure("t1"));
    assertEquals(Optional.empty(), tenure.person());
    assertEquals(Optional.of(true), tenure.nameWithheld());
    assertEquals("stands in for [name]", left.get(Id.tenure("t2")).about().note().orElseThrow());
    assertEquals(
        "[name]’s idea; an [name]-led table",
        left.get(Id.group("hub")).about().note().orElseThrow());
    assertEquals(java.util.Map.of("Room", "4"), left.get(Id.seat("s1")).about().extra());
    String all = left.listAll().stream().map(e -> e.row().toString()).toList().toString();
    for (String gone : List.of("Ann Ex", "Annie", "01234", "ann@", "A. N. Other", "p1", "p9")) {
      assertFalse(all.contains(gone), gone + " in " + all);
    }
    assertTrue(erasing.listPeople().contains(Id.person("p9")), "who was merged into it goes too");
    assertEquals(8, left.size(), all);
  }
}
