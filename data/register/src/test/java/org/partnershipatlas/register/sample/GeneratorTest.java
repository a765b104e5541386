package org.partnershipatlas.register.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.Theme;

class GeneratorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  @TempDir Path folder;

  private static List<AtlasRecord> read(Path folder) throws IOException {
    List<AtlasRecord> records = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Path file = folder.resolve(SampleSheets.fileName(kind));
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          SampleSheets.read(kind, file.toString(), reader, records);
        }
      }
    }
    return records;
  }

  private Network county() throws IOException {
    Generator.write(Size.COUNTY, 7, folder);
    return Network.of(read(folder), DAY);
  }

  @Test
  void aCountyHasTwoThousandNodesAndAboutSixThousandLinks() throws IOException {
    Generated made = Generator.write(Size.COUNTY, 7, folder);
    Network network = Network.of(read(folder), DAY);
    assertEquals(2_000, made.nodes());
    assertTrue(Math.abs(made.links() - 6_000) <= 300, made.toString());
    assertEquals(made.records(), network.size());
    long nodes =
        Stream.of(
                Area.class,
                Organisation.class,
                Person.class,
                Post.class,
                Group.class,
                Theme.class,
                org.partnershipatlas.model.Field.class,
                org.partnershipatlas.model.Community.class)
            .mapToLong(type -> network.list(type).size())
            .sum();
    assertEquals(made.nodes(), nodes);
    assertEquals(made.links(), links(network));
  }

  /** Counted from the records, where the generator counts while it writes. */
  private static long links(Network network) {
    long tenures =
        network.list(Tenure.class).stream()
            .filter(t -> t.person().isPresent() || t.post().isPresent())
            .count();
    long areas =
        network.list(Area.class).stream().mapToLong(a -> a.within().size()).sum()
            + network.list(Organisation.class).stream().mapToLong(o -> o.areas().size()).sum()
            + network.list(Group.class).stream().mapToLong(g -> g.areas().size()).sum();
    return tenures
        + areas
        + network.list(Group.class).stream().filter(g -> g.partOf().isPresent()).count()
        + network.list(Affiliation.class).size()
        + network.list(Membership.class).size()
        + network.list(Relationship.class).size()
        + network.list(Link.class).size();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 137, 500, 999, 3_001, 7_500})
  void anyNumberOfNodesIsMetExactlyAndItsLinksNearly(int nodes) throws IOException {
    Generated made = Generator.write(Size.parse(String.valueOf(nodes)), 3, folder);
    assertEquals(nodes, made.nodes());
    assertTrue(Math.abs(made.links() - 3L * nodes) <= 0.05 * 3 * nodes, made.toString());
    assertEquals(made.records(), Network.of(read(folder), DAY).size());
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Path other = folder.resolve("other");
    Generator.write(new Size(300, 900), 1, one);
    Generator.write(new Size(300, 900), 1, two);
    Generator.write(new Size(300, 900), 2, other);
    assertEquals(bytes(one), bytes(two));
    assertNotEquals(bytes(one), bytes(other));
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        all.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return all;
  }

  @Test
  void everyRowSaysThatItIsGenerated() throws IOException {
    for (AtlasRecord entry : county().listAll()) {
      assertEquals(Optional.of("Generated, fictional"), entry.about().source());
    }
  }

  @Test
  void theStatesOfSeatsHaveTheirStatedShares() throws IOException {
    Network network = county();
    List<Seat> seats = network.current(Seat.class);
    assertShare(Shares.VACANT, seats, s -> state(network, s) == SeatState.VACANT);
    assertShare(Shares.NOT_RECORDED, seats, s -> state(network, s) == SeatState.NOT_RECORDED);
    assertShare(Shares.DEPUTY_ONLY, seats, s -> state(network, s) == SeatState.DEPUTY_ONLY);
    assertShare(Shares.HOLDER_NOT_KNOWN, seats, s -> holder(network, s, Holding.Holder.NOT_KNOWN));
    List<Seat> named =
        seats.stream()
            .filter(s -> network.seating().state(s.id()).filled())
            .filter(s -> !holder(network, s, Holding.Holder.NOT_KNOWN))
            .toList();
    assertShare(Shares.CARRYING_OVER, named, s -> state(network, s) == SeatState.CARRYING_OVER);
    assertShare(Shares.WITH_DEPUTY, named, s -> !network.seating().deputies(s.id()).isEmpty());
    assertShare(Shares.ROUTE_RECORDED, seats, s -> s.route().isPresent());
  }

  private static SeatState state(Network network, Seat seat) {
    return network.seating().state(seat.id());
  }

  private static boolean holder(Network network, Seat seat, Holding.Holder holder) {
    return network.seating().holders(seat.id()).stream().anyMatch(h -> h.holder() == holder);
  }

  @Test
  void bodiesAndCompletenessHaveTheirStatedShares() throws IOException {
    Network network = county();
    List<Organisation> bodies = network.list(Organisation.class);
    assertShare(Shares.THIRD, bodies, o -> o.sector().equals(Optional.of(Sector.THIRD)));
    assertShare(Shares.PRIVATE, bodies, o -> o.sector().equals(Optional.of(Sector.PRIVATE)));
    assertShare(
        1 - Shares.THIRD - Shares.PUBLIC - Shares.PRIVATE, bodies, o -> o.sector().isEmpty());
    assertShare(
        Shares.NO_AFFILIATION,
        network.list(Person.class),
        p -> network.seating().affiliations(p.id()).isEmpty());
    List<Group> groups = network.current(Group.class);
    assertShare(
        Shares.SEATS_COMPLETE,
        groups,
        g -> network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, g.id()));
    assertShare(
        Shares.LINKS_COMPLETE,
        groups,
        g -> network.grounds().isComplete(CompletenessKind.LINKS_OF_A_GROUP, g.id()));
  }

  /** Within four standard errors of the stated share, and half a hundredth for what is rounded. */
  private static <T> void assertShare(double share, List<T> of, Predicate<T> test) {
    double found = (double) of.stream().filter(test).count() / of.size();
    double error = 4 * Math.sqrt(share * (1 - share) / of.size()) + 0.005;
    assertTrue(Math.abs(found - share) <= error, found + " where " + share + " is stated");
  }

  @Test
  void someHoldManySeatsAndMostHoldOne() throws IOException {
    Network network = county();
    Map<Id<Person>, Integer> seats = new HashMap<>();
    network
        .current(Tenure.class)
        .forEach(t -> t.person().ifPresent(p -> seats.merge(p, 1, Integer::sum)));
    List<Integer> sorted = seats.values().stream().sorted().toList();
    assertEquals(1, sorted.get(sorted.size() / 2));
    assertTrue(sorted.get(sorted.size() - 1) >= 10, sorted.toString());
    Map<Id<Group>, Integer> onGroups = new HashMap<>();
    network.current(Seat.class).forEach(s -> onGroups.merge(s.group(), 1, Integer::sum));
    double mean = onGroups.values().stream().mapToInt(Integer::intValue).average().orElseThrow();
    assertTrue(Math.abs(mean - Shares.LEAST_SEATS - Shares.MORE_SEATS) < 2.5, "mean " + mean);
    assertEquals(Shares.LEAST_SEATS, onGroups.values().stream().min(Integer::compare).orElse(0));
  }

  @Test
  void aCountyHasTwoTiersLinkedInPartAndNetworksWithMembers() throws IOException {
    Network network = county();
    assertEquals(1, network.places().listTwoTier().size());
    assertEquals(7, network.places().directlyWithin(Id.area("county-1")).size());
    double third =
        network.list(Organisation.class).stream()
            .filter(o -> o.sector().equals(Optional.of(Sector.THIRD)))
            .count();
    double memberships = network.list(Membership.class).size() / third;
    assertTrue(memberships > 1 && memberships < 2, "memberships " + memberships);
    assertTrue(network.list(Link.class).size() > 20);
  }

  @Test
  @Tag("long")
  void allEnglandHasItsSizeWithoutKeepingMoreThanACounty() {
    Generated made = Generator.write(Size.ENGLAND, 1, folder);
    assertEquals(250_000, made.nodes());
    assertTrue(Math.abs(made.links() - 1_000_000) <= 50_000, made.toString());
  }

  @Test
  void sizesAreReadByNameOrNumberAndNonsenseIsRefused() {
    assertEquals(Size.COUNTY, Size.parse("county"));
    assertEquals(Size.ENGLAND, Size.parse(" England "));
    assertEquals(new Size(5_000, 15_000), Size.parse("5000"));
    assertThrows(IllegalArgumentException.class, () -> Size.parse("tiny"));
    assertThrows(IllegalArgumentException.class, () -> Size.parse("5"));
    assertThrows(IllegalArgumentException.class, () -> Size.parse("999999999"));
  }
}
