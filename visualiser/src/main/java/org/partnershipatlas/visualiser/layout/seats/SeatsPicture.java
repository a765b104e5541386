package org.partnershipatlas.visualiser.layout.seats;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.Paper;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.CardGrid;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Fitted;
import org.partnershipatlas.visualiser.layout.Sheet;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * Every table of an area as a card with how its seats stand, and no lines: so plain that it can be
 * read on a printed page beside words. Where there are many groups, those of a theme or of an area
 * within are one card.
 */
public final class SeatsPicture implements Sheet {
  private static final double LEAST = 148;
  private static final double PAD = 8;

  private final Network network;
  private final TiersOptions options;
  private final SeatCards cards;

  private SeatsPicture(Network network, TiersOptions options) {
    this.network = network;
    this.options = options;
    this.cards = new SeatCards(network, options);
  }

  /** The picture of the tables and their seats. */
  public static Scene of(Network network, TiersOptions options) {
    SeatsPicture picture = new SeatsPicture(network, options);
    Paper paper = new Paper(options.width(), options.height());
    return Fitted.scene("seats", picture.title(), picture, paper, picture.description());
  }

  private Title title() {
    List<String> notes = new ArrayList<>();
    if (cards.folds()) {
      notes.add("Where there are many groups, those of one theme, kind or area stand in one card.");
    }
    return new Title(
        options.title().orElseGet(() -> "Who holds the seats: " + cards.wordOwn()),
        Sources.date(network),
        Sources.sources(network, cards.scope()),
        Reach.of(network, cards.scope()).line(),
        notes);
  }

  @Override
  public double narrowest() {
    return 2 * (LEAST + PAD);
  }

  @Override
  public int rows() {
    return 2;
  }

  @Override
  public double draw(Drawing drawing, double left, double top, double width, double stretch) {
    double y = top;
    if (!cards.own().isEmpty()) {
      y =
          section(
              drawing, cards.wordOwn(), BandRole.UPPER_TIER, cards.own(), left, y, width, stretch);
    }
    if (!cards.within().isEmpty()) {
      y =
          section(
              drawing,
              cards.wordWithin(),
              BandRole.COLUMN,
              cards.within(),
              left,
              y,
              width,
              stretch);
    }
    return y;
  }

  private static double section(
      Drawing drawing,
      String heading,
      BandRole role,
      List<Card> cards,
      double left,
      double top,
      double width,
      double stretch) {
    CardGrid grid = new CardGrid(left + PAD, width - 2 * PAD, LEAST);
    double first =
        CardGrid.heading(new Drawing(), TextRole.COLUMN, heading, left, top + 5, width) + 4;
    List<Rect> trial = grid.draw(new Drawing(), cards, first);
    double bottom = CardGrid.bottom(trial, first) + PAD + stretch;
    drawing.add(
        new Band("band:" + heading, role, new Rect(left, top, width, bottom - top), "", heading));
    CardGrid.heading(drawing, TextRole.COLUMN, heading, left + PAD, top + 5, width - 2 * PAD);
    grid.draw(drawing, cards, first);
    return bottom + 6;
  }

  private String description() {
    int groups = cards.scope().size();
    return cards.wordOwn()
        + ": "
        + groups
        + (groups == 1 ? " group" : " groups")
        + ", each with how many of its seats are filled, vacant or not recorded.";
  }
}
