package org.partnershipatlas.analyser.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/** The definitions of gaps, written out once more over bare rows: whom each concerns. */
final class GapOracle extends AsRecorded {
  private static final Set<String> BOARDS = Set.of("partnership board", "statutory board");

  GapOracle(Network network) {
    super(network);
  }

  Set<String> find(GapKind kind) {
    Set<String> found = new TreeSet<>();
    switch (kind) {
      case VACANT -> seats(found, s -> seat(s, "vacant").equals("yes") && empty(s));
      case CARRYING_OVER -> seats(found, this::allOver);
      case TERM_ENDING ->
          seats(found, s -> !allOver(s) && holders(s).stream().anyMatch(this::ends));
      case HELD_FROM_OUTSIDE -> seats(found, this::outside);
      case NO_SECTOR_VOICE -> groups(found, this::silent);
      case MONEY_WITHOUT_SECTOR ->
          groups(found, g -> silent(g) && group(g, "decides_money").equals("yes"));
      case NO_SECTOR_VOTE -> groups(found, this::voteless);
      case NO_COUNCILLOR -> groups(found, this::noCouncillor);
      case LARGEST_SHARE -> groups(found, this::overHalf);
      case DORMANT ->
          groups(
              found,
              g ->
                  !group(g, "last_met").isEmpty()
                      && lastDay(g, Kind.GROUP, "last_met").isBefore(DAY.minusMonths(12)));
      case LED_AND_SERVICED_BY_ONE_BODY -> groups(found, this::oneBody);
      case NO_REPORTING_LINE -> groups(found, this::lost);
      case STALE -> groups(found, g -> seats(g).stream().anyMatch(this::old));
      case NO_DEPUTY -> together(found, this::withoutDeputies);
      case CHOSEN_BY_THE_COUNCIL ->
          together(
              found, g -> only(voices(g), s -> seat(s, "route").equals("selected by the council")));
      case CHAMPION_WITHOUT_SUPPORT -> together(found, this::unsupported);
      case DEPUTY_FROM_THE_SAME_ORGANISATION -> seats(found, this::sameBody);
      case MANY_SEATS -> many(found);
      case REPORTING_LOOP -> loops(found);
      case OTHER_TIER_MISSING -> tiers(found);
      default -> throw new IllegalArgumentException(kind.word());
    }
    return found;
  }

  private void groups(Set<String> found, Predicate<String> holds) {
    all(Kind.GROUP).stream()
        .filter(g -> tested(g) && holds.test(g))
        .forEach(g -> found.add("group:" + g));
  }

  private void seats(Set<String> found, Predicate<String> holds) {
    for (String group : all(Kind.GROUP)) {
      if (tested(group)) {
        only(speaking(group), holds).forEach(s -> found.add("seat:" + s));
      }
    }
  }

  private interface Some {
    List<String> of(String group);
  }

  private void together(Set<String> found, Some some) {
    for (String group : all(Kind.GROUP)) {
      if (tested(group) && !some.of(group).isEmpty()) {
        found.add(told("seat", some.of(group)));
      }
    }
  }

  private static List<String> only(List<String> ids, Predicate<String> holds) {
    return ids.stream().filter(holds).toList();
  }

  private boolean empty(String seat) {
    return holders(seat).isEmpty() && deputies(seat).isEmpty();
  }

  private boolean allOver(String seat) {
    return !holders(seat).isEmpty()
        && holders(seat).stream()
            .allMatch(
                t ->
                    !tenure(t, "term_ends").isEmpty()
                        && lastDay(t, Kind.TENURE, "term_ends").isBefore(DAY));
  }

  private boolean ends(String tenure) {
    if (tenure(tenure, "term_ends").isEmpty() && tenure(tenure, "to").isEmpty()) {
      return false;
    }
    LocalDate last =
        tenure(tenure, "term_ends").isEmpty()
            ? at(tenure, Kind.TENURE, "to").minusDays(1)
            : lastDay(tenure, Kind.TENURE, "term_ends");
    long days = ChronoUnit.DAYS.between(DAY, last);
    return days >= 0 && days <= 90;
  }

  private boolean outside(String seat) {
    String kept = seat(seat, "reserved_for_sector");
    return !kept.isEmpty()
        && holders(seat).stream().anyMatch(t -> !sector(t).isEmpty() && !sector(t).equals(kept));
  }

  private boolean silent(String group) {
    return whole("seats of a group", "group:" + group)
        && voices(group).isEmpty()
        && !voiceOpen(group);
  }

  private boolean voteless(String group) {
    return whole("seats of a group", "group:" + group)
        && !voiceOpen(group)
        && !voices(group).isEmpty()
        && voices(group).stream().allMatch(s -> seat(s, "voting").equals("no"))
        && speaking(group).stream().anyMatch(s -> !voice(s) && seat(s, "voting").equals("yes"));
  }

  private boolean noCouncillor(String group) {
    boolean board = BOARDS.contains(group(group, "kind"));
    return (board || group(group, "kind").equals("Compact group"))
        && whole("seats of a group", "group:" + group)
        && speaking(group).stream()
            .noneMatch(
                s ->
                    isOf(s, "elected members")
                        || (seat(s, "reserved_for_sector").isEmpty()
                            && (unknown(s) || sectorUnknown(s))));
  }

  private boolean overHalf(String group) {
    List<String> filled = only(speaking(group), s -> !holders(s).isEmpty());
    if (filled.size() < 4 || !whole("seats of a group", "group:" + group)) {
      return false;
    }
    for (String seat : filled) {
      String holder = holders(seat).get(0);
      long bodies = only(filled, s -> body(holders(s).get(0)).equals(body(holder))).size();
      long sectors = only(filled, s -> sector(holders(s).get(0)).equals(sector(holder))).size();
      if ((!body(holder).isEmpty() && bodies * 2 > filled.size())
          || (!sector(holder).isEmpty() && sectors * 2 > filled.size())) {
        return true;
      }
    }
    return false;
  }

  private boolean old(String seat) {
    return !seat(seat, "last_checked").isEmpty()
        && lastDay(seat, Kind.SEAT, "last_checked").isBefore(DAY.minusMonths(12));
  }

  private boolean deputiesKept(String group) {
    return speaking(group).stream().anyMatch(s -> !deputies(s).isEmpty());
  }

  private List<String> withoutDeputies(String group) {
    return deputiesKept(group) ? only(voices(group), s -> deputies(s).isEmpty()) : List.of();
  }

  private boolean sameBody(String seat) {
    String own = holders(seat).isEmpty() ? "" : tenure(holders(seat).get(0), "on_behalf_of");
    boolean forOthers =
        values(seat, Kind.SEAT, "speaks_for").stream()
            .anyMatch(p -> !p.equals("organisation:" + own));
    return voice(seat)
        && forOthers
        && !own.isEmpty()
        && !deputies(seat).isEmpty()
        && body(deputies(seat).get(0)).equals(body(holders(seat).get(0)));
  }

  private List<String> unsupported(String group) {
    List<String> champions =
        only(speaking(group), s -> seat(s, "role").equals("champion") && !holders(s).isEmpty());
    boolean kept = champions.stream().anyMatch(s -> !seat(s, "supported_by").isEmpty());
    return kept ? only(champions, s -> seat(s, "supported_by").isEmpty()) : List.of();
  }

  private void many(Set<String> found) {
    List<String> held = new ArrayList<>();
    only(all(Kind.GROUP), this::tested).forEach(g -> held.addAll(speaking(g)));
    for (String person : all(Kind.PERSON)) {
      if (only(held, s -> holders(s).stream().anyMatch(t -> tenure(t, "person").equals(person)))
              .size()
          > 4) {
        found.add("person:" + person);
      }
    }
    for (String body : all(Kind.ORGANISATION)) {
      boolean third = value(body, Kind.ORGANISATION, "sector").equals("third");
      if (third
          && only(held, s -> holders(s).stream().anyMatch(t -> body(t).equals(body))).size() > 4) {
        found.add("organisation:" + body);
      }
    }
  }

  private List<String> up(String group, boolean scrutiny) {
    List<String> up = new ArrayList<>();
    if (!group(group, "part_of").isEmpty()) {
      up.add(group(group, "part_of"));
    }
    for (String link : all(Kind.LINK)) {
      String from = value(link, Kind.LINK, "from_group");
      String to = value(link, Kind.LINK, "to_group");
      String kind = value(link, Kind.LINK, "kind");
      if (kind.equals("reports to") && from.equals(group)) {
        up.add(to);
      }
      if (scrutiny && kind.equals("scrutinises") && to.equals(group)) {
        up.add(from);
      }
    }
    up.retainAll(all(Kind.GROUP));
    return up;
  }

  private Set<String> reached(String group, boolean scrutiny) {
    Set<String> reached = new TreeSet<>(Set.of(group));
    for (int i = 0; i < 10; i++) {
      Set<String> more = new TreeSet<>(reached);
      reached.forEach(g -> more.addAll(up(g, scrutiny)));
      reached = more;
    }
    return reached;
  }

  private boolean oneBody(String group) {
    String lead = group(group, "led_by");
    List<String> servicing = values(group, Kind.GROUP, "serviced_by");
    return !lead.isEmpty()
        && !servicing.isEmpty()
        && servicing.stream()
            .map(this::employer)
            .allMatch(by -> by.equals(lead) || isPart(by, lead));
  }

  private String employer(String servicing) {
    String id = servicing.substring(servicing.indexOf(':') + 1);
    return servicing.startsWith("post:") ? value(id, Kind.POST, "employed_by") : id;
  }

  private boolean isPart(String body, String whole) {
    return !body.isEmpty() && value(body, Kind.ORGANISATION, "part_of").equals(whole);
  }

  private boolean lost(String group) {
    return reached(group, true).stream()
        .allMatch(
            g ->
                !group(g, "kind").isEmpty()
                    && !BOARDS.contains(group(g, "kind"))
                    && whole("links of a group", "group:" + g));
  }

  private void loops(Set<String> found) {
    for (String group : all(Kind.GROUP)) {
      Set<String> circle = new TreeSet<>();
      for (String other : reached(group, false)) {
        if (reached(other, false).contains(group)) {
          circle.add(other);
        }
      }
      if (circle.size() > 1 && circle.stream().anyMatch(this::tested)) {
        found.add(told("group", circle));
      }
    }
  }

  private List<String> onTheme(String theme, String area) {
    return only(
        all(Kind.GROUP),
        g -> group(g, "themes").equals(theme) && values(g, Kind.GROUP, "areas").contains(area));
  }

  private boolean groupsWhole(String area) {
    return whole("groups of an area", "area:" + area);
  }

  private void tiers(Set<String> found) {
    for (String theme : List.of("t0", "t1")) {
      List<String> upper = onTheme(theme, "a");
      for (String district : List.of("d0", "d1")) {
        if (upper.stream().anyMatch(this::tested)
            && onTheme(theme, district).isEmpty()
            && groupsWhole(district)
            && groupsWhole("a")) {
          found.add("area:" + district + " on " + theme);
        }
      }
      boolean lower =
          List.of("d0", "d1").stream()
              .anyMatch(d -> onTheme(theme, d).stream().anyMatch(this::tested));
      boolean known =
          List.of("d0", "d1").stream()
              .anyMatch(d -> !onTheme(theme, d).isEmpty() && groupsWhole(d));
      if (upper.isEmpty() && lower && known && groupsWhole("a")) {
        found.add("area:a on " + theme);
      }
    }
  }
}
