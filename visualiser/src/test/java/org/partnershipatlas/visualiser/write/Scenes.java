package org.partnershipatlas.visualiser.write;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.Fixtures;
import org.partnershipatlas.visualiser.Near;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/** Scenes that every format is tried on. */
final class Scenes {
  /** Words that none of a file's parts may hold where people are shown by their roles. */
  static final List<String> SECRETS = List.of("Quillington", "quill-77", "Whisperfield", "hush-88");

  private Scenes() {}

  static List<Scene> all() {
    return List.of(
        Pictures.tiers(Fixtures.hub(), TiersOptions.of()),
        Pictures.tiers(Fixtures.oneTier(), TiersOptions.of()),
        Pictures.tiers(Fixtures.county(5, 60), TiersOptions.of().size(1920, 1080)),
        Near.scene(Fixtures.hub(), Id.group("hub"), AroundOptions.of()));
  }

  /** People and a refuge with names to be withheld, on two groups, shown by their roles. */
  static List<Scene> redacted() {
    Network network =
        Names.ROLES_ONLY.apply(
            NetworkText.network(
                """
                area merton name='Merton' kind='London borough'
                organisation hush-88 name='Whisperfield Refuge' name_withheld=yes areas=merton
                group lsp name='Merton Partnership' kind='partnership board' areas=merton
                group safe name='Safer Merton' kind='thematic group' areas=merton part_of=lsp
                person quill-77 name='Ada Quillington'
                seat s1 group=lsp role=chair
                seat s2 group=safe role=representative nominated_by=organisation:hush-88
                tenure t-quill-77 seat=s1 person=quill-77
                tenure u-quill-77 seat=s2 person=quill-77 on_behalf_of=hush-88
                affiliation a1 person=quill-77 organisation=hush-88
                """,
                "2026-11-22"));
    return List.of(
        Pictures.tiers(network, TiersOptions.of()),
        Near.scene(network, Id.person("quill-77"), AroundOptions.of()),
        Near.scene(network, Id.group("safe"), AroundOptions.of().steps(2)));
  }

  /** Every text of a scene, its legend's included. */
  static List<String> texts(Scene scene) {
    List<String> texts = new ArrayList<>(scene.texts().stream().map(TextRun::text).toList());
    scene.legend().entries().stream().map(LegendEntry::text).map(TextRun::text).forEach(texts::add);
    return texts;
  }
}
