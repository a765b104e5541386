package org.partnershipatlas.register.council;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.NameKey;

/**
 * Tells the kind of a group from its title and, where the title leaves it open, from the category
 * under which the council lists it. The first rule that fits decides.
 */
final class CommitteeKind {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(full |annual |extraordinary |special )*((city|county|borough|district|town) )?council"
              + "( meeting)?( full council)?");
  private static final Pattern CABINET =
      Pattern.compile("(the )?(cabinet|executive|cabinet meeting|executive board)");

  /** Words of a title that outweigh the category. */
  private static final Map<Pattern, GroupKind> TITLES =
      rules(
          Map.entry("officers? (group|board|meeting|forum|team)", GroupKind.OFFICER_GROUP),
          Map.entry("task", GroupKind.TASK_GROUP),
          Map.entry("scrutiny|overview", GroupKind.SCRUTINY),
          Map.entry("health and wellbeing board|schools forum", GroupKind.STATUTORY_BOARD),
          Map.entry(
              "police and crime panel|safeguarding (\\w+ )?(board|partnership)",
              GroupKind.STATUTORY_BOARD),
          Map.entry("(area|locality) (board|committee|forum|panel|assembly)", GroupKind.AREA_BOARD),
          Map.entry("grants? panel|commissioning", GroupKind.COMMISSIONING_PANEL),
          Map.entry("partnership", GroupKind.PARTNERSHIP_BOARD));

  /** Categories that outweigh the plainer words of a title. */
  private static final Map<Pattern, GroupKind> HEADINGS =
      rules(Map.entry("scrutiny|overview", GroupKind.SCRUTINY));

  private static final Map<Pattern, GroupKind> PLAIN_TITLES =
      rules(
          Map.entry("committee|subcommittee", GroupKind.COUNCIL_COMMITTEE),
          Map.entry("working (group|party)|panel|review group", GroupKind.TASK_GROUP),
          Map.entry("seminar|training|briefing|conference|event", GroupKind.EVENT),
          Map.entry("forum|meeting|liaison", GroupKind.STANDING_MEETING));

  private static final Map<Pattern, GroupKind> CATEGORIES =
      rules(
          Map.entry("working (groups?|party|parties)|panels?|task", GroupKind.TASK_GROUP),
          Map.entry("committees?|regulatory|governance", GroupKind.COUNCIL_COMMITTEE),
          Map.entry("partnerships?", GroupKind.PARTNERSHIP_BOARD));

  private static final Map<Pattern, GroupKind> LAST_WORDS =
      rules(
          Map.entry(
              "board|disciplinary|appeals?|licensing|planning|audit|standards",
              GroupKind.COUNCIL_COMMITTEE));

  private CommitteeKind() {}

  @SafeVarargs
  private static Map<Pattern, GroupKind> rules(Map.Entry<String, GroupKind>... rules) {
    Map<Pattern, GroupKind> ordered = new LinkedHashMap<>();
    for (Map.Entry<String, GroupKind> rule : rules) {
      ordered.put(Pattern.compile("\\b(" + rule.getKey() + ")\\b"), rule.getValue());
    }
    return ordered;
  }

  /** Its kind; empty where neither title nor category tells. */
  static Optional<GroupKind> of(Committee committee, String council) {
    String title = NameKey.of(committee.title()).text();
    String category = NameKey.of(committee.category()).text();
    if (COUNCIL.matcher(title).matches() || title.equals(NameKey.of(council).text())) {
      return Optional.of(GroupKind.FULL_COUNCIL);
    }
    if (CABINET.matcher(title).matches()) {
      return Optional.of(GroupKind.CABINET);
    }
    return first(TITLES, title)
        .or(() -> first(HEADINGS, category))
        .or(() -> first(PLAIN_TITLES, title))
        .or(() -> first(CATEGORIES, category))
        .or(() -> first(LAST_WORDS, title));
  }

  private static Optional<GroupKind> first(Map<Pattern, GroupKind> rules, String text) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
