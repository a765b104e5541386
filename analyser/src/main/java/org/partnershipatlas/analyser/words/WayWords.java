package org.partnershipatlas.analyser.words;

import org.partnershipatlas.analyser.link.LinkAction;
import org.partnershipatlas.analyser.link.LinkWay;
import org.partnershipatlas.analyser.link.Suggestion;
import org.partnershipatlas.model.Id;

/** What could be done to make a link, without a capital and a full stop. */
final class WayWords {
  private final Naming naming;

  WayWords(Naming naming) {
    this.naming = naming;
  }

  /**
   * The best way to make a link.
   *
   * @param one what the first of the two groups is called: several may stand there
   */
  String tell(Suggestion suggestion, String one) {
    LinkWay way = suggestion.way();
    boolean fromOne = way.from().equals(suggestion.one());
    String other = naming.of(suggestion.other());
    String from = fromOne ? one : other;
    String to = fromOne ? other : one;
    return switch (way.action()) {
      case FILL -> fill(way, from, to);
      case ASK -> ask(way, from, to);
      case INVITE -> invite(suggestion, from, to);
      case MEET -> "let " + one + " and " + other + " meet jointly";
    };
  }

  private String fill(LinkWay way, String from, String to) {
    String seat = "fill the vacant seat" + seat(way) + " on " + to;
    return way.nominated()
        ? seat + ", to which " + from + " nominates"
        : seat + " with somebody from " + from;
  }

  private String ask(LinkWay way, String from, String to) {
    return way.seat().isPresent()
        ? "ask who holds the seat" + seat(way) + " on " + to + ", to which " + from + " nominates"
        : "ask which seat on " + to + " it is to which " + from + " nominates, and who holds it";
  }

  private static String invite(Suggestion suggestion, String from, String to) {
    boolean meet = suggestion.ways().stream().anyMatch(way -> way.action() == LinkAction.MEET);
    return "invite somebody from "
        + from
        + " to "
        + to
        + (meet ? ", or let them meet jointly" : "");
  }

  /** The seat's name, where it has one of its own. */
  private String seat(LinkWay way) {
    String name = way.seat().<String>map((Id<?> id) -> naming.of(id)).orElse("");
    return name.isEmpty() || name.equalsIgnoreCase("seat") ? "" : " “" + name + "”";
  }
}
