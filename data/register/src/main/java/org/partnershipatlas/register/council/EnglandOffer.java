package org.partnershipatlas.register.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.preview.Answers;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * Areas that a file only names, that the register lacks and England's list knows: they are offered
 * from that list, with code, county and dates. Nothing is taken from it unasked.
 */
public final class EnglandOffer {
  /** The key of the question about all those that are told by their names. */
  public static final String ALL = "england-areas:all";

  private static final LocalDate EARLIER = LocalDate.of(2008, 6, 1);
  private static final Set<AreaKind> AUTHORITIES =
      Set.of(
          AreaKind.COUNTY,
          AreaKind.DISTRICT,
          AreaKind.UNITARY,
          AreaKind.METROPOLITAN_DISTRICT,
          AreaKind.LONDON_BOROUGH);

  private final Reading reading;
  private final Network known;
  private final Map<Id<?>, Row> rows = new HashMap<>();

  /** An area of the file, with the authorities that it may be, that of today first. */
  private record Offered(ReadRecord area, List<Authority> may) {
    String name() {
      return area.row().find("name").orElse("");
    }

    boolean isPlain() {
      return may.size() == 1;
    }

    String key() {
      return "england-area:" + area.id();
    }

    Answers.Answer answer(Map<String, Answers.Answer> answers) {
      Answers.Answer all =
          isPlain() ? answers.getOrDefault(ALL, Answers.Answer.KEEP) : Answers.Answer.KEEP;
      return answers.getOrDefault(key(), all);
    }
  }

  private EnglandOffer(Reading reading, Network known) {
    this.reading = reading;
    this.known = known;
    reading.records().stream()
        .filter(each -> each.row().kind() == Kind.AREA)
        .forEach(each -> rows.put(each.id(), each.row()));
  }

  /** The reading with what is asked of its areas, and with what was answered done. */
  public static Reading asked(Reading reading, Network known, Map<String, Answers.Answer> answers) {
    return new EnglandOffer(reading, known).asked(answers);
  }

  private Reading asked(Map<String, Answers.Answer> answers) {
    List<Note> notes = new ArrayList<>();
    List<Offered> offered = new ArrayList<>();
    for (ReadRecord each : reading.records()) {
      if (isBare(each)) {
        List<Authority> may = may(each.row(), notes);
        if (!may.isEmpty()) {
          offered.add(new Offered(each, may));
        }
      }
    }
    if (offered.isEmpty() && notes.isEmpty()) {
      return reading;
    }
    List<Question> questions = new ArrayList<>(reading.questions());
    questions.addAll(questions(offered));
    List<Note> all = new ArrayList<>(reading.notes());
    all.addAll(notes);
    Map<Id<?>, Authority> taken = new LinkedHashMap<>();
    for (Offered each : offered) {
      Answers.Answer answer = each.answer(answers);
      if (answer == Answers.Answer.TAKE) {
        taken.put(each.area().id(), each.may().get(0));
      } else if (answer == Answers.Answer.TAKE_EARLIER) {
        taken.put(each.area().id(), each.may().get(each.may().size() - 1));
      }
    }
    return new Reading(
        taken.isEmpty() ? reading.records() : new Replaced(taken).records(),
        reading.problems(),
        questions,
        reading.mappings(),
        all,
        reading.counts(),
        reading.sheets());
  }

  private boolean isBare(ReadRecord each) {
    Row row = each.row();
    Optional<AreaKind> kind = kind(row);
    return row.kind() == Kind.AREA
        && !each.idStated()
        && !known.has(each.id())
        && row.list("code").isEmpty()
        && kind.map(AUTHORITIES::contains).orElse(true);
  }

  private static Optional<AreaKind> kind(Row row) {
    return row.find("kind").flatMap(word -> Words.find(AreaKind.class, word));
  }

  private List<Authority> may(Row row, List<Note> notes) {
    String name = row.find("name").orElse("");
    Set<Authority> all = new LinkedHashSet<>();
    for (LocalDate day : List.of(known.day(), EARLIER)) {
      List<Authority> on =
          England.table().list(name, day).stream().filter(a -> fits(row, a)).toList();
      List<Authority> ofKind =
          on.stream().filter(a -> kind(row).filter(a.kind()::equals).isPresent()).toList();
      List<Authority> left = ofKind.isEmpty() ? on : ofKind;
      if (left.size() > 1) {
        notes.add(
            new Note(
                "",
                0,
                "“"
                    + name
                    + "” may be "
                    + left.stream().map(Authority::council).collect(Collectors.joining(" or "))
                    + "; it was left as an area of its own"));
        return List.of();
      }
      all.addAll(left);
    }
    Optional<AreaKind> kind = kind(row);
    List<Authority> alike =
        all.stream().filter(a -> kind.filter(a.kind()::equals).isPresent()).toList();
    return alike.isEmpty() ? List.copyOf(all) : alike;
  }

  /** Whether the county that the file names is its county. */
  private boolean fits(Row row, Authority authority) {
    List<String> within = row.list("within");
    Optional<Authority> county = England.table().county(authority);
    if (within.isEmpty() || county.isEmpty()) {
      return true;
    }
    Set<NameKey> names =
        within.stream().map(id -> NameKey.of(areaName(Id.area(id)))).collect(Collectors.toSet());
    return names.contains(NameKey.of(county.get().name()))
        || names.contains(NameKey.of(England.table().region(authority)));
  }

  private String areaName(Id<?> id) {
    return Optional.ofNullable(rows.get(id))
        .flatMap(row -> row.find("name"))
        .or(() -> known.has(id) ? Optional.of(known.name(id)) : Optional.empty())
        .orElse("");
  }

  private static List<Question> questions(List<Offered> offered) {
    List<Question> questions = new ArrayList<>();
    List<Offered> plain = offered.stream().filter(Offered::isPlain).toList();
    if (!plain.isEmpty()) {
      List<Question.Part> parts = plain.stream().flatMap(each -> part(each).stream()).toList();
      questions.add(
          question(ALL, Question.What.ENGLAND_AREAS, allText(plain.size()), plain.get(0), parts));
    }
    offered.stream()
        .filter(each -> !each.isPlain())
        .map(
            each ->
                question(each.key(), Question.What.ENGLAND_AREA, oneText(each), each, part(each)))
        .forEach(questions::add);
    return questions;
  }

  private static List<Question.Part> part(Offered each) {
    return List.of(new Question.Part(each.key(), each.name(), told(each)));
  }

  private static Question question(
      String key, Question.What what, String text, Offered about, List<Question.Part> parts) {
    Id<?> keep = England.areaId(about.may().get(0));
    return new Question(key, what, text, keep, about.area().id(), about.area().place(), parts);
  }

  private static String allText(int count) {
    boolean one = count == 1;
    return "The register lacks "
        + (one ? "an area" : count + " areas")
        + " of the file that the built-in list of England’s authorities knows. Shall "
        + (one ? "it" : "they")
        + " be added from that list, with code, dates, and the county and region around "
        + (one ? "it" : "them")
        + "? "
        + (one ? "Else it is a new area" : "Those that are not are new areas")
        + " with nothing but a name.";
  }

  /** Such as "Exeter (district in Devon, E07000041)". */
  private static String told(Offered each) {
    Authority authority = each.may().get(0);
    boolean same = NameKey.of(authority.name()).equals(NameKey.of(each.name()));
    return each.name()
        + (same ? " (" : " (" + authority.name() + ", ")
        + described(authority)
        + ")";
  }

  private static String oneText(Offered each) {
    Authority now = each.may().get(0);
    Authority earlier = each.may().get(each.may().size() - 1);
    return "Two authorities of England had the name “"
        + each.name()
        + "”: the "
        + described(now)
        + ", and before it the "
        + described(earlier)
        + ". Which does the file mean? Until you say, it is a new area with nothing but a name.";
  }

  /** Such as "district in Devon, E07000041", "unitary since 2009-04-01, E06000055". */
  private static String described(Authority authority) {
    return authority.kind().word()
        + England.table().county(authority).map(c -> " in " + c.name()).orElse("")
        + authority.when().from().map(from -> " since " + from).orElse("")
        + authority.when().to().map(to -> " until " + to).orElse("")
        + authority.code().map(code -> ", " + code).orElse("");
  }

  /** The records with the areas of authorities in the place of those that only have a name. */
  private final class Replaced {
    private final Map<Id<?>, Row> brought = new LinkedHashMap<>();
    private final Map<Id<?>, Id<?>> ids = new HashMap<>();

    Replaced(Map<Id<?>, Authority> taken) {
      List<Authority> chosen = List.copyOf(new LinkedHashSet<>(taken.values()));
      Map<Id<?>, Row> listed = AreasTaken.rows(known, chosen);
      listed.values().forEach(row -> brought.put(Id.area(row.id()), row));
      taken.forEach(
          (id, authority) ->
              ids.put(
                  id,
                  Optional.ofNullable(listed.get(England.areaId(authority)))
                      .<Id<?>>map(row -> Id.area(row.id()))
                      .orElseThrow()));
      // An area of the file that is another gives way to one of the list with its id.
      rows.keySet().stream()
          .filter(id -> !taken.containsKey(id) && brought.containsKey(id) && !isBrought(id))
          .forEach(id -> ids.put(id, free(id)));
    }

    /** Whether an area of the file is what comes with the authorities, such as their region. */
    private boolean isBrought(Id<?> id) {
      Row file = Optional.ofNullable(rows.get(id)).orElseThrow();
      Row list = brought.getOrDefault(id, file);
      return NameKey.of(file.find("name").orElse(""))
              .equals(NameKey.of(list.find("name").orElse("")))
          && (kind(file).isEmpty() || kind(file).equals(kind(list)));
    }

    private Id<?> free(Id<?> id) {
      int number = 2;
      Id<?> free = Id.area(id.value() + "-" + number);
      while (rows.containsKey(free) || brought.containsKey(free) || known.has(free)) {
        number++;
        free = Id.area(id.value() + "-" + number);
      }
      return free;
    }

    List<ReadRecord> records() {
      Map<Id<?>, Problem.Place> places = new HashMap<>();
      List<ReadRecord> others = new ArrayList<>();
      for (ReadRecord each : reading.records()) {
        Id<?> id = ids.getOrDefault(each.id(), each.id());
        if (brought.containsKey(id) && each.row().kind() == Kind.AREA) {
          places.putIfAbsent(id, each.place());
          brought.computeIfPresent(id, (key, row) -> more(row, each.row()));
        } else {
          Row row = each.row().renamed(named -> ids.getOrDefault(named, named));
          others.add(new ReadRecord(row, each.idStated(), each.columns(), each.place()));
        }
      }
      Problem.Place first = places.values().iterator().next();
      List<ReadRecord> all = new ArrayList<>();
      brought.forEach(
          (id, row) ->
              all.add(
                  new ReadRecord(
                      row, true, row.values().keySet(), places.getOrDefault(id, first))));
      all.addAll(others);
      return all;
    }
  }

  /** The row of the list with what else the file says; its name as the file has it is kept. */
  private static Row more(Row list, Row file) {
    Row row = list;
    for (String attribute : file.values().keySet()) {
      boolean own = Set.of("name", "kind", "within").contains(attribute);
      if (!own && row.list(attribute).isEmpty()) {
        row = row.with(attribute, file.list(attribute));
      }
    }
    String name = file.find("name").orElse("");
    Set<NameKey> names =
        row.list("other_names").stream().map(NameKey::of).collect(Collectors.toSet());
    names.add(NameKey.of(row.find("name").orElse("")));
    if (!names.contains(NameKey.of(name))) {
      List<String> others = new ArrayList<>(row.list("other_names"));
      others.add(name);
      row = row.with("other_names", others);
    }
    return row;
  }
}
