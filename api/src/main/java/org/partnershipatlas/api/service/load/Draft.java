package org.partnershipatlas.api.service.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.FileSource;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.council.EnglandOffer;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.workbook.preview.Answers;
import org.partnershipatlas.register.workbook.preview.Keeping;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.ForeignSnapshots;
import org.partnershipatlas.register.workbook.read.Mappings;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * An import that is being looked at: what the files would change in what is known, and what a
 * person has said so far. What is stopped on the way leaves it as it was.
 */
public final class Draft {
  private final String id;
  private final List<String> files;
  private final FileKind kind;
  private final FileSource source;
  private final Instant expires;
  private volatile Looked looked;

  /** What is looked at. */
  private record Looked(
      Network known,
      long revision,
      Reading reading,
      Said said,
      Optional<Keeper> keeper,
      Preview preview,
      Outcome outcome,
      Map<String, Question> asked) {}

  Draft(
      String id,
      List<String> files,
      FileKind kind,
      FileSource source,
      Network known,
      long revision,
      Instant end,
      Progress progress) {
    this.id = id;
    this.files = List.copyOf(files);
    this.kind = kind;
    this.source = source;
    this.expires = end;
    this.looked = read(known, revision, Said.NOTHING, progress);
  }

  public String id() {
    return id;
  }

  public List<String> files() {
    return files;
  }

  /** What the files are. */
  public String from() {
    return kind.word();
  }

  /** When it is forgotten. */
  public Instant expires() {
    return expires;
  }

  /** The revision that it was read against. */
  public long revision() {
    return looked.revision();
  }

  public Preview preview() {
    return looked.preview();
  }

  /** The network with the changes made. */
  public Outcome outcome() {
    return looked.outcome();
  }

  /** The register that it was read against. */
  public Network known() {
    return looked.known();
  }

  /** How many records it holds in memory, those of the file and those that it would make. */
  long weight() {
    return looked.reading().records().size() + (long) looked.outcome().network().size();
  }

  /** Whose file it is taken to be: whom somebody said, or whose it was before. */
  public Optional<Keeper> findKeeper() {
    return looked.keeper();
  }

  /** Whether somebody said whose file it is, or that it is nobody's. */
  public boolean isKeeperSaid() {
    return looked.said().keeper().isPresent();
  }

  /** Whether it is said to be all of the keeper's list. */
  public boolean isWholeList() {
    return looked.said().wholeList() && looked.keeper().isPresent();
  }

  /** The day on which what it no longer holds has ended. */
  public String endsOn() {
    return looked.said().endsOn().map(Object::toString).orElse(looked.known().day().toString());
  }

  /** What the pairs are, where they are all that would be in the register. */
  Optional<EdgeForm> findPairs() {
    return looked.known().size() == 0 ? source.findPairs() : Optional.empty();
  }

  /** The records that the files gave no id of their own and that the register has not. */
  Set<Id<?>> listFresh() {
    Looked now = looked;
    Set<Id<?>> fresh = new LinkedHashSet<>();
    now.reading().records().stream()
        .filter(each -> !each.idStated() && !now.known().has(each.id()))
        .forEach(each -> fresh.add(each.id()));
    return fresh;
  }

  /** Whether a record stands in the files, as against what somebody answered to a question. */
  boolean isOfFile(Id<?> id) {
    return looked.reading().records().stream().anyMatch(each -> each.id().equals(id));
  }

  /** What was said of a group's membership: yes or no. */
  public Optional<String> findWhole(Id<Group> group) {
    return Optional.ofNullable(looked.said().whole().get(group.toString()));
  }

  /** The questions that are open and those that were answered, which may be answered otherwise. */
  public List<Question> listQuestions() {
    return List.copyOf(looked.asked().values());
  }

  /** What was said to a question. */
  public Optional<String> findChoice(String key) {
    return looked.said().findChoice(key);
  }

  /** The words by which a question can be answered. */
  public static List<String> choices(Question question) {
    return Said.choices(question);
  }

  synchronized void readAgainst(Network newer, long newRevision, Progress progress) {
    if (newRevision != looked.revision()) {
      looked = read(newer, newRevision, looked.said(), progress);
    }
  }

  synchronized void answer(Saying saying, Progress progress) {
    Looked now = looked;
    Said said = now.said().and(saying, now.preview(), now.asked());
    if (saying.isOfReading()) {
      looked = read(now.known(), now.revision(), said, progress);
    } else {
      Map<String, Question> asked = new LinkedHashMap<>(now.asked());
      looked =
          look(now.known(), now.revision(), now.reading(), said, now.keeper(), asked, progress);
    }
  }

  private Looked read(Network known, long revision, Said said, Progress progress) {
    KeeperShelf shelf = new KeeperShelf(known, files);
    Mappings own = Mappings.of(said.mapping());
    Optional<Keeper> keeper = said.keeper().flatMap(shelf::find);
    if (said.keeper().isEmpty()) {
      // Whose file it was before is known by its name, or by its headers once it has been read.
      keeper = shelf.findBefore(List.of());
    }
    Reading reading = read(known, own, keeper, progress);
    if (said.keeper().isEmpty() && keeper.isEmpty()) {
      keeper = shelf.findBefore(reading.sheets());
      if (keeper.isPresent()) {
        reading = read(known, own, keeper, progress);
      }
    }
    return look(known, revision, reading, said, keeper, new LinkedHashMap<>(), progress);
  }

  private Reading read(Network known, Mappings own, Optional<Keeper> keeper, Progress progress) {
    Mappings before = Mappings.remembered(known, keeper.map(Keeper::id));
    return ForeignSnapshots.leftOut(source.readAgainst(known, own.over(before), progress), known);
  }

  private Looked look(
      Network known,
      long revision,
      Reading reading,
      Said said,
      Optional<Keeper> keeper,
      Map<String, Question> asked,
      Progress progress) {
    Reading placed = EnglandOffer.asked(reading, known, said.doubts());
    Answers answers = answers(known, reading, said, keeper);
    Preview preview = Preview.of(placed, known, answers, progress);
    progress.check();
    Outcome outcome = preview.applyTo(known);
    Set<String> open = preview.questions().stream().map(Question::key).collect(Collectors.toSet());
    asked.values().removeIf(q -> !answers.has(q) && !open.contains(q.key()));
    // A question that was answered is open no longer, and yet to be shown with its answer.
    placed.questions().stream().filter(answers::has).forEach(each -> asked.put(each.key(), each));
    preview.questions().forEach(each -> asked.put(each.key(), each));
    return new Looked(known, revision, reading, said, keeper, preview, outcome, asked);
  }

  private Answers answers(Network known, Reading reading, Said said, Optional<Keeper> keeper) {
    Set<Id<?>> complete = new LinkedHashSet<>();
    said.whole()
        .forEach(
            (group, word) -> {
              if (word.equals("yes")) {
                complete.add(Id.parse(group));
              }
            });
    Answers answers =
        Answers.NONE.answering(said.doubts()).completing(complete).leaving(said.left());
    List<Change> beside = new ArrayList<>();
    if (keeper.isPresent()) {
      Keeper theirs = new KeeperShelf(known, files).remembering(keeper.get(), reading.sheets());
      answers = answers.keptBy(new Keeping(theirs, said.wholeList(), said.endsOn()));
      if (!known.find(theirs.id()).equals(Optional.of(theirs))) {
        beside.add(new Change.Put(theirs));
      }
    }
    beside.addAll(Mappings.of(said.mapping()).changes(known, keeper.map(Keeper::id)));
    return answers.remembering(beside);
  }
}
