package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.load.Saying;
import org.partnershipatlas.register.workbook.read.Meanings;
import org.partnershipatlas.register.workbook.read.SheetMapping;
import picocli.CommandLine.Option;

/** What is said of files that are taken in: whose they are, how they are read, what is left. */
final class ImportOptions {
  @Option(
      names = "--map",
      paramLabel = "HEADER=MEANING",
      description =
          "How a column is read, as in \"Name of rep=person\"; or \"keep as it is\", or \"leave"
              + " out\". Remembered for the next file.")
  private List<String> map = new ArrayList<>();

  @Option(names = "--keeper", paramLabel = "NAME", description = "Who keeps the file.")
  private Optional<String> keeper = Optional.empty();

  @Option(
      names = "--whole-list",
      description = "The file is all of the keeper's list: what it no longer holds has ended.")
  private boolean wholeList;

  @Option(
      names = "--ends-on",
      paramLabel = "DAY",
      description = "The day on which it has ended; today if left out.")
  private Optional<String> endsOn = Optional.empty();

  @Option(
      names = "--leave",
      paramLabel = "ID",
      description = "What is not taken in: a record's id, or a group such as added/seat.")
  private List<String> leave = new ArrayList<>();

  /** What they say, in the order in which it is said. */
  List<Saying> sayings() {
    List<Saying> sayings = new ArrayList<>();
    if (!map.isEmpty()) {
      sayings.add(
          Saying.mapping(
              Map.of("", new SheetMapping(Optional.empty(), Optional.empty(), columns()))));
    }
    if (keeper.isPresent() || wholeList) {
      String name =
          keeper.orElseThrow(
              () ->
                  Refusal.of(
                      ProblemCode.BAD_PARAMETER,
                      "A list is whole only as somebody's.",
                      "--whole-list",
                      "",
                      "Say whose it is with --keeper."));
      sayings.add(Saying.keptBy(new Saying.KeeperWish("", name, ""), wholeList, endsOn));
    }
    if (!leave.isEmpty()) {
      Map<String, Optional<Set<String>>> left = new LinkedHashMap<>();
      leave.forEach(id -> left.put(id, Optional.of(Set.of())));
      sayings.add(
          new Saying(
              Map.of(),
              Map.of(),
              left,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Map.of()));
    }
    return sayings;
  }

  private Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    Set<String> known = Meanings.words();
    for (String each : map) {
      int equals = each.lastIndexOf('=');
      String meaning = equals < 0 ? "" : each.substring(equals + 1).strip();
      if (equals < 1 || !known.contains(meaning)) {
        throw Refusal.of(
            ProblemCode.BAD_PARAMETER,
            equals < 1 ? "It does not say header=meaning." : "No column means that.",
            "--map",
            each,
            NearMiss.suggest(meaning, known));
      }
      columns.put(each.substring(0, equals).strip(), meaning);
    }
    return columns;
  }
}
