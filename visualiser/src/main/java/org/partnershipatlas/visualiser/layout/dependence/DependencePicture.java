package org.partnershipatlas.visualiser.layout.dependence;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.Leaving;
import org.partnershipatlas.visualiser.Paper;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.CardForm;
import org.partnershipatlas.visualiser.layout.CardGrid;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Fitted;
import org.partnershipatlas.visualiser.layout.Sheet;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * The seats that are given up at the left, whose they are in the middle, what breaks at the right,
 * and below the pairs that are cut apart.
 */
public final class DependencePicture implements Sheet {
  private static final double GAP = 44;
  private static final double PAD = 8;
  private static final double SEATS = 0.27;
  private static final double MIDDLE = 0.2;
  private static final double LEAST = 132;
  private static final double APART = 40;

  private final Leaving leaving;

  private DependencePicture(Leaving leaving) {
    this.leaving = leaving;
  }

  /** The picture of a leaving. */
  public static Scene of(Network network, Leaving leaving, Paper paper) {
    DependencePicture picture = new DependencePicture(leaving);
    return Fitted.scene(
        "dependence", picture.title(network), picture, paper, picture.description());
  }

  private Title title(Network network) {
    List<Group> groups =
        leaving.reached().stream().flatMap(id -> network.find(id).stream()).toList();
    return new Title(
        leaving.heading(),
        Sources.date(network),
        Sources.sources(network, groups),
        Reach.of(network, groups).line(),
        leaving.notes());
  }

  @Override
  public double narrowest() {
    return 820;
  }

  @Override
  public int rows() {
    return leaving.losses().size() + 2;
  }

  @Override
  public double draw(Drawing drawing, double left, double top, double width, double stretch) {
    if (leaving.who().isEmpty()) {
      return CardGrid.bottom(losses(drawing, left, top, width, stretch), top);
    }
    double seatsWide = leaving.seats().isEmpty() ? 0 : width * SEATS;
    double middleX = left + (seatsWide == 0 ? 0 : seatsWide + GAP);
    double middleWide = width * MIDDLE;
    double lossX = middleX + middleWide + GAP;
    double lossWide = left + width - lossX;
    double seatsHigh = CardGrid.bottom(seats(new Drawing(), left, 0, seatsWide), 0);
    double lossHigh = CardGrid.bottom(losses(new Drawing(), lossX, 0, lossWide, stretch), 0);
    double bottom = top + Math.max(seatsHigh, lossHigh);
    List<Rect> seats = seats(drawing, left, top + (bottom - top - seatsHigh) / 2, seatsWide);
    List<Rect> blocks =
        losses(drawing, lossX, top + (bottom - top - lossHigh) / 2, lossWide, stretch);
    Card who = PartCards.card(leaving.who().get(), "who", true);
    CardForm form = CardForm.of(who, middleWide, false);
    double y = top + Math.max(0, (bottom - top - form.height()) / 2);
    form.draw(drawing, middleX, y, form.height());
    Rect at = new Rect(middleX, y, middleWide, form.height());
    // The card that counts the rest has no line of its own.
    int lines = leaving.seats().size() > PartCards.MOST ? seats.size() - 1 : seats.size();
    for (int i = 0; i < lines; i++) {
      line(drawing, "gives-up:" + i, ConnectorRole.GIVES_UP, seatId(i), at, seats.get(i));
    }
    for (int i = 0; i < blocks.size(); i++) {
      line(drawing, "breaks:" + i, ConnectorRole.BREAKS, "loss:" + i, at, blocks.get(i));
    }
    return cuts(drawing, left, Math.max(bottom, at.bottom()) + 14 + stretch, width);
  }

  private static String seatId(int place) {
    return "seat:" + place;
  }

  private List<Rect> seats(Drawing drawing, double left, double top, double width) {
    if (leaving.seats().isEmpty()) {
      return List.of();
    }
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < leaving.seats().size(); i++) {
      cards.add(PartCards.seat(leaving.seats().get(i), seatId(i)));
    }
    int many = cards.size();
    String heading = many == 1 ? "The seat given up" : many + " seats given up";
    double y = CardGrid.heading(drawing, TextRole.BAND, heading, left, top, width) + 5;
    List<Card> drawn = PartCards.cut(cards, "seats", "not drawn");
    return new CardGrid(left, width, width).draw(drawing, drawn, y);
  }

  private List<Rect> losses(
      Drawing drawing, double left, double top, double width, double stretch) {
    List<Rect> blocks = new ArrayList<>();
    double y = top;
    for (int i = 0; i < leaving.losses().size(); i++) {
      Leaving.Loss loss = leaving.losses().get(i);
      List<Card> cards = new ArrayList<>();
      for (Leaving.Part part : loss.parts()) {
        cards.add(PartCards.card(part, "loss:" + i + "/" + cards.size(), false));
      }
      double inner = width - 2 * PAD;
      double end =
          CardGrid.heading(drawing, TextRole.BAND, loss.heading(), left + PAD, y + 5, inner);
      List<Rect> places =
          new CardGrid(left + PAD, inner, LEAST)
              .draw(drawing, PartCards.cut(cards, "loss:" + i, "not drawn"), end + 4);
      double bottom = CardGrid.bottom(places, end) + PAD;
      Rect at = new Rect(left, y, width, bottom - y);
      drawing.add(new Band("loss:" + i, BandRole.COLUMN, at, "", loss.heading()));
      blocks.add(at);
      y = bottom + 10 + stretch;
    }
    return blocks;
  }

  /** From the middle to one side, turning half way between. */
  private void line(
      Drawing drawing, String id, ConnectorRole role, String to, Rect who, Rect target) {
    boolean leftwards = target.centreX() < who.x();
    double start = leftwards ? who.x() : who.right();
    double end = leftwards ? target.right() : target.x();
    double turn = (start + end) / 2;
    // A card is met in its middle, a block where the line comes from.
    double y =
        leftwards
            ? target.centreY()
            : Math.max(target.y() + 8, Math.min(target.bottom() - 8, who.centreY()));
    List<Point> points =
        Math.abs(y - who.centreY()) < 0.5
            ? List.of(new Point(start, y), new Point(end, y))
            : List.of(
                new Point(start, who.centreY()),
                new Point(turn, who.centreY()),
                new Point(turn, y),
                new Point(end, y));
    String label = leaving.who().map(Leaving.Part::name).orElse("") + " " + role.word();
    drawing.add(
        new Connector(
            id,
            role,
            Look.PLAIN,
            "who",
            to,
            points,
            role.dash(),
            role.start(),
            role.end(),
            role.word(),
            "",
            label));
  }

  private double cuts(Drawing drawing, double left, double top, double width) {
    if (leaving.cuts().isEmpty()) {
      return top - 14;
    }
    int many = leaving.cuts().size();
    String heading =
        many == 1
            ? "A pair that no recorded route joins any more"
            : many + " pairs that no recorded route joins any more";
    double y = CardGrid.heading(drawing, TextRole.BAND, heading, left, top, width) + 5;
    int shown = Math.min(many, PartCards.MOST);
    int across = Math.max(1, Math.min(shown, (int) (width / (2 * LEAST + APART + GAP))));
    double each = (width - (across - 1) * GAP / 2) / across;
    double card = Math.min(240, (each - APART) / 2);
    for (int first = 0; first < shown; first += across) {
      double high = 0;
      for (int i = first; i < Math.min(shown, first + across); i++) {
        high = Math.max(high, cut(new Drawing(), i, left, y, card, 0));
      }
      for (int i = first; i < Math.min(shown, first + across); i++) {
        cut(drawing, i, left + (i - first) * (each + GAP / 2), y, card, high);
      }
      y += high + CardGrid.GAP;
    }
    if (shown < many) {
      String more = (many - shown) + " more pairs are cut and not drawn";
      y = CardGrid.heading(drawing, TextRole.BAND, more, left, y, width) + 4;
    }
    return y;
  }

  private double cut(Drawing drawing, int place, double x, double y, double card, double high) {
    Leaving.Cut cut = leaving.cuts().get(place);
    String id = "cut:" + place;
    CardForm one = CardForm.of(PartCards.card(cut.one(), id + "/one", false), card, true);
    CardForm other = CardForm.of(PartCards.card(cut.other(), id + "/other", false), card, true);
    double needed = Math.max(high, Math.max(one.height(), other.height()));
    one.draw(drawing, x, y, needed);
    other.draw(drawing, x + card + APART, y, needed);
    double middle = y + needed / 2;
    String label = cut.one().name() + " and " + cut.other().name() + ", cut apart";
    drawing.add(
        new Connector(
            id,
            ConnectorRole.CUT,
            Look.PLAIN,
            id + "/one",
            id + "/other",
            List.of(new Point(x + card, middle), new Point(x + card + APART, middle)),
            ConnectorRole.CUT.dash(),
            ConnectorRole.CUT.start(),
            ConnectorRole.CUT.end(),
            "",
            "",
            label));
    return needed;
  }

  private String description() {
    StringBuilder text = new StringBuilder(leaving.heading()).append(". ");
    text.append(leaving.seats().size()).append(" seats given up");
    for (Leaving.Loss loss : leaving.losses()) {
      text.append("; ").append(loss.heading());
    }
    text.append("; ").append(leaving.cuts().size()).append(" pairs cut.");
    return text.toString();
  }
}
