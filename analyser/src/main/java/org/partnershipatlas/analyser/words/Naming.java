package org.partnershipatlas.analyser.words;

import java.util.Optional;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Labels;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Tenure;

/**
 * What a sentence calls a record. The network is one to which the lens has been applied; the lens
 * is named again so that a person who is shown by a part reads as a person.
 */
final class Naming {
  private final Network network;
  private final Names names;

  Naming(Network network, Names names) {
    this.network = network;
    this.names = names;
  }

  String of(Id<?> id) {
    return switch (id.kind()) {
      case TENURE -> "a holder who is not known";
      case PERSON -> person(Id.person(id.value()));
      default -> {
        String name = network.name(id);
        yield name.equals(Labels.WITHHELD) && id.kind() == Kind.ORGANISATION
            ? "an organisation whose name is withheld"
            : name;
      }
    };
  }

  private String person(Id<Person> id) {
    boolean withheld =
        network.name(id).equals(Labels.WITHHELD)
            || network.referring(id, Tenure.class).stream()
                .anyMatch(tenure -> tenure.nameWithheld().orElse(false));
    if (withheld) {
      return "a person whose name is withheld";
    }
    if (!named(network.find(id))) {
      return "a person";
    }
    return network.find(id).flatMap(Person::name).orElse("a person whose name is not recorded");
  }

  private boolean named(Optional<Person> person) {
    return switch (names) {
      case FULL -> true;
      case AGREED -> person.flatMap(p -> p.nameAgreed().or(p::publicOffice)).orElse(false);
      case ROLES_ONLY -> person.flatMap(Person::publicOffice).orElse(false);
      case COUNTS_ONLY -> false;
    };
  }

  /** Whether the part that somebody plays may be told. */
  boolean tellsRoles() {
    return names != Names.COUNTS_ONLY;
  }

  /** A sentence's first letter in capitals. */
  static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
