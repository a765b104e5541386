package org.partnershipatlas.api.service.write.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.register.council.AreasTaken;
import org.partnershipatlas.register.council.Authority;
import org.partnershipatlas.register.council.England;

/** England's authorities, built in: looked up as at a day, and taken into the register. */
public final class EnglandAreas {
  private static final int MOST = 100;

  private EnglandAreas() {}

  /**
   * An authority as it is offered.
   *
   * @param to the first day on which it was no more
   * @param districts how many districts it had on the day
   * @param known whether the register has its area
   */
  public record Entry(
      String id,
      String name,
      String council,
      AreaKind kind,
      Optional<String> code,
      Optional<PartialDate> from,
      Optional<PartialDate> to,
      Optional<Named> county,
      String region,
      List<String> combined,
      List<Named> successors,
      int districts,
      boolean known) {}

  /** An authority that another names. */
  public record Named(String id, String name) {}

  /**
   * The authorities found, and how many there are beyond those.
   *
   * @param version of the register's areas; taking some in names the one that was looked at
   */
  public record Found(LocalDate day, List<Entry> areas, int more, String source, String version) {}

  /** Those whose name, council, code or county holds all words asked for, as at a day. */
  public static Found find(Network known, String asked, LocalDate day) {
    List<String> words = List.of(NameKey.of(asked).text().split(" ", -1));
    List<Authority> all =
        England.table().listOn(day).stream()
            .filter(a -> words.stream().allMatch(word -> text(a).contains(" " + word)))
            .sorted(
                Comparator.comparing(
                        (Authority a) -> !NameKey.of(a.name()).equals(NameKey.of(asked)))
                    .thenComparing(Authority::isDistrict)
                    .thenComparing(Authority::name))
            .toList();
    return new Found(
        day,
        all.stream().limit(MOST).map(a -> entry(known, a, day)).toList(),
        Math.max(0, all.size() - MOST),
        "mySociety (CC BY 4.0) and Office for National Statistics (OGL v3)",
        footing(known).version());
  }

  /** All areas of a register: which of them are meant is seen by id, code and name. */
  public static Footing footing(Network network) {
    return Footing.of(network, network.list(Area.class).stream().map(Area::id).toList());
  }

  private static String text(Authority a) {
    List<String> all = new ArrayList<>(List.of(a.name(), a.council()));
    all.addAll(a.otherNames());
    a.code().ifPresent(all::add);
    England.table().county(a).ifPresent(county -> all.add(county.name()));
    all.add(England.table().region(a));
    return " " + NameKey.of(String.join(" ", all)).text();
  }

  private static Entry entry(Network known, Authority a, LocalDate day) {
    England england = England.table();
    return new Entry(
        a.id(),
        a.name(),
        a.council(),
        a.kind(),
        a.code(),
        a.when().from(),
        a.when().to(),
        england.county(a).map(EnglandAreas::named),
        england.region(a),
        england.combined(a).stream().map(Area::name).toList(),
        england.successors(a).stream().map(EnglandAreas::named).toList(),
        england.districts(a, day).size(),
        known.has(England.areaId(a)));
  }

  private static Named named(Authority a) {
    return new Named(a.id(), a.name());
  }

  /**
   * The authorities of those ids, or of those names as at a day.
   *
   * @throws Refusal naming the one that is not there, or that can mean several
   */
  public static List<Authority> get(List<String> asked, LocalDate day) {
    return asked.stream().map(each -> get(each, day)).toList();
  }

  private static Authority get(String asked, LocalDate day) {
    try {
      return England.table().get(asked.strip());
    } catch (NoSuchElementException e) {
      List<Authority> named = England.table().list(asked, day);
      if (named.size() == 1) {
        return named.get(0);
      }
      Set<String> names = new TreeSet<>();
      England.table().listOn(day).forEach(a -> names.add(a.name()));
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          named.isEmpty()
              ? "England had no authority of that name on " + day + "."
              : "That name can mean several authorities.",
          "areas",
          asked,
          named.isEmpty()
              ? near(asked, names)
              : "Say which: "
                  + String.join(", ", named.stream().map(Authority::id).toList())
                  + ".");
    }
  }

  /** The name that may be meant; a list of all of England's would help nobody. */
  private static String near(String asked, Set<String> names) {
    String suggestion = NearMiss.suggest(asked, names);
    return suggestion.startsWith("Did you mean")
        ? suggestion
        : "Look it up by a part of its name, or as at another day.";
  }

  /**
   * Takes them into the register, with what places them, as one entry of the history.
   *
   * @param version of the register's areas as they were looked at
   */
  public static Made add(
      Writing writing,
      List<String> asked,
      boolean withDistricts,
      LocalDate day,
      String version,
      Optional<String> who) {
    List<Authority> chosen = get(asked, day);
    String why =
        "Areas of England: "
            + String.join(", ", chosen.stream().map(Authority::name).toList())
            + (withDistricts ? String.format(Locale.ROOT, ", with districts as at %s", day) : "");
    return writing.make(
        version,
        EnglandAreas::footing,
        now -> Wanted.of(AreasTaken.changes(now, chosen, withDistricts, day), Map.of(), why, who));
  }
}
