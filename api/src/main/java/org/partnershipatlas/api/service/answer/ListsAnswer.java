package org.partnershipatlas.api.service.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Rule;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Severity;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.sample.StarterSet;

/**
 * The user's own lists with how much each word is used, the rules with what holds where no record
 * says otherwise, and the sets to begin with.
 */
public record ListsAnswer(
    List<WordList> lists, List<RuleLine> rules, List<StarterLine> starterSets) {
  /** The kinds of record that are lists of words. */
  public static final Set<Kind> KINDS =
      java.util.Collections.unmodifiableSet(
          new java.util.LinkedHashSet<>(List.of(Kind.THEME, Kind.FIELD, Kind.COMMUNITY)));

  /** One list. */
  public record WordList(Kind kind, List<Item> items) {}

  /**
   * A word of a list.
   *
   * @param used how many records of each kind name it, words under it left out
   * @param narrower how many words of the list stand under it
   */
  public record Item(
      RecordViews.Entry record, int uses, SortedMap<String, Integer> used, int narrower) {}

  /**
   * A rule: what holds by default, and the records that say otherwise.
   *
   * @param limitOf what the limit counts; empty where it has none
   */
  public record RuleLine(
      String kind,
      String meaning,
      String limitOf,
      OptionalInt limit,
      Optional<Severity> severity,
      List<GroupKind> groupKinds,
      List<Sector> sectors,
      String source,
      List<RecordViews.Entry> records) {}

  /**
   * A starter set.
   *
   * @param fresh how many of its words are not there yet
   * @param version of the lists; taking the set in names the one that was looked at
   */
  public record StarterLine(
      String name, String title, String text, int words, int fresh, String version) {}

  /** The words of all lists, among which a word may be there already. */
  public static Footing footing(Network network) {
    return Footing.of(
        network,
        KINDS.stream()
            .flatMap(kind -> network.list(kind.type()).stream())
            .map(AtlasRecord::id)
            .toList());
  }

  /** Those of a view's network. */
  public static ListsAnswer of(View view) {
    Network network = view.network();
    return new ListsAnswer(
        KINDS.stream().map(kind -> list(network, kind)).toList(),
        Arrays.stream(RuleKind.values()).map(rule -> rule(network, rule)).toList(),
        Arrays.stream(StarterSet.values()).map(set -> starter(network, set)).toList());
  }

  private static WordList list(Network network, Kind kind) {
    return new WordList(
        kind,
        network.list(kind.type()).stream()
            .map(entry -> item(network, entry))
            .sorted(Comparator.comparing(item -> item.record().label()))
            .toList());
  }

  private static Item item(Network network, AtlasRecord entry) {
    SortedMap<String, Integer> used = new TreeMap<>();
    int narrower = 0;
    int uses = 0;
    for (AtlasRecord naming : network.referring(entry.id(), AtlasRecord.class)) {
      Kind kind = naming.id().kind();
      if (kind == entry.id().kind()) {
        narrower++;
      } else if (kind != Kind.ALIAS) {
        used.merge(kind.word(), 1, Integer::sum);
        uses++;
      }
    }
    return new Item(RecordViews.Entry.of(network, entry), uses, used, narrower);
  }

  private static RuleLine rule(Network network, RuleKind rule) {
    return new RuleLine(
        rule.word(),
        rule.meaning(),
        rule.limitOf(),
        rule.limit(),
        rule.severity(),
        List.copyOf(rule.groupKinds()),
        List.copyOf(rule.sectors()),
        rule.source(),
        network.list(Rule.class).stream()
            .filter(
                each -> Words.find(RuleKind.class, each.kind()).filter(rule::equals).isPresent())
            .sorted(Comparator.comparing((Rule each) -> each.area().map(Id::toString).orElse("")))
            .map(each -> RecordViews.Entry.of(network, each))
            .toList());
  }

  private static StarterLine starter(Network network, StarterSet set) {
    return new StarterLine(
        set.word(),
        set.title(),
        set.description(),
        set.records().size(),
        set.addTo(network, KINDS).changes().size(),
        footing(network).version());
  }
}
