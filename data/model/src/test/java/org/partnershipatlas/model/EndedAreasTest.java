package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Areas on a day, with endings and successors: what holds, names and follows what. */
class EndedAreasTest {
  private static final String TEXT =
      """
      area shire kind=county to=2009-04-01 successor=one;two
      area old name=Oldham kind=district within=shire to=2009-04-01 successor=one
      area one name=Oneland kind=unitary from=2009-04-01 to=2023 successor=all
      area two name=Twoland kind=unitary from=2009-04-01
      area all name=Allshire kind=county from=2023
      area stray kind=district within=shire;two
      group long name='Long Board' areas=old;one;all
      group left name='Left Board' areas=old
      agreement pact name=Pact areas=old;two
      """;

  private static Network on(String day) {
    return NetworkText.network(TEXT, day);
  }

  private static Id<Area> area(String id) {
    return Id.area(id);
  }

  @Test
  void anAreaHoldsNothingOnceItHasEndedAndAgainOnDaysBefore() {
    assertEquals(
        List.of(area("old"), area("stray")),
        on("2009-03-31").places().directlyWithin(area("shire")));
    assertEquals(List.of(), on("2009-04-01").places().directlyWithin(area("shire")));
    assertEquals(List.of(area("stray")), on("2009-04-01").places().directlyWithin(area("two")));
    assertEquals(
        Set.of(area("stray"), area("two")), on("2010-01-01").places().listAround(area("stray")));
    assertEquals(List.of("shire"), names(on("2009-03-31").places().listTwoTier()));
    assertEquals(List.of(), names(on("2009-04-01").places().listTwoTier()));
  }

  private static List<String> names(List<Area> areas) {
    return areas.stream().map(Area::name).toList();
  }

  @Test
  void whatFollowsIsFoundOverSeveralStepsAndBackwards() {
    assertEquals(
        List.of(area("one"), area("two")), on("2010-01-01").places().listFollowing(area("shire")));
    assertEquals(
        List.of(area("two"), area("all")), on("2024-01-01").places().listFollowing(area("shire")));
    assertEquals(List.of(area("all")), on("2024-01-01").places().listFollowing(area("old")));
    assertEquals(List.of(), on("2024-01-01").places().listFollowing(area("two")));
    assertEquals(
        List.of(area("old"), area("shire")), on("2000-01-01").places().listPreceding(area("all")));
    assertEquals(List.of(area("one")), on("2010-01-01").places().listPreceding(area("all")));
  }

  @Test
  void aGroupIsOfTheAreasThatAreThereElseOfThoseThatItNames() {
    Id<Group> group = Id.group("long");
    assertEquals(
        List.of(area("old")), on("2008-01-01").places().areas(on("2008-01-01").get(group)));
    assertEquals(
        List.of(area("one")), on("2010-01-01").places().areas(on("2010-01-01").get(group)));
    Network now = on("2024-01-01");
    assertEquals(Optional.of(Tier.COUNTY), now.places().tier(now.get(group)));
    assertEquals(List.of(area("old")), now.places().areas(now.get(Id.group("left"))));
    assertEquals(List.of(), now.places().listThere(now.get(Id.group("left")).areas()));
    Agreement pact = now.list(Agreement.class).get(0);
    assertEquals(List.of(area("two")), now.places().areas(pact));
    assertEquals("Oldham (ended)", now.places().title(area("old")));
    assertEquals("Oldham", on("2009-03-31").places().title(area("old")));
    assertEquals("Oneland", on("2009-03-31").places().title(area("one")));
  }

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyDayEqualsAPlainReadingOfTheRows(long seed) {
    Random random = new Random(seed);
    Network network = NetworkText.network(random(random), "2020-06-15");
    for (int i = 0; i < 5; i++) {
      LocalDate day = LocalDate.of(2000 + random.nextInt(26), 1 + random.nextInt(12), 1);
      Network then = network.asAt(day);
      for (Area area : network.list(Area.class)) {
        String id = area.id().value();
        String where = "seed " + seed + ", " + id + " on " + day;
        assertEquals(there(network, id, day), then.places().isThere(area.id()), where);
        TreeSet<String> inside = new TreeSet<>();
        for (Area other : network.list(Area.class)) {
          if (row(network, other.id().value()).list("within").contains(id)
              && there(network, other.id().value(), day)
              && there(network, id, day)) {
            inside.add(other.id().value());
          }
        }
        assertEquals(inside, values(then.places().directlyWithin(area.id())), where);
        TreeSet<String> next = new TreeSet<>();
        follow(network, id, day, new TreeSet<>(Set.of(id)), next);
        assertEquals(next, values(then.places().listFollowing(area.id())), where);
      }
      for (Group group : network.list(Group.class)) {
        TreeSet<String> named = new TreeSet<>(group.row().list("areas"));
        TreeSet<String> there = new TreeSet<>(named);
        there.removeIf(id -> !there(network, id, day));
        assertEquals(
            there.isEmpty() ? named : there,
            values(then.places().areas(group)),
            "seed " + seed + ", " + group.id() + " on " + day);
      }
    }
  }

  /** Areas in a row of generations, some without an end and some without a successor. */
  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("area a").append(i);
      int from = 2000 + random.nextInt(20);
      if (random.nextInt(3) > 0) {
        text.append(" from=").append(from);
      }
      if (random.nextInt(3) > 0) {
        text.append(" to=").append(from + 1 + random.nextInt(6)).append("-04-01");
      }
      if (random.nextInt(4) > 0) {
        text.append(" successor=").append(some(random, i));
      }
      if (random.nextInt(2) > 0) {
        text.append(" within=").append(some(random, i));
      }
      text.append('\n');
    }
    for (int i = 0; i < 12; i++) {
      text.append("group g").append(i).append(" areas=").append(some(random, -1)).append('\n');
    }
    return text.toString();
  }

  /** One to three of the areas, but not that one. */
  private static String some(Random random, int not) {
    List<String> ids = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int other = random.nextInt(12);
      String id = "a" + (other == not ? (other + 1) % 12 : other);
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return String.join(";", ids);
  }

  private static Row row(Network network, String id) {
    return network.get(Id.area(id)).row();
  }

  private static boolean there(Network network, String id, LocalDate day) {
    List<String> from = row(network, id).list("from");
    List<String> to = row(network, id).list("to");
    return (from.isEmpty() || !day.isBefore(first(from.get(0))))
        && (to.isEmpty() || day.isBefore(first(to.get(0))));
  }

  private static LocalDate first(String typed) {
    return LocalDate.parse(typed.length() == 4 ? typed + "-01-01" : typed);
  }

  private static void follow(
      Network network, String id, LocalDate day, Set<String> seen, Set<String> found) {
    for (String next : row(network, id).list("successor")) {
      if (there(network, next, day) && !seen.contains(next)) {
        found.add(next);
      } else if (seen.add(next)) {
        follow(network, next, day, seen, found);
      }
    }
  }

  private static TreeSet<String> values(List<Id<Area>> ids) {
    TreeSet<String> values = new TreeSet<>();
    ids.forEach(id -> values.add(id.value()));
    return values;
  }
}
