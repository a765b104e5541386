package org.partnershipatlas.analyser.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.coverage.Voice;
import org.partnershipatlas.analyser.coverage.VoiceState;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;

/**
 * Why aren't we on it?
 *
 * @param name what was asked for
 * @param matches the organisations of that name; none where it is not in this register
 * @param near those whose names are near, where none matches
 * @param here the voices of the first match, the strongest first
 */
public record WhyNot(
    String name,
    Standing standing,
    List<Id<Organisation>> matches,
    List<Id<Organisation>> near,
    List<Voice> here) {
  public WhyNot {
    matches = List.copyOf(matches);
    near = List.copyOf(near);
    here = List.copyOf(here);
  }

  /** What the register knows of an organisation. */
  public enum Standing {
    NOT_IN_THIS_REGISTER,
    LISTED_WITHOUT_A_SEAT,
    HERE
  }

  /** The answer for an id or a name. */
  public static WhyNot of(Coverage coverage, String asked) {
    Network network = coverage.network();
    List<Organisation> all = network.list(Organisation.class);
    String name =
        asked.startsWith("organisation:")
            ? network.name(Id.of(Kind.ORGANISATION, asked.substring(asked.indexOf(':') + 1)))
            : asked.strip();
    List<Id<Organisation>> matches =
        all.stream()
            .filter(
                o ->
                    o.id().toString().equals(asked)
                        || (!asked.startsWith("organisation:") && isNamed(network, o, name)))
            .map(Organisation::id)
            .toList();
    if (matches.isEmpty()) {
      return new WhyNot(
          name, Standing.NOT_IN_THIS_REGISTER, List.of(), near(network, all, name), List.of());
    }
    List<Voice> here = new ArrayList<>(coverage.listOf(matches.get(0)));
    here.removeIf(v -> v.state().compareTo(VoiceState.VACANT) > 0);
    here.sort(Comparator.comparing(Voice::state).thenComparing(v -> network.name(v.group())));
    boolean seat = here.stream().anyMatch(v -> v.state().spokenFor());
    return new WhyNot(
        name, seat ? Standing.HERE : Standing.LISTED_WITHOUT_A_SEAT, matches, List.of(), here);
  }

  private static Stream<String> names(Network network, AtlasRecord entry) {
    return Stream.concat(Stream.of(network.name(entry.id())), entry.about().otherNames().stream());
  }

  private static boolean isNamed(Network network, Organisation body, String name) {
    NameKey key = NameKey.of(name);
    return names(network, body).anyMatch(n -> NameKey.of(n).equals(key));
  }

  private static List<Id<Organisation>> near(Network network, List<Organisation> all, String name) {
    NameKey key = NameKey.of(name);
    return all.stream()
        .filter(
            o ->
                names(network, o)
                    .map(NameKey::of)
                    .anyMatch(
                        n -> n.near(key) || (!key.isEmpty() && n.text().contains(key.text()))))
        .sorted(
            Comparator.comparing((Organisation o) -> network.name(o.id()))
                .thenComparing(o -> o.id().value()))
        .limit(5)
        .map(Organisation::id)
        .toList();
  }
}
