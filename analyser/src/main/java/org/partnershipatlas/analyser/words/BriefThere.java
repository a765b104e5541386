package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipatlas.analyser.brief.Brief;
import org.partnershipatlas.analyser.coverage.SubjectState;
import org.partnershipatlas.analyser.link.TierPair;
import org.partnershipatlas.analyser.link.TierTable;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.SeatState;

/** What there is: groups, seats and their states, the third sector's voice, the two tiers. */
final class BriefThere {
  private final Network network;
  private final TierWords tiers;

  BriefThere(Network network, Names names) {
    this.network = network;
    this.tiers = new TierWords(network, names);
  }

  List<Sentence> sentences(Brief brief) {
    List<Sentence> told = new ArrayList<>();
    brief
        .area()
        .flatMap(area -> EndedWords.sentence(network, area))
        .ifPresent(text -> told.add(of(text, around(brief.area().orElseThrow()))));
    told.add(of(counts(brief), all(brief)));
    if (!brief.groups().isEmpty()) {
      told.add(of(kinds(brief.groups()), brief.groups()));
    }
    if (brief.countSeats() > 0) {
      told.add(of(seats(brief), seatIds(brief)));
    }
    if (!brief.groups().isEmpty()) {
      told.add(of(sector(brief), brief.groups()));
    }
    for (TierTable table : brief.tiers()) {
      tiers.sentences(table).stream().limit(1).forEach(text -> told.add(of(text, pairs(table))));
    }
    return told;
  }

  /** An area and what stands in its place on the day, so that a reader can go there. */
  private List<Id<?>> around(Id<Area> area) {
    List<Id<?>> rows = new ArrayList<>(List.of(area));
    rows.addAll(network.places().listFollowing(area));
    return rows;
  }

  private static Sentence of(String text, Collection<? extends Id<?>> rows) {
    return BriefWords.of(BriefPart.THERE, text, rows);
  }

  private String counts(Brief brief) {
    String where = brief.area().map(a -> " of " + network.name(a)).orElse("");
    List<String> parts = new ArrayList<>();
    parts.add(Plain.count(brief.groups().size(), "group") + where);
    parts.add(
        Plain.count(brief.countSeats(), "seat")
            + (brief.groups().size() == 1 ? " on it" : " on them"));
    if (!brief.people().isEmpty()) {
      parts.add(
          Plain.count(brief.people().size(), "person who sits there", "people who sit there"));
    }
    parts.add(
        Plain.count(
            brief.organisations().size(),
            "organisation that is listed",
            "organisations that are listed"));
    parts.add(Plain.count(brief.links().size(), "formal link"));
    return "On "
        + Plain.date(PartialDate.of(brief.day()))
        + " these records hold "
        + Plain.and(parts)
        + ".";
  }

  private String kinds(List<Id<Group>> groups) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (GroupKind kind : GroupKind.values()) {
      counts.put(kind.word(), 0);
    }
    int unknown = 0;
    for (Id<Group> id : groups) {
      if (network.get(id).kind().isPresent()) {
        counts.merge(network.get(id).kind().get().word(), 1, Integer::sum);
      } else {
        unknown++;
      }
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count > 0) {
            parts.add(kind(word, count));
          }
        });
    if (unknown > 0) {
      parts.add(unknown + " of which the kind is not recorded");
    }
    return (groups.size() == 1 ? "It is " : "They are ") + Plain.and(parts) + ".";
  }

  private static String kind(String word, int count) {
    String noun = word.equals(GroupKind.OTHER.word()) ? "of another kind" : word;
    return noun.startsWith("of ")
        ? count + " " + noun
        : Plain.count(
            count,
            noun,
            noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : plural(noun));
  }

  private static String plural(String noun) {
    return noun + (noun.endsWith("s") ? "es" : "s");
  }

  private static String seats(Brief brief) {
    int all = brief.countSeats();
    boolean same = brief.seats().size() == 1;
    List<String> parts = new ArrayList<>();
    brief
        .seats()
        .forEach(
            (state, seats) ->
                parts.add(
                    (same ? "" : String.format(Locale.UK, "%,d ", seats.size()))
                        + state(state, seats.size() == 1)
                        + unnamed(state, seats.size(), brief.unnamed().size())));
    if (!same) {
      return "Of the " + Plain.count(all, "seat") + " " + Plain.and(parts) + ".";
    }
    return (all == 1 ? "The one seat " : "All " + Plain.count(all, "seat") + " ")
        + parts.get(0)
        + ".";
  }

  private static String state(SeatState state, boolean one) {
    return switch (state) {
      case FILLED -> one ? "is filled" : "are filled";
      case CARRYING_OVER -> one ? "carries over after its term" : "carry over after their terms";
      case DEPUTY_ONLY -> one ? "has a deputy only" : "have a deputy only";
      case VACANT -> one ? "is vacant" : "are vacant";
      case NOT_RECORDED -> one ? "has nobody recorded" : "have nobody recorded";
    };
  }

  private static String unnamed(SeatState state, int filled, int unnamed) {
    if (state != SeatState.FILLED || unnamed == 0) {
      return "";
    }
    return unnamed >= filled
        ? " (by whom is not known)"
        : " (" + unnamed + " of them by somebody who is not known)";
  }

  private static String sector(Brief brief) {
    Map<SubjectState, List<Id<Group>>> voices = brief.sector();
    int all = brief.groups().size();
    List<String> parts = new ArrayList<>();
    voices.forEach((state, groups) -> parts.add(groups.size() + " " + voice(state)));
    return voices.size() == 1
        ? "On "
            + BriefWords.share(all, all, "group")
            + " the third sector's voice is: "
            + voice(voices.keySet().iterator().next())
            + "."
        : "The third sector's voice on the "
            + Plain.count(all, "group")
            + ": "
            + String.join(", ", parts)
            + ".";
  }

  private static String voice(SubjectState state) {
    return switch (state) {
      case ACCOUNTABLE -> "spoken for, with a link back to the sector";
      case LINK_BACK_NOT_SHOWN -> "spoken for, with no link back shown";
      case IN_THE_ROOM -> "in the room only, an organisation sitting for itself";
      case DEPUTY_ONLY -> "a deputy only";
      case VACANT -> "a vacant seat only";
      case NONE -> "none";
      case NOT_RECORDED -> "not recorded";
    };
  }

  private static List<Id<?>> all(Brief brief) {
    List<Id<?>> ids = new ArrayList<>(brief.groups());
    ids.addAll(seatIds(brief));
    ids.addAll(brief.people());
    ids.addAll(brief.organisations());
    ids.addAll(brief.links());
    return ids;
  }

  private static List<Id<?>> seatIds(Brief brief) {
    return brief.seats().values().stream().<Id<?>>flatMap(Collection::stream).toList();
  }

  private static List<Id<?>> pairs(TierTable table) {
    List<Id<?>> ids = new ArrayList<>();
    for (TierPair pair : table.listPairs()) {
      ids.add(pair.lower());
      ids.add(pair.upper());
      pair.route().ifPresent(route -> ids.addAll(route.evidence()));
    }
    return ids.stream().distinct().toList();
  }
}
