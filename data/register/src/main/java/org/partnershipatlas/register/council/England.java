package org.partnershipatlas.register.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/**
 * England's principal authorities since 2008, built in: which council has which area, in which
 * county and region, on which day, and what followed it. The table's sources and licences stand in
 * the NOTICE beside it. For days before 2008 it answers with those of 2008.
 */
public final class England {
  static final String SOURCE = "England's authorities (mySociety, ONS)";

  private static final Map<String, String> REGIONS =
      Map.of(
          "north-east", "North East",
          "north-west", "North West",
          "yorkshire-and-the-humber", "Yorkshire and The Humber",
          "east-midlands", "East Midlands",
          "west-midlands", "West Midlands",
          "east-of-england", "East of England",
          "london", "London",
          "south-east", "South East",
          "south-west", "South West");

  private record Named(Authority authority, List<AuthorityName> names) {}

  private final Map<String, Named> all = new LinkedHashMap<>();

  private final CombinedAuthorities combined = CombinedAuthorities.read();

  private static final class Holder {
    static final England TABLE = new England();
  }

  private England() {
    EnglandTable.read().forEach(a -> all.put(a.id(), new Named(a, AuthorityName.all(a))));
  }

  /** The table, read once. */
  public static England table() {
    return Holder.TABLE;
  }

  /** Every authority of all times since 2008, by id. */
  public List<Authority> listAll() {
    return all.values().stream().map(Named::authority).toList();
  }

  /** The authorities that stood on a day. */
  public List<Authority> listOn(LocalDate day) {
    return listAll().stream().filter(a -> a.stoodOn(day)).toList();
  }

  /**
   * The authority with that id.
   *
   * @throws NoSuchElementException if there is none
   */
  public Authority get(String id) {
    Named found = all.get(id);
    if (found == null) {
      throw new NoSuchElementException("England has no authority with the id '" + id + "'");
    }
    return found.authority();
  }

  /**
   * The authorities that a name can mean on a day: those with just that name, else those with its
   * words, else those of its place and kind. Several where the name does not tell them apart.
   */
  public List<Authority> list(String name, LocalDate day) {
    AuthorityName asked = AuthorityName.of(name);
    List<Predicate<Named>> steps =
        List.of(
            n -> n.names().get(0).whole().equals(asked.whole()),
            n -> n.names().stream().anyMatch(x -> x.whole().equals(asked.whole())),
            n -> n.names().stream().anyMatch(x -> x.sameWords(asked)),
            n ->
                asked.allows(n.authority().kind())
                    && n.names().stream().anyMatch(x -> x.samePlace(asked)));
    return steps.stream()
        .map(s -> matching(s, day))
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Authority> matching(Predicate<Named> test, LocalDate day) {
    return all.values().stream()
        .filter(n -> n.authority().stoodOn(day))
        .filter(test)
        .map(Named::authority)
        .toList();
  }

  /** The one authority that a name means on a day; empty where it means none or several. */
  public Optional<Authority> find(String name, LocalDate day) {
    List<Authority> found = list(name, day);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The authority that has or had that code and stood on the day. */
  public Optional<Authority> findByCode(String code, LocalDate day) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    return listOn(day).stream()
        .filter(
            a -> a.code().filter(wanted::equals).isPresent() || a.formerCodes().contains(wanted))
        .findFirst();
  }

  /** The county of a district. */
  public Optional<Authority> county(Authority authority) {
    return authority.county().map(this::get);
  }

  /** The districts of a county on a day. */
  public List<Authority> districts(Authority county, LocalDate day) {
    return listOn(day).stream()
        .filter(a -> a.county().filter(county.id()::equals).isPresent())
        .toList();
  }

  /** What followed an authority that has ended. */
  public List<Authority> successors(Authority authority) {
    return authority.successors().stream().map(this::get).toList();
  }

  /** The name of an authority's region. */
  public String region(Authority authority) {
    return Optional.ofNullable(REGIONS.get(authority.region())).orElseThrow();
  }

  /**
   * The areas that a network needs to place an authority: its region, its county where it has one,
   * and its own, the widest first. They name no successors, which may not be in that network.
   */
  public List<Area> areas(Authority authority) {
    List<Area> areas = new ArrayList<>();
    areas.add(region(authority.region()));
    county(authority).ifPresent(c -> areas.add(area(c, Set.of())));
    areas.add(area(authority, Set.of()));
    return areas;
  }

  /** The areas of several authorities with what followed them, each once, the widest first. */
  public List<Area> areasWithSuccessors(List<Authority> authorities) {
    Set<String> wanted = new LinkedHashSet<>();
    authorities.forEach(a -> collect(a, wanted));
    Map<String, Area> areas = new LinkedHashMap<>();
    wanted.forEach(id -> areas.putIfAbsent(get(id).region(), region(get(id).region())));
    wanted.stream()
        .map(this::get)
        .sorted(Comparator.comparing(Authority::isDistrict).thenComparing(Authority::id))
        .forEach(a -> areas.put(a.id() + " itself", area(a, wanted)));
    return List.copyOf(areas.values());
  }

  /** The same, with the combined authorities of which they are members. */
  public List<Area> areasWithAll(List<Authority> authorities) {
    List<Area> plain = areasWithSuccessors(authorities);
    Map<String, Area> footprints = new LinkedHashMap<>();
    List<Area> placed = new ArrayList<>();
    for (Area area : plain) {
      Named named = all.get(area.id().value());
      List<String> members = named == null ? List.of() : combined.listOf(named.authority());
      List<String> within = new ArrayList<>(area.row().list("within"));
      members.forEach(id -> footprints.put(id, combined.get(id)));
      within.addAll(members);
      placed.add((Area) area.row().with("within", within).toRecord());
    }
    List<Area> areas = new ArrayList<>(footprints.values());
    areas.addAll(placed);
    return areas;
  }

  /** The combined authorities of which an authority is a member. */
  public List<Area> combined(Authority authority) {
    return combined.listOf(authority).stream().map(combined::get).toList();
  }

  /** All combined authorities. */
  public List<Area> listCombined() {
    return combined.listAll();
  }

  private void collect(Authority authority, Set<String> into) {
    if (into.add(authority.id())) {
      county(authority).ifPresent(c -> collect(c, into));
      successors(authority).forEach(s -> collect(s, into));
    }
  }

  private static Area region(String id) {
    return (Area)
        Row.of(Kind.AREA, id)
            .with("name", Optional.ofNullable(REGIONS.get(id)).orElseThrow())
            .with("kind", AreaKind.REGION.word())
            .with("source", SOURCE)
            .with("certainty", "public knowledge")
            .toRecord();
  }

  private static Area area(Authority authority, Set<String> known) {
    return (Area)
        Row.of(Kind.AREA, authority.id())
            .with("name", authority.name())
            .with("kind", authority.kind().word())
            .with("code", authority.code().orElse(""))
            .with("within", authority.county().orElse(authority.region()))
            .with("from", authority.when().from().map(Object::toString).orElse(""))
            .with("to", authority.when().to().map(Object::toString).orElse(""))
            .with("successor", authority.successors().stream().filter(known::contains).toList())
            .with("other_names", authority.otherNames())
            .with("source", SOURCE)
            .with("certainty", "public knowledge")
            .toRecord();
  }

  /** The id of the area of an authority. */
  public static Id<Area> areaId(Authority authority) {
    return Id.area(authority.id());
  }
}
