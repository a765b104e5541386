package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.api.service.OnTheDay;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.RoutesAnswer;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;

/** The report on routes: between two records, or from every group to every board. */
final class RouteTold {
  private static final Set<GroupKind> BOARDS =
      Set.of(GroupKind.PARTNERSHIP_BOARD, GroupKind.STATUTORY_BOARD);
  private static final int MOST = 500;

  private RouteTold() {}

  /** The routes between two records, step by step. */
  static Told one(View view, Reports.Ends ends, RouteOptions options) {
    OnTheDay.need(view.network(), "--route-from", ends.from());
    OnTheDay.need(view.network(), "--route-to", ends.to());
    RoutesAnswer answer = answer(view, ends, options);
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("route", "step", "from", "by", "to", "cost", "rests on"));
    for (int i = 0; i < answer.routes().size(); i++) {
      List<RoutesAnswer.Leg> steps = answer.routes().get(i).steps();
      for (int j = 0; j < steps.size(); j++) {
        RoutesAnswer.Leg step = steps.get(j);
        table.add(
            List.of(
                Integer.toString(i + 1),
                Integer.toString(j + 1),
                view.network().name(step.from()),
                step.by(),
                view.network().name(step.to()),
                Double.toString(step.cost()),
                String.join("; ", step.evidence().stream().map(Id::toString).toList())));
      }
    }
    return new Told(answer, answer.sentences(), table);
  }

  /** From every group to every board: what a reader asks for who names no ends. */
  static Told toTheBoards(View view, RouteOptions options) {
    List<Reports.Ends> pairs = pairs(view);
    List<RoutesAnswer> answers =
        pairs.stream().limit(MOST).map(pair -> answer(view, pair, options.most(1))).toList();
    List<String> text = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("from", "to", "state", "cost", "in words"));
    for (RoutesAnswer answer : answers) {
      String told = answer.sentences().isEmpty() ? "" : answer.sentences().get(0);
      text.add(told);
      table.add(
          List.of(
              view.network().name(answer.from()),
              view.network().name(answer.to()),
              answer.state().word(),
              answer.routes().isEmpty() ? "" : "" + answer.routes().get(0).cost(),
              told));
    }
    if (pairs.isEmpty()) {
      text.add(
          "No board is recorded to look for routes to; give --route-from and --route-to, each a"
              + " name or an id.");
    }
    if (pairs.size() > MOST) {
      text.add((pairs.size() - MOST) + " more pairs of group and board are left out.");
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("routes", answers);
    json.put("left_out", Math.max(0, pairs.size() - MOST));
    return new Told(json, text, table);
  }

  private static RoutesAnswer answer(View view, Reports.Ends ends, RouteOptions options) {
    return RoutesAnswer.of(view, view.analyser().routes(ends.from(), ends.to(), options));
  }

  private static List<Reports.Ends> pairs(View view) {
    List<Group> groups =
        view.network().current(Group.class).stream()
            .sorted(Comparator.comparing(Group::name).thenComparing(group -> group.id().value()))
            .toList();
    List<Reports.Ends> pairs = new ArrayList<>();
    for (Group board : groups) {
      if (board.kind().filter(BOARDS::contains).isPresent()) {
        for (Group group : groups) {
          if (!group.equals(board)) {
            pairs.add(new Reports.Ends(group.id(), board.id()));
          }
        }
      }
    }
    return pairs;
  }
}
