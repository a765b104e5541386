package org.partnershipatlas.visualiser.layout.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.visualiser.Story;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.CardForm;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/**
 * One way: its name, then its stops from left to right, joined by labelled steps; a long way goes
 * on in a further line, as text does.
 */
final class WayRow {
  static final double NARROWEST = 560;
  static final double CARD = 152;
  static final double GAP = 116;
  private static final double BETWEEN_LINES = 46;

  private final String id;
  private final String name;
  private final List<CardForm> cards = new ArrayList<>();
  private final List<Story.Step> steps;
  private final int weakest;

  private WayRow(String id, String name, List<Story.Step> steps, int weakest) {
    this.id = id;
    this.name = name;
    this.steps = steps;
    this.weakest = weakest;
  }

  static WayRow of(Story.Way way, String id) {
    WayRow row = new WayRow(id, way.name(), way.steps(), way.weakest().orElse(-1));
    for (int i = 0; i < way.stops().size(); i++) {
      boolean end = i == 0 || i == way.stops().size() - 1;
      row.cards.add(form(way.stops().get(i), id + "/" + i, end));
    }
    return row;
  }

  /** Both ends, and between them that no way is recorded. */
  static WayRow without(Story story) {
    WayRow row = new WayRow("none", "", List.of(), -1);
    String none = story.noWay().orElse("");
    row.cards.add(form(story.from(), "none/from", true));
    row.cards.add(
        CardForm.of(
            new Card(
                "none/between",
                BoxRole.NOTHING_RECORDED,
                Look.PLAIN,
                "",
                none,
                "",
                "",
                Map.of(),
                none,
                false),
            CARD * 1.6,
            false));
    row.cards.add(form(story.to(), "none/to", true));
    return row;
  }

  private static CardForm form(Story.Stop stop, String id, boolean end) {
    Look look = Look.PLAIN;
    BoxRole role =
        switch (stop.record().kind()) {
          case PERSON -> BoxRole.PERSON;
          case POST -> BoxRole.POST;
          case ORGANISATION -> BoxRole.ORGANISATION;
          case AREA -> BoxRole.AREA;
          case SEAT, TENURE -> BoxRole.SEAT;
          default -> BoxRole.GROUP;
        };
    if (stop.record().kind() == Kind.TENURE) {
      look = Look.NOT_KNOWN;
    }
    String label = stop.name() + (stop.detail().isEmpty() ? "" : ", " + stop.detail());
    Card card =
        new Card(
            id,
            role,
            look,
            stop.record().toString(),
            stop.name(),
            "",
            stop.detail(),
            Map.of(),
            label,
            end);
    return CardForm.of(card, CARD, false);
  }

  double draw(Drawing drawing, double left, double top, double width, double stretch) {
    double y = top;
    for (String line :
        name.isEmpty() ? List.<String>of() : TextMeasure.wrap(name, Type.BAND, true, width)) {
      drawing.text(
          "",
          TextRole.BAND,
          line,
          new Point(left, y + Type.ascent(Type.BAND)),
          TextStyle.start(Type.BAND, true));
      y += Type.line(Type.BAND);
    }
    y += name.isEmpty() ? 0 : 5;
    if (steps.isEmpty()) {
      return noWay(drawing, left, y, width);
    }
    int perLine = Math.max(2, (int) Math.floor((width + GAP) / (CARD + GAP)));
    List<Rect> places = new ArrayList<>();
    Optional<Rect> before = Optional.empty();
    for (int first = 0; first < cards.size(); first += perLine) {
      List<CardForm> line = cards.subList(first, Math.min(cards.size(), first + perLine));
      double high = StepLabel.least(line.size() > 1);
      for (int i = first; i < first + line.size(); i++) {
        high = Math.max(high, cards.get(i).height());
        high = Math.max(high, i > first ? label(i - 1).height() : 0);
      }
      for (int i = 0; i < line.size(); i++) {
        CardForm form = line.get(i);
        double x = left + i * (CARD + GAP);
        Rect at = new Rect(x, y + (high - form.height()) / 2, CARD, form.height());
        form.draw(drawing, at.x(), at.y(), at.height());
        places.add(at);
        if (i > 0) {
          label(first + i - 1).across(drawing, places.get(first + i - 1), at, y, high);
        }
      }
      if (before.isPresent()) {
        label(first - 1).around(drawing, before.get(), places.get(first));
      }
      before = Optional.of(places.get(places.size() - 1));
      y += high + BETWEEN_LINES + stretch / 2;
    }
    return y - BETWEEN_LINES;
  }

  private StepLabel label(int step) {
    return new StepLabel(
        steps.get(step),
        id + "/step:" + step,
        cards.get(step).card(),
        cards.get(step + 1).card(),
        step == weakest);
  }

  private double noWay(Drawing drawing, double left, double top, double width) {
    double high = cards.stream().mapToDouble(CardForm::height).max().orElse(0);
    double gap = Math.min(40, Math.max(10, (width - 3.6 * CARD) / 2));
    double x = left;
    for (CardForm form : cards) {
      form.draw(drawing, x, top + (high - form.height()) / 2, form.height());
      x += (form == cards.get(1) ? CARD * 1.6 : CARD) + gap;
    }
    return top + high;
  }
}
