package org.partnershipatlas.visualiser.layout.themes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.Paper;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.CardGrid;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Fitted;
import org.partnershipatlas.visualiser.layout.Sheet;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.layout.tiers.AreaNames;
import org.partnershipatlas.visualiser.layout.tiers.GroupCards;
import org.partnershipatlas.visualiser.layout.tiers.Shortened;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * A row for each theme and a column for each area, the upper area first. A group of several themes
 * stands under each of them, and one of several areas in each of theirs. Where there are too many
 * groups, those of a cell are folded into one card.
 */
public final class ThemesPicture implements Sheet {
  private static final double NAMES = 104;
  private static final double LEAST = 104;
  private static final double PAD = 5;
  private static final int NEVER = Integer.MAX_VALUE;

  /** From so many on there is no room for a second card. */
  private static final int ALL = 2;

  private final Network network;
  private final TiersOptions options;
  private final ThemeTable table;
  private final boolean brief;
  private final int foldFrom;
  private final String bracket;

  /**
   * One attempt at the picture.
   *
   * @param brief whether groups are named without their area
   * @param foldFrom how many groups of a cell are so many that they are folded
   */
  private ThemesPicture(
      Network network, TiersOptions options, ThemeTable table, boolean brief, int foldFrom) {
    this.network = network;
    this.options = options;
    this.table = table;
    this.brief = brief;
    this.foldFrom = foldFrom;
    this.bracket =
        brief
            ? AreaNames.bracket(table.columns().stream().map(ThemeTable.Column::name).toList())
            : "";
  }

  /** The picture of the groups by theme: the first way of telling it that can be read. */
  public static Scene of(Network network, TiersOptions options) {
    ThemeTable table = new ThemeTable(network, options);
    List<Scene> scenes = new ArrayList<>();
    for (int[] way : new int[][] {{0, NEVER}, {1, NEVER}, {1, 3}, {1, ALL}}) {
      Scene scene = new ThemesPicture(network, options, table, way[0] == 1, way[1]).scene();
      scenes.add(scene);
      if (scene.width() <= options.width() + 1) {
        return scene;
      }
    }
    // What has to grow past the paper even so is as small as it can be.
    return Collections.min(scenes, Comparator.comparingDouble(Scene::width));
  }

  private Scene scene() {
    Paper paper = new Paper(options.width(), options.height());
    return Fitted.scene("themes", title(), this, paper, description());
  }

  private Title title() {
    List<String> notes = new ArrayList<>();
    if (brief) {
      notes.add(Shortened.NOTE);
    }
    if (foldFrom == ALL) {
      notes.add(
          "The groups of a theme in one area stand in one card, which names the first and counts"
              + " the seats of all; ask for one theme or area to see each.");
    } else if (foldFrom < NEVER) {
      notes.add(
          "Where "
              + foldFrom
              + " or more groups of a theme stand in one area, all but the first are folded into one"
              + " card; ask for one theme or area to see each.");
    }
    if (table.left() > 0) {
      notes.add(
          table.left()
              + (table.left() == 1 ? " group stands" : " groups stand")
              + " in areas that are not drawn; those drawn have most groups.");
    }
    if (table.scope().stream().anyMatch(g -> g.themes().size() > 1)) {
      notes.add("A group of several themes stands under each of them.");
    }
    String where =
        options
            .area()
            .map(network.places()::title)
            .orElseGet(
                () -> table.columns().stream().findFirst().map(ThemeTable.Column::name).orElse(""));
    return new Title(
        options.title().orElse(where.isEmpty() ? "Groups by theme" : where + ": groups by theme"),
        Sources.date(network),
        Sources.sources(network, table.scope()),
        Reach.of(network, table.scope()).line(),
        notes);
  }

  @Override
  public double narrowest() {
    return NAMES + table.columns().size() * (LEAST + 2 * PAD);
  }

  @Override
  public int rows() {
    return table.rows().size() + 1;
  }

  @Override
  public double draw(Drawing drawing, double left, double top, double width, double stretch) {
    int count = Math.max(1, table.columns().size());
    double wide = (width - NAMES) / count;
    double y = heads(drawing, left + NAMES, top, wide);
    int number = 0;
    for (ThemeTable.Row row : table.rows()) {
      y = row(drawing, row, left, y, wide, stretch, number);
      number++;
    }
    return y;
  }

  private double heads(Drawing drawing, double left, double top, double wide) {
    double high = 0;
    for (ThemeTable.Column column : table.columns()) {
      high =
          Math.max(
              high,
              CardGrid.heading(new Drawing(), TextRole.COLUMN, head(column), 0, 0, wide - 2 * PAD));
    }
    double x = left;
    for (ThemeTable.Column column : table.columns()) {
      String id = "column:" + column.id();
      drawing.add(
          new Band(
              id,
              BandRole.COLUMN_HEAD,
              new Rect(x + 1.5, top, wide - 3, high + 7),
              column.record(),
              column.name()));
      CardGrid.heading(drawing, TextRole.COLUMN, head(column), x + PAD, top + 3.5, wide - 2 * PAD);
      x += wide;
    }
    return top + high + 12;
  }

  private String head(ThemeTable.Column column) {
    return AreaNames.plain(column.name(), bracket);
  }

  private double row(
      Drawing drawing,
      ThemeTable.Row row,
      double left,
      double top,
      double wide,
      double stretch,
      int number) {
    double names =
        CardGrid.heading(new Drawing(), TextRole.ROW, row.name(), 0, 0, NAMES - 10) + 2 * PAD;
    double high = names;
    double x = left + NAMES;
    List<List<Card>> cells = new ArrayList<>();
    for (ThemeTable.Column column : table.columns()) {
      List<Card> cards = cards(row, column);
      cells.add(cards);
      List<Rect> places = grid(x, wide).draw(new Drawing(), cards, PAD);
      high = Math.max(high, CardGrid.bottom(places, 0) + PAD);
    }
    high += stretch;
    drawing.add(
        new Band(
            "row:" + row.id(),
            number % 2 == 0 ? BandRole.COLUMN : BandRole.ROW,
            new Rect(left, top, NAMES + wide * cells.size(), high),
            row.record(),
            row.name()));
    CardGrid.heading(drawing, TextRole.ROW, row.name(), left + PAD, top + PAD, NAMES - 10);
    int place = 0;
    for (ThemeTable.Column column : table.columns()) {
      List<Card> cards = cells.get(place);
      if (cards.isEmpty()) {
        nothing(drawing, column, x, top, wide);
      } else {
        grid(x, wide).draw(drawing, cards, top + PAD);
      }
      x += wide;
      place++;
    }
    return top + high + 3;
  }

  private static CardGrid grid(double x, double wide) {
    return new CardGrid(x + PAD, wide - 2 * PAD, LEAST);
  }

  /** An absence is one only where the area's groups are known to be all listed. */
  private static void nothing(
      Drawing drawing, ThemeTable.Column column, double x, double top, double wide) {
    String text = column.whole() ? "none" : "none recorded";
    double y = top + PAD + 3;
    for (String line : TextMeasure.wrap(text, Type.DETAIL, false, wide - 2 * PAD)) {
      drawing.text(
          "",
          TextRole.ROW,
          line,
          new Point(x + PAD + 4, y + Type.ascent(Type.DETAIL)),
          TextStyle.start(Type.DETAIL, false));
      y += Type.line(Type.DETAIL);
    }
  }

  private List<Card> cards(ThemeTable.Row row, ThemeTable.Column column) {
    List<Group> groups = table.cell(row, column);
    String cell = "cell:" + row.id() + "|" + column.id();
    boolean folded = groups.size() >= foldFrom;
    List<Card> cards = new ArrayList<>();
    if (folded && foldFrom == ALL) {
      return List.of(inOne(cell, row, column, groups));
    }
    for (Group group : folded ? groups.subList(0, 1) : groups) {
      List<String> shared =
          table.columnsOf(group).stream()
              .map(network::name)
              .map(name -> AreaNames.plain(name, bracket))
              .sorted()
              .toList();
      Optional<Id<Area>> home = table.columnsOf(group).stream().findFirst();
      Card card = table.cards().card(group, shared.size() > 1 ? shared : List.of(), home);
      cards.add(
          new Card(
              cell + "/" + card.id(),
              card.role(),
              card.look(),
              card.record(),
              brief ? AreaNames.without(card.name(), column.name()) : card.name(),
              card.minor(),
              card.detail(),
              card.seats(),
              card.label(),
              false));
    }
    if (folded) {
      String record = row.record().isEmpty() ? column.record() : row.record();
      List<Group> rest = groups.subList(1, groups.size());
      cards.add(table.cards().folded(cell + "/rest", "", record, rest));
    }
    return cards;
  }

  /** One card for all groups of a cell, named after the first. */
  private Card inOne(
      String cell, ThemeTable.Row row, ThemeTable.Column column, List<Group> groups) {
    String record = row.record().isEmpty() ? column.record() : row.record();
    Card all = table.cards().folded(cell + "/all", "", record, groups);
    String first = AreaNames.without(groups.get(0).name(), column.name());
    return new Card(
        all.id(),
        all.role(),
        all.look(),
        all.record(),
        first + " and " + (groups.size() - 1) + " more",
        all.minor(),
        all.detail(),
        all.seats(),
        all.label(),
        all.emphasis());
  }

  private String description() {
    return "Groups by theme: "
        + table.scope().size()
        + " groups under "
        + GroupCards.and(table.rows().stream().map(ThemeTable.Row::name).toList())
        + ", in "
        + GroupCards.and(table.columns().stream().map(ThemeTable.Column::name).toList())
        + ".";
  }
}
