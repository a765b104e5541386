package org.partnershipatlas.register.exchange.read;

import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Kind;

/**
 * What somebody says that the nodes of a graph are: all of one kind, or each what an attribute of
 * it says.
 *
 * @param all the kind of all of them
 * @param attribute the attribute that says it
 */
public record NodesAre(Optional<Kind> all, Optional<String> attribute) {
  /** Nobody says; it is told by what the file holds. */
  public static final NodesAre NOT_SAID = new NodesAre(Optional.empty(), Optional.empty());

  private static final String BY = "kind:";
  private static final Set<Kind> KINDS =
      Set.of(Kind.PERSON, Kind.ORGANISATION, Kind.GROUP, Kind.POST);

  /** What a text says, such as {@code people}, or {@code kind:type} for the attribute “type”. */
  public static Optional<NodesAre> find(String text) {
    if (text.startsWith(BY)) {
      String attribute = text.substring(BY.length()).strip();
      return attribute.isEmpty()
          ? Optional.empty()
          : Optional.of(new NodesAre(Optional.empty(), Optional.of(attribute)));
    }
    return NearWords.kind(text)
        .filter(KINDS::contains)
        .map(kind -> new NodesAre(Optional.of(kind), Optional.empty()));
  }

  boolean isSaid() {
    return all.isPresent() || attribute.isPresent();
  }
}
