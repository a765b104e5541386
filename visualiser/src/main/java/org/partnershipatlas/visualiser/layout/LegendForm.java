package org.partnershipatlas.visualiser.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.scene.Align;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Legend;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;

/** The legend of what a drawing holds, and no more, set in rows of a width. */
final class LegendForm {
  private static final double ROW = 17;
  private static final double AFTER = 18;
  private static final double CHIP = 11;
  private static final double LINE = 30;
  private static final double BOX = 22;
  private static final double SIGN = 13;

  private final double left;
  private final double width;
  private final List<LegendEntry> entries = new ArrayList<>();
  private double x;
  private double y;

  private LegendForm(double left, double top, double width) {
    this.left = left;
    this.width = width;
    this.x = left;
    this.y = top;
  }

  static Legend of(Drawing drawing, double left, double top, double width) {
    LegendForm form = new LegendForm(left, top, width);
    form.looks(drawing);
    form.boxes(drawing);
    form.lines(drawing);
    form.measure(drawing);
    double height = form.entries.isEmpty() ? 0 : form.y + ROW - top;
    return new Legend(new Rect(left, top, width, height), form.entries);
  }

  private void looks(Drawing drawing) {
    Set<Look> looks = new TreeSet<>();
    Set<Look> cells = new TreeSet<>();
    for (Box box : drawing.boxes()) {
      if (box.look() != Look.PLAIN && box.role() != BoxRole.CELL) {
        (box.role() == BoxRole.SIGN || turned(box.look()) ? cells : looks).add(box.look());
      }
    }
    for (Look look : cells) {
      BoxRole role = turned(look) ? BoxRole.GROUP : BoxRole.SIGN;
      double wide = turned(look) ? BOX : SIGN;
      double high = turned(look) ? ROW - 2 : wide;
      Rect at = new Rect(room(wide, look.meaning()), y + (ROW - high) / 2, wide, high);
      entry(new Box(id(), role, look, at, "", look.meaning(), false), wide, look.meaning());
    }
    for (Look look : looks) {
      String meaning = look == Look.NOT_RECORDED ? "not recorded who holds it" : look.meaning();
      double start = room(CHIP, "Seat: " + meaning);
      Rect at = new Rect(start, y + (ROW - CHIP) / 2, CHIP, CHIP);
      entry(new Box(id(), BoxRole.SEAT, look, at, "", meaning, false), CHIP, label(meaning));
    }
  }

  private String label(String meaning) {
    boolean first = entries.stream().allMatch(e -> e.boxes().get(0).role() != BoxRole.SEAT);
    return first ? "Seat: " + meaning : meaning;
  }

  private static boolean turned(Look look) {
    return look == Look.NEW || look == Look.ENDED || look == Look.CHANGED;
  }

  private void boxes(Drawing drawing) {
    Set<BoxRole> roles = new TreeSet<>();
    drawing.boxes().forEach(b -> roles.add(b.role()));
    roles.remove(BoxRole.SEAT);
    roles.remove(BoxRole.NOTHING_RECORDED);
    roles.remove(BoxRole.MORE);
    roles.remove(BoxRole.CELL);
    roles.remove(BoxRole.SIGN);
    roles.remove(BoxRole.MEASURE);
    if (roles.size() == 1) {
      return;
    }
    for (BoxRole role : roles) {
      double start = room(BOX, role.word());
      Rect at = new Rect(start, y + 3, BOX, ROW - 6);
      entry(new Box(id(), role, Look.PLAIN, at, "", role.word(), false), BOX, role.word());
    }
  }

  private void lines(Drawing drawing) {
    Map<String, Connector> samples = new TreeMap<>();
    Set<List<Enum<?>>> seen = new HashSet<>();
    for (Connector connector : drawing.connectors()) {
      if (!seen.add(List.of(connector.role(), connector.look()))) {
        continue;
      }
      String key = "%02d %s".formatted(connector.role().ordinal(), word(connector));
      samples.putIfAbsent(key, connector);
    }
    for (Connector sample : samples.values()) {
      String word = word(sample);
      double start = room(LINE, word);
      List<Point> points =
          List.of(new Point(start, y + ROW / 2), new Point(start + LINE, y + ROW / 2));
      Connector line =
          new Connector(
              id(),
              sample.role(),
              sample.look(),
              "",
              "",
              points,
              sample.dash(),
              sample.start(),
              sample.end(),
              "",
              "",
              word);
      entries.add(new LegendEntry(List.of(), List.of(line), text(LINE, word)));
    }
  }

  private void measure(Drawing drawing) {
    if (!drawing.measure().isEmpty()) {
      double start = room(LINE, drawing.measure());
      Rect at = new Rect(start, y + ROW / 2 - 1.5, LINE, 3);
      String word = drawing.measure();
      entry(new Box(id(), BoxRole.MEASURE, Look.PLAIN, at, "", word, false), LINE, word);
    }
  }

  private static String word(Connector connector) {
    String word = connector.role().word();
    if (connector.role() == ConnectorRole.MISSING_LINK) {
      return connector.look() == Look.POSSIBLE ? "no link recorded: ask first" : "missing link";
    }
    return switch (connector.look()) {
      case PLANNED -> word + ", no seat known to be filled";
      case POSSIBLE -> word + ", possible";
      case NEW, ENDED, CHANGED -> word + ", " + connector.look().word();
      default -> word;
    };
  }

  private String id() {
    return "legend:" + entries.size();
  }

  private void entry(Box box, double sample, String word) {
    entries.add(new LegendEntry(List.of(box), List.of(), text(sample, word)));
  }

  /** Starts a new row where the entry would not fit, and says where it starts. */
  private double room(double sample, String word) {
    double wide = sample + 5 + TextMeasure.width(word, Type.LEGEND, false);
    if (x > left && x + wide > left + width) {
      x = left;
      y += ROW;
    }
    return x;
  }

  private TextRun text(double sample, String word) {
    double baseline = y + (ROW - Type.line(Type.LEGEND)) / 2 + Type.ascent(Type.LEGEND);
    double wide = TextMeasure.width(word, Type.LEGEND, false);
    TextRun run =
        new TextRun(
            id() + "/text",
            id(),
            TextRole.LEGEND,
            word,
            new Point(x + sample + 5, baseline),
            Type.LEGEND,
            false,
            Align.START,
            wide);
    x += sample + 5 + wide + AFTER;
    return run;
  }
}
