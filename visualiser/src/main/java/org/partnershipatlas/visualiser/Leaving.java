package org.partnershipatlas.visualiser;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * What one seat, post, organisation or person holds together: what would be given up and what would
 * break if it went, of what is recorded.
 *
 * @param heading the heading of the picture
 * @param who what stands in the middle; empty where nothing that could go breaks anything
 * @param seats the seats that it would give up, with the state in which they would be left
 * @param losses what would break, kind by kind
 * @param cuts the pairs that no recorded route would join any more
 * @param reached the groups that the picture is about, for its reach and its sources
 * @param notes what stands below the picture
 */
public record Leaving(
    String heading,
    Optional<Part> who,
    List<Seat> seats,
    List<Loss> losses,
    List<Cut> cuts,
    List<Id<Group>> reached,
    List<String> notes) {
  public Leaving {
    seats = List.copyOf(seats);
    losses = List.copyOf(losses);
    cuts = List.copyOf(cuts);
    reached = List.copyOf(reached);
    notes = List.copyOf(notes);
  }

  /**
   * A record in the picture.
   *
   * @param detail what is said of it; may be empty
   */
  public record Part(Id<?> record, String name, String detail) {}

  /**
   * A seat that is given up.
   *
   * @param then the state in which it is left
   * @param told the same in words, such as <em>a deputy steps in</em>
   */
  public record Seat(Part seat, Look then, String told) {}

  /** What is lost of one kind, such as the groups left without a voice; none where it is not. */
  public record Loss(String heading, List<Part> parts) {
    public Loss {
      parts = List.copyOf(parts);
    }
  }

  /** A pair that is cut. */
  public record Cut(Part one, Part other) {}
}
