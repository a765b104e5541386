package org.partnershipatlas.register.workbook.write;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Severity;
import org.partnershipatlas.model.Word;
import org.partnershipatlas.model.Words;

/** The template's sheet of rules: every one as it holds by default, to be changed in place. */
final class RulesSheet {
  private RulesSheet() {}

  static TemplateSheet sheet() {
    return new TemplateSheet(
        "Rules",
        "By what rules gaps are found. Change a row to change its rule, or add one with an area for"
            + " that area alone; rows left as they are change nothing.",
        List.of(
            TemplateSheet.free("kind", "term ending", "Which rule, by its own word."),
            TemplateSheet.words("on", List.of("yes", "no"), "yes", "Whether it is used at all."),
            TemplateSheet.free("limit", "60", "A whole number; the note says of what."),
            TemplateSheet.words(
                "severity",
                Words.list(Severity.class),
                "serious",
                "How pressing what it finds is."),
            TemplateSheet.free(
                "group kinds",
                "partnership board; Compact group",
                "The kinds of group that it tests. Several: put ; between them."),
            TemplateSheet.free("sectors", "third", "The sectors that it looks for."),
            TemplateSheet.free(
                "area", "Larkshire", "Only there; a nearer area goes before a wider one."),
            TemplateSheet.free("note", "", "What the rule finds or sets."),
            TemplateSheet.free("source", "", "Where the rule comes from.")),
        Arrays.stream(RuleKind.values()).map(RulesSheet::row).toList());
  }

  private static List<String> row(RuleKind rule) {
    return List.of(
        rule.word(),
        "yes",
        rule.limit().isPresent() ? Integer.toString(rule.limit().getAsInt()) : "",
        rule.severity().map(Word::word).orElse(""),
        joined(rule.groupKinds()),
        joined(rule.sectors()),
        "",
        rule.meaning() + (rule.limit().isPresent() ? " Limit: " + rule.limitOf() + "." : ""),
        rule.source());
  }

  private static String joined(Collection<? extends Word> words) {
    return words.stream().map(Word::word).collect(Collectors.joining("; "));
  }
}
