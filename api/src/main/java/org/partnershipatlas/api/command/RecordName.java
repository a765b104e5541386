package org.partnershipatlas.api.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Search;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;

/** Finds a record by its id or by what a person calls it. */
final class RecordName {
  /** What a command is asked about stands in the network itself. */
  private static final Set<Kind> ASKED_ABOUT = EnumSet.copyOf(Search.OF_NETWORK);

  private RecordName() {}

  static Id<?> find(View view, String option, String text) {
    return find(view, option, text, ASKED_ABOUT);
  }

  /** Only among records of some kinds. */
  static Id<?> find(View view, String option, String text, Set<Kind> kinds) {
    if (text.indexOf(':') > 0) {
      try {
        Id<?> id = Id.parse(text);
        if (view.network().has(id)) {
          return id;
        }
      } catch (InvalidRecord e) {
        // not an id, so it is a name that holds a colon
      }
    }
    List<Search.Hit> hits = Search.find(view.network(), text, kinds, 6);
    List<Search.Hit> exact =
        hits.stream().filter(hit -> bare(hit.label()).equalsIgnoreCase(bare(text))).toList();
    if (exact.size() == 1) {
      return exact.get(0).id();
    }
    // One that has ended goes by the name of what followed it.
    List<Search.Hit> there = exact.stream().filter(Search.Hit::current).toList();
    if (there.size() == 1) {
      return there.get(0).id();
    }
    if (hits.size() == 1) {
      return hits.get(0).id();
    }
    throw Refusal.of(
        hits.isEmpty() ? ProblemCode.UNKNOWN_RECORD : ProblemCode.BAD_PARAMETER,
        hits.isEmpty() ? "Nothing here is called that." : "Several records are called that.",
        option,
        text,
        hits.isEmpty()
            ? "Give an id, such as group:devon-hub, or another part of the name."
            : "Give one of these ids: "
                + hits.stream().map(hit -> hit.id().toString()).collect(Collectors.joining(", ")));
  }

  /** A name without what stands in brackets after it. */
  private static String bare(String name) {
    return name.strip().replaceFirst(" \\([^()]*\\)$", "");
  }
}
