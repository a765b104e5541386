package org.partnershipatlas.api.service.write;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.partnershipatlas.api.service.Keys;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Scrubber;

/**
 * Ids for records that come without one: made from the name, but never a person's, since ids stand
 * in addresses and files where names do not.
 */
public final class NewIds {
  private static final int LONGEST = 60;
  private static final Set<Kind> ABOUT_PEOPLE = Set.of(Kind.SEAT, Kind.POST);

  private NewIds() {}

  /**
   * An id that is free, and that no record had before it was merged into another: made of the name
   * for what has one, opaque for people.
   */
  public static Id<?> of(Network network, Kind kind, Row row) {
    return of(network, network, kind, row);
  }

  /**
   * The same.
   *
   * @param coming what is to be in the network with it, people among them
   */
  public static Id<?> of(Network network, Network coming, Kind kind, Row row) {
    String name = row.findName().orElse("");
    String slug = slug(name);
    boolean opaque =
        slug.isEmpty()
            || kind == Kind.PERSON
            || row.find("name_withheld").filter("yes"::equals).isPresent()
            || (ABOUT_PEOPLE.contains(kind)
                && (namesAPerson(network, name)
                    || (coming != network && namesAPerson(coming, name))));
    if (opaque) {
      return Id.of(kind, kind.word().charAt(0) + "-" + Keys.random());
    }
    Id<?> id = Id.of(kind, slug);
    for (int i = 2; network.has(id) || network.has(Alias.idOf(id)); i++) {
      id = Id.of(kind, slug + "-" + i);
    }
    return id;
  }

  /** Seats and posts are often called by who is in them: Jane Smith's seat. */
  private static boolean namesAPerson(Network network, String name) {
    Scrubber people = new Scrubber();
    for (Person person : network.list(Person.class)) {
      person.name().ifPresent(people::hide);
      person.about().otherNames().forEach(people::hide);
    }
    return !people.scrub(name).equals(name);
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
  }
}
