package org.partnershipatlas.register.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Tenure;

/** Lists of a council that gives its members no numbers. */
class UnnumberedListTest {
  private static final List<String> NAMES =
      List.of("Ann Baker", "Bo Carr", "Cy Dunn", "Di Eames", "Ed Frost", "Flo Gray", "Gil Hart");

  @Test
  void peopleAreKnownByTheirNamesInWhateverOrderTheyStand() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Network network = Network.empty(LocalDate.of(2027, 6, 1));
      Set<String> met = new TreeSet<>();
      for (int month = 1; month <= 4; month++) {
        List<List<String>> committees = List.of(some(random), some(random));
        committees.forEach(met::addAll);
        byte[] list = json("2026-0" + month + "-05", committees);
        network = taken(list, network);
        String where = "seed " + seed + ", month " + month;
        assertEquals(network.fingerprint(), taken(list, network).fingerprint(), where);
        for (int c = 0; c < committees.size(); c++) {
          assertEquals(new TreeSet<>(committees.get(c)), sitting(network, c + 1), where);
        }
        assertEquals(List.copyOf(met), names(network), where);
        for (Person person : network.list(Person.class)) {
          assertEquals(List.of(), person.about().otherNames(), where);
        }
      }
    }
  }

  private static List<String> some(Random random) {
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return names.subList(0, 1 + random.nextInt(4));
  }

  private static List<String> names(Network network) {
    return network.list(Person.class).stream().map(p -> p.name().orElse("")).sorted().toList();
  }

  private static Set<String> sitting(Network network, int committee) {
    return network.current(Tenure.class).stream()
        .filter(t -> network.get(t.seat()).group().value().endsWith("-" + committee))
        .map(t -> network.name(t.person().orElseThrow()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static byte[] json(String day, List<List<String>> committees) {
    List<String> all = new ArrayList<>();
    for (List<String> names : committees) {
      all.add(
          "{\"id\": "
              + (all.size() + 1)
              + ", \"title\": \"Committee "
              + (all.size() + 1)
              + "\", \"members\": ["
              + names.stream()
                  .map(name -> "{\"name\": \"" + name + "\", \"role\": \"Member\"}")
                  .collect(Collectors.joining(", "))
              + "]}");
    }
    return ("{\"council\": \"Cheltenham Borough Council\", \"generatedUtc\": \""
            + day
            + "T08:24:32Z\", \"committees\": ["
            + String.join(",", all)
            + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Network taken(byte[] list, Network known) {
    return known
        .with(
            ModernGov.read(Map.of("list.json", list), known).records().stream()
                .map(record -> (Change) new Change.Put(record))
                .toList())
        .network();
  }
}
