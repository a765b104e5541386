package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.register.workbook.preview.Sheets.keeper;
import static org.partnershipatlas.register.workbook.preview.Sheets.preview;
import static org.partnershipatlas.register.workbook.preview.Sheets.taken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.read.Question;

class KeepersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Keeper CVS = keeper("Wrenton CVS");
  private static final Keeper COUNTY = keeper("Larkshire County Council");
  private static final String HEAD = "Group,Role,Person,Organisation\n";
  private static final String BOTH =
      HEAD
          + "Health Board,chair,Ruth Vale,NHS Larkshire\n"
          + "Health Board,member,Amir Holt,Care Forum\n";

  @Test
  void whatAnotherKeeperGivesTooGoesOn() {
    Network one = taken(start(), BOTH, part(CVS));
    Network two = taken(one, BOTH, part(COUNTY));
    assertEquals(
        Set.of("Wrenton CVS; Larkshire County Council"),
        new TreeSet<>(
            two.list(Seat.class).stream().flatMap(s -> s.about().source().stream()).toList()));
    String less = HEAD + "Health Board,chair,Ruth Vale,NHS Larkshire\n";
    Network three = taken(two, less, whole(CVS));
    assertEquals(Set.of("Amir Holt", "Ruth Vale"), holders(three));
    Network four = taken(three, less, whole(COUNTY));
    assertEquals(Set.of("Ruth Vale"), holders(four));
  }

  @Test
  void theDayOfTheEndIsAskedForAndARowCanBeKept() {
    Network known = taken(start(), BOTH, part(CVS));
    String less = HEAD + "Health Board,chair,Ruth Vale,NHS Larkshire\n";
    PartialDate on = PartialDate.parse("2026-07-01");
    Answers ends = Answers.NONE.keptBy(new Keeping(CVS, true, Optional.of(on)));
    Preview preview = preview(known, less, ends);
    List<Entry> ended =
        preview.entries().stream().filter(e -> e.effect() == Entry.Effect.ENDED).toList();
    assertEquals(2, ended.size());
    assertTrue(
        ended.stream().allMatch(e -> e.after().find("to").equals(Optional.of("2026-07-01"))));
    Map<Id<?>, Set<String>> left = new HashMap<>();
    ended.forEach(entry -> left.put(entry.id(), Set.of()));
    assertEquals(List.of(), preview(known, less, ends.leaving(left)).changes());
  }

  @Test
  void nobodyEndsAboutWhomAQuestionIsOpen() {
    Network known = taken(start(), BOTH, part(CVS));
    String other = BOTH.replace("Ruth Vale", "Dina Marsh");
    Preview preview = preview(known, other, whole(CVS));
    assertEquals(1, preview.questions().size(), preview.questions().toString());
    assertEquals(
        List.of(),
        preview.entries().stream().filter(e -> e.effect() == Entry.Effect.ENDED).toList());
  }

  @Test
  void whatWasToEndLaterEndsWithTheListToo() {
    String terms =
        "Group,Role,Person,Organisation,From,To\n"
            + "Health Board,chair,Ruth Vale,NHS Larkshire,2024-05-01,\n"
            + "Health Board,member,Amir Holt,Care Forum,2024-05-01,2027-05-01\n"
            + "Health Board,clerk,Lena Moss,Scouts,2023-05-01,2025-05-01\n";
    Network known = taken(start(), terms, part(CVS));
    String less = HEAD + "Health Board,chair,Ruth Vale,NHS Larkshire\n";
    Network after = taken(known, less, whole(CVS));
    Map<String, String> ends = new TreeMap<>();
    after
        .list(Tenure.class)
        .forEach(
            tenure ->
                ends.put(
                    after.name(tenure.person().orElseThrow()),
                    tenure.when().to().map(PartialDate::toString).orElse("")));
    assertEquals(
        Map.of("Ruth Vale", "", "Amir Holt", DAY.toString(), "Lena Moss", "2025-05-01"), ends);
  }

  @Test
  void twoKeepersWhoDisagreeAreAskedAbout() {
    Network one =
        taken(start(), "Group,Meetings per year,Person\nHealth Board,4,Ruth Vale\n", part(CVS));
    String other = "Group,Meetings per year,Person\nHealth Board,6,Ruth Vale\n";
    Preview asked = preview(one, other, part(COUNTY));
    Question question = asked.questions().get(0);
    assertEquals(Question.What.TWO_VALUES, question.what());
    assertTrue(question.text().contains("“4” says Wrenton CVS"), question.text());
    assertTrue(question.text().contains("“6” says this file"), question.text());
    Id<Group> board = Id.group("health-board");
    assertEquals(
        4, asked.applyTo(one).network().get(board).meetsPerYear().orElseThrow().intValue());
    Answers take = part(COUNTY).answering(Map.of(question.key(), Answers.Answer.TAKE));
    assertEquals(6, taken(one, other, take).get(board).meetsPerYear().orElseThrow().intValue());
    assertEquals(
        List.of(), preview(one, other, part(CVS)).questions(), "their own value may change");
  }

  @Test
  void seatsThatOnlyAnotherKeeperGivesAreNotMatchedByTheirPlace() {
    Network one = taken(start(), BOTH, part(CVS));
    Preview other = preview(one, HEAD + "Health Board,member,Lena Moss,Scouts\n", part(COUNTY));
    assertEquals(List.of(), other.questions());
    assertEquals(
        Set.of("Amir Holt", "Lena Moss", "Ruth Vale"), holders(other.applyTo(one).network()));
  }

  @Test
  void aRowThatCannotBeReadEndsNobody() {
    Network known = taken(start(), BOTH, part(CVS));
    String typo =
        "Group,Role,Person,Organisation,Term ends\n"
            + "Health Board,chair,Ruth Vale,NHS Larkshire,\n"
            + "Health Board,member,Amir Holt,Care Forum,31/02/2027\n";
    Answers answers = whole(CVS).completing(Set.of(Id.group("health-board")));
    Preview preview = preview(known, typo, answers);
    assertEquals(1, preview.faults().size());
    assertEquals(List.of(), preview.changes(), "nobody ends, and nothing is said to be whole");
    List<String> notes = preview.reading().notes().stream().map(n -> n.text()).toList();
    assertTrue(
        notes.stream()
            .anyMatch(n -> n.startsWith("Nothing is ended") && n.contains(", row 3). Put that")),
        notes.toString());
    assertTrue(notes.stream().anyMatch(n -> n.startsWith("No membership is")), notes.toString());
    String mended = typo.replace("31/02/2027", "28/02/2027");
    assertEquals(
        2, preview(known, mended, answers).changes().size(), "a date, and that it is whole");
  }

  @Test
  void aListOfSeatsSaysNothingOfLinksAndAFileThatIsNotReadNothingAtAll() {
    Network seats = taken(start(), BOTH, part(CVS));
    Network known =
        seats
            .with(
                List.of(
                    new Change.Put(
                        NetworkText.record(
                            "link l from_group=health-board to_group=health-board kind=feeds"
                                + " source='Wrenton CVS'"))))
            .network();
    assertEquals(1, known.list(Link.class).size());
    assertEquals(List.of(), preview(known, BOTH, whole(CVS)).changes());
    assertEquals(List.of(), preview(known, "Weather,Rain\nwet,much\n", whole(CVS)).changes());
    String vacant = HEAD + "Health Board,chair,vacant,NHS Larkshire\n";
    assertTrue(
        preview(known, vacant, whole(CVS)).changes().toString().contains("tenure"),
        "the holders are no longer in the list");
  }

  /**
   * Two keepers hand in whole lists in turn, rows taken out at random: a holding is open as long as
   * one of the two lists has it.
   */
  @Test
  void wholeListsOfTwoKeepersAreAsAnOracleHasThem() {
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      List<String> rows = rows(random);
      Network network = start();
      Map<String, Set<String>> oracle = new TreeMap<>();
      for (int round = 0; round < 3; round++) {
        Keeper keeper = random.nextBoolean() ? CVS : COUNTY;
        List<String> some = new ArrayList<>(rows);
        some.removeIf(row -> random.nextInt(3) == 0);
        if (some.isEmpty()) {
          continue;
        }
        Network before = network;
        String text = HEAD + String.join("\n", some) + "\n";
        network = taken(network, text, settled(network, text, keeper));
        told(oracle, keeper.name(), some);
        Set<String> open = new TreeSet<>();
        oracle.forEach(
            (row, keepers) -> {
              if (!keepers.isEmpty()) {
                open.add(row);
              }
            });
        assertEquals(open, open(network), "seed " + seed + ", round " + round);
        if (round == 2) {
          Preview again = preview(network, text, whole(keeper));
          assertEquals(List.of(), again.changes(), "seed " + seed + ", again");
        }
        untouched(before, network, keeper, seed);
      }
    }
  }

  /**
   * Another name in a place is asked about: here it is always another seat. So is what one keeper
   * ended and another has: here it goes on.
   */
  private static Answers settled(Network known, String text, Keeper keeper) {
    Map<String, Answers.Answer> answers = new HashMap<>();
    preview(known, text, whole(keeper))
        .questions()
        .forEach(
            question ->
                answers.put(
                    question.key(),
                    question.what() == Question.What.TWO_VALUES
                        ? Answers.Answer.TAKE
                        : Answers.Answer.TWO));
    return whole(keeper).answering(answers);
  }

  private static void told(Map<String, Set<String>> oracle, String keeper, List<String> rows) {
    oracle.values().forEach(keepers -> keepers.remove(keeper));
    rows.forEach(row -> oracle.computeIfAbsent(row, r -> new LinkedHashSet<>()).add(keeper));
  }

  private static void untouched(Network before, Network after, Keeper keeper, long seed) {
    for (Seat seat : before.list(Seat.class)) {
      boolean theirs = !seat.about().source().orElse("").contains(keeper.name());
      Seat now = after.get(seat.id());
      if (theirs && now.about().source().equals(seat.about().source())) {
        assertEquals(seat, now, "seed " + seed);
      }
    }
  }

  private static Set<String> open(Network network) {
    Set<String> open = new TreeSet<>();
    for (Tenure tenure : network.list(Tenure.class)) {
      if (tenure.when().to().isEmpty()) {
        Seat seat = network.get(tenure.seat());
        assertTrue(seat.when().to().isEmpty(), "an open tenure on a seat that has ended");
        open.add(
            network.name(seat.group())
                + ","
                + seat.role().orElseThrow().word()
                + ","
                + network.name(tenure.person().orElseThrow())
                + ","
                + network.name(tenure.onBehalfOf().orElseThrow()));
      }
    }
    return open;
  }

  /** Rows of which each is a seat of its own: no person sits twice on a group. */
  private static List<String> rows(Random random) {
    Set<String> rows = new LinkedHashSet<>();
    String[] groups = {"Health Board", "Youth Forum", "Housing Panel"};
    String[] people = {"Ruth Vale", "Amir Holt", "Zena Ash", "Nell Pike", "Tom Reed", "Una Lund"};
    for (String group : groups) {
      for (String person : people) {
        if (random.nextInt(2) == 0) {
          String role = person.length() % 2 == 0 ? "observer" : "chair";
          rows.add(group + "," + role + "," + person + ",Body of " + person.charAt(0));
        }
      }
    }
    return List.copyOf(rows);
  }

  private static Network start() {
    return Network.empty(DAY).with(List.of(new Change.Put(CVS), new Change.Put(COUNTY))).network();
  }

  private static Answers part(Keeper keeper) {
    return Answers.NONE.keptBy(Keeping.part(keeper));
  }

  private static Answers whole(Keeper keeper) {
    return Answers.NONE.keptBy(Keeping.whole(keeper));
  }

  private static Set<String> holders(Network network) {
    Set<String> names = new TreeSet<>();
    network.current(Tenure.class).forEach(t -> names.add(network.name(t.person().orElseThrow())));
    return names;
  }
}
