package org.partnershipatlas.api.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;
import org.partnershipatlas.model.Word;

/** What a reader calls any record: also those that have no name of their own, such as a link. */
public final class Titles {
  private Titles() {}

  /** The record's name, or what it joins; the id of one that is not there. */
  public static String of(Network network, Id<?> id) {
    Optional<? extends AtlasRecord> found = network.find(id);
    if (found.isEmpty()) {
      return network.name(id);
    }
    AtlasRecord entry = found.get();
    if (entry instanceof Link link) {
      return joined(network, link.fromGroup(), link.kind().word(), link.toGroup());
    } else if (entry instanceof Membership membership) {
      return joined(network, membership.organisation(), "is a member of", membership.network());
    } else if (entry instanceof Affiliation affiliation) {
      String capacity = affiliation.capacity().map(Word::word).orElse("belongs");
      return joined(
          network, affiliation.person(), "(" + capacity + "),", affiliation.organisation());
    } else if (entry instanceof Relationship relation) {
      String kind = relation.kind().map(Word::word).orElse("has to do with");
      return joined(network, relation.organisation(), kind, relation.otherOrganisation());
    } else if (entry instanceof Completeness completeness) {
      String what = completeness.what().word();
      return "The " + what.substring(0, what.indexOf(" of ") + 4) + of(network, completeness.of());
    } else if (entry instanceof Tenure tenure) {
      return tenure(network, tenure);
    } else if (entry instanceof Seat seat && seat.label().isEmpty()) {
      return seat(network, seat);
    } else if (entry instanceof GapMark mark) {
      return "Gap " + mark.state().word();
    } else if (entry instanceof Area area) {
      return network.places().title(area.id());
    }
    return network.name(id);
  }

  /** The records that a record's values name, whatever the attribute. */
  public static List<Id<?>> mentions(AtlasRecord entry) {
    return mentions(entry.recordKind(), entry.row().values());
  }

  /** The records that values of a record of that kind name. */
  static List<Id<?>> mentions(Kind kind, Map<String, List<String>> values) {
    List<Id<?>> mentions = new ArrayList<>();
    for (Attribute attribute : kind.attributes()) {
      if (attribute.type() == Attribute.Type.REF) {
        mentions.addAll(mentioned(attribute, values.getOrDefault(attribute.name(), List.of())));
      }
    }
    return mentions;
  }

  /** The records that the texts of a reference name. */
  static List<Id<?>> mentioned(Attribute attribute, List<String> texts) {
    boolean one = attribute.targets().size() == 1;
    return texts.stream()
        .<Id<?>>map(
            text -> one ? Id.of(attribute.targets().iterator().next(), text) : Id.parse(text))
        .toList();
  }

  private static String joined(Network network, Id<?> one, String by, Id<?> other) {
    return of(network, one) + " " + by + " " + of(network, other);
  }

  private static String tenure(Network network, Tenure tenure) {
    String who =
        tenure
            .person()
            .<Id<?>>map(id -> id)
            .or(() -> tenure.post())
            .map(id -> of(network, id))
            .orElse("holder not known");
    boolean deputy = tenure.capacity().filter(c -> c == TenureCapacity.DEPUTY).isPresent();
    return who + (deputy ? ", deputy in: " : ", in: ") + of(network, tenure.seat());
  }

  private static String seat(Network network, Seat seat) {
    String role = seat.role().map(Word::word).orElse("seat");
    String kept =
        seat.reservedForSector()
            .map(sector -> ", for " + (sector == Sector.THIRD ? "the third sector" : sector.word()))
            .orElse("");
    return role + " on " + of(network, seat.group()) + kept;
  }
}
