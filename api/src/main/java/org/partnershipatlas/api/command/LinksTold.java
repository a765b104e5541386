package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.link.MissingLinkOptions;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.MissingLinksAnswer;

/** The report on missing links. */
final class LinksTold {
  private final View view;
  private final MissingLinksAnswer answer;
  private final List<String> text = new ArrayList<>();
  private final List<List<String>> table = new ArrayList<>();

  private LinksTold(View view) {
    this.view = view;
    this.answer =
        MissingLinksAnswer.of(
            view, view.analyser().missingLinks(MissingLinkOptions.defaults(), view.progress()));
  }

  static Told of(View view) {
    return new LinksTold(view).told();
  }

  private Told told() {
    table.add(
        List.of(
            "list",
            "rank",
            "action",
            "ask first",
            "group",
            "with",
            "joins",
            "fall in cost",
            "joined then",
            "in words",
            "who could carry it"));
    text.addAll(answer.sentences());
    section("Known to be missing", "known", answer.known());
    section("No link recorded: ask first", "to ask", answer.toAsk());
    if (answer.more() > 0) {
      text.add(answer.more() + " more are left out.");
    }
    plan();
    if (!answer.plan().isEmpty()) {
      answer.notes().forEach(text::add);
    }
    return new Told(answer, text, table);
  }

  private void section(String title, String list, List<MissingLinksAnswer.Line> lines) {
    if (!lines.isEmpty()) {
      text.add(title);
    }
    for (int i = 0; i < lines.size(); i++) {
      MissingLinksAnswer.Line line = lines.get(i);
      tell(i + 1, line);
      row(list, i + 1, line, "");
    }
  }

  private void plan() {
    if (!answer.plan().isEmpty()) {
      text.add("A plan, one after another");
    }
    for (int i = 0; i < answer.plan().size(); i++) {
      MissingLinksAnswer.Step step = answer.plan().get(i);
      tell(i + 1, step.link());
      text.add("     " + step.sentence());
      row("plan", i + 1, step.link(), Integer.toString(step.after().joined()));
    }
  }

  private void tell(int rank, MissingLinksAnswer.Line line) {
    text.add(String.format("%4d %s", rank, line.sentence()));
    text.add("     " + line.gain());
    text.add("     " + line.carry());
    if (!line.instead().isEmpty()) {
      text.add("     " + line.instead());
    }
  }

  private void row(String list, int rank, MissingLinksAnswer.Line line, String then) {
    table.add(
        List.of(
            list,
            Integer.toString(rank),
            line.action().word(),
            line.askFirst() ? "yes" : "no",
            String.join("; ", line.groups().stream().map(view.network()::name).toList()),
            view.network().name(line.with()),
            Integer.toString(line.joined()),
            Double.toString(line.fall()),
            then,
            line.sentence(),
            line.carry()));
  }
}
