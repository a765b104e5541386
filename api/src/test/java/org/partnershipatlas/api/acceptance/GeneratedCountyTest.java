package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.link.TierOptions;
import org.partnershipatlas.analyser.measure.MeasureMode;
import org.partnershipatlas.analyser.measure.MeasureOptions;
import org.partnershipatlas.api.service.file.FileReading;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.sample.Generated;
import org.partnershipatlas.register.sample.Generator;
import org.partnershipatlas.register.sample.Size;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Scene;

/**
 * A generated county goes the whole way: from its sheets to the register, answers and a picture.
 */
class GeneratedCountyTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");

  @TempDir Path folder;

  @Test
  void aCountyIsImportedAnalysedAndDrawn() {
    Generated made = Generator.write(Size.COUNTY, 1, folder);
    assertEquals(2_000, made.nodes());
    assertEquals(6_000, made.links());

    FileReading reading = FileReading.of(List.of(folder), Optional.empty(), DAY);
    assertEquals(List.of(), reading.faults());
    assertEquals(made.records(), reading.network().size());

    MemoryRegister register = new MemoryRegister(List.of(), Clock.systemUTC());
    List<Change.Put> changes = reading.network().listAll().stream().map(Change.Put::new).toList();
    register.apply(changes, new Reason("test", "a county"), 0);
    Network kept = register.snapshot().network().asAt(DAY);
    assertEquals(reading.network().fingerprint(), kept.fingerprint());

    Analyser analyser = Analyser.of(kept);
    assertFalse(analyser.gaps().gaps().isEmpty());
    assertFalse(analyser.gaps().cannotTell().isEmpty(), "it is not complete");
    assertTrue(
        analyser.tiers(TierOptions.defaults()).stream().anyMatch(t -> !t.listPairs().isEmpty()));
    assertTrue(analyser.measures(MeasureOptions.of(MeasureMode.COORDINATION)).nodes().size() > 500);

    Scene picture = Pictures.tiers(kept, TiersOptions.of());
    // All of them: those that stay, and those whose names a card holds.
    Set<String> told = new TreeSet<>();
    for (Box box : picture.boxes()) {
      switch (box.role()) {
        case GROUP, SHARED_GROUP -> told.add(box.record());
        case FOLDED -> told.addAll(List.of(box.label().split(": |; ")));
        default -> {}
      }
    }
    List<String> missing =
        kept.current(Group.class).stream()
            .filter(g -> !told.contains(g.id().toString()) && !told.contains(g.name()))
            .map(Group::name)
            .toList();
    assertEquals(List.of(), missing);
    assertTrue(
        picture.title().notes().get(0).contains("are folded into"),
        picture.title().notes().toString());
  }
}
