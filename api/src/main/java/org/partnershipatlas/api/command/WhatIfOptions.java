package org.partnershipatlas.api.command;

import java.util.List;
import org.partnershipatlas.analyser.scenario.Edit;
import org.partnershipatlas.analyser.scenario.EditText;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a network is compared with, and what is tried on it. */
final class WhatIfOptions {
  @Mixin private final CompareOptions compared = new CompareOptions();

  @Option(
      names = "--edit",
      paramLabel = "EDIT",
      description = {
        "Try an edit, for the scenario report; may stand several times. Such as",
        "'leave person:12', 'fill seat:s7 by organisation:cvs',",
        "'link group:a reports to group:b', 'merge group:a; group:b into NAME',",
        "'unitary area:devon named NAME'."
      })
  private List<String> edits = List.of();

  /** The edits to be tried. */
  List<Edit> edits() {
    if (edits.isEmpty()) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "A scenario needs an edit.")
          .mend("Give --edit, such as --edit 'leave person:12'.");
    }
    return edits.stream().map(EditText::parse).toList();
  }

  /** What to compare with. */
  View other(View view, SourceOptions source, Terminal terminal) {
    return compared.other(view, source, terminal);
  }
}
