package org.partnershipatlas.api.service.write.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.RecordWrites;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.GapState;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/**
 * That two records which look alike are two. It is kept as a gap mark, accepted, whose gap is the
 * word <em>two</em> and both ids: so it is in the history, in exports and in backups as any record,
 * and can be undone or taken away.
 */
public final class Apart {
  private static final String TWO = "two ";

  private final Writing writing;

  public Apart(Writing writing) {
    this.writing = writing;
  }

  /** Two records that somebody has said to be two. */
  public record Told(
      Id<GapMark> mark,
      Id<?> one,
      Id<?> other,
      String oneLabel,
      String otherLabel,
      String version) {}

  /** Both, and the mark that says that they are two. */
  static Footing footing(Network network, Id<?> one, Id<?> other) {
    return Footing.of(network, List.of(one, other, idOf(one, other)));
  }

  /**
   * Says so of two records; it is asked no more.
   *
   * @param version of the pair as it was looked at
   */
  public Made say(Id<?> one, Id<?> other, String version, RecordWrites.Said said) {
    writing.get(one);
    writing.get(other);
    Id<GapMark> id = idOf(one, other);
    GapMark mark =
        new GapMark(
            id,
            text(one, other),
            GapState.ACCEPTED,
            Optional.empty(),
            Optional.empty(),
            About.NOTHING);
    String why =
        said.why("Two, not one: a pair of the kind " + one.kind().word().replace('_', ' '));
    return writing.make(
        version,
        network -> footing(network, one, other),
        network ->
            Wanted.of(
                network.has(id) ? List.of() : List.of(new Change.Put(mark)),
                Map.of(),
                why,
                said.who()));
  }

  /** All of which that was said, as far as both are still there. */
  public static List<Told> list(Network network) {
    List<Told> all = new ArrayList<>();
    for (GapMark mark : network.list(GapMark.class)) {
      String[] ids =
          mark.gap().startsWith(TWO)
              ? mark.gap().substring(TWO.length()).split(" ")
              : new String[0];
      if (ids.length == 2) {
        Id<?> one = Id.parse(ids[0]);
        Id<?> other = Id.parse(ids[1]);
        if (network.has(one) && network.has(other)) {
          all.add(
              new Told(
                  mark.id(),
                  one,
                  other,
                  Titles.of(network, one),
                  Titles.of(network, other),
                  footing(network, one, other).version()));
        }
      }
    }
    return all;
  }

  static Id<GapMark> idOf(Id<?> one, Id<?> other) {
    byte[] text = text(one, other).getBytes(StandardCharsets.UTF_8);
    return Id.of(Kind.GAP_MARK, "two-" + UUID.nameUUIDFromBytes(text).toString().substring(0, 13));
  }

  private static String text(Id<?> one, Id<?> other) {
    boolean first = one.toString().compareTo(other.toString()) < 0;
    return TWO + (first ? one : other) + " " + (first ? other : one);
  }
}
