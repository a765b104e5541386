package org.partnershipatlas.visualiser.write;

import java.util.EnumMap;
import java.util.Map;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.TextRole;

/**
 * The colours of a theme, by what a shape is. Hues are those of Okabe and Ito (2008), which people
 * with the common forms of colour blindness tell apart; each is backed by a dash, a mark or a
 * shape. Text stands at 4.5:1 or more against every ground it can stand on.
 */
public final class Palette {
  private static final Palette LIGHT =
      new Palette(
          new String[] {"#ffffff", "#1a1a1a", "#454545", "#ffffff", "#5c5c5c", "#e4eef6"},
          new String[] {"#eaf1f7", "#f6f6f4", "#e6e6e1", "#efefeb", "#ffffff", "#ffffff"},
          new String[] {"#0072b2", "#e69f00", "#007a5a", "#c44f00", "#1a1a1a", "#6b6b6b"});

  private static final Palette DARK =
      new Palette(
          new String[] {"#15191d", "#f2f2f2", "#c4c9ce", "#20262b", "#9aa3ab", "#1f3a4d"},
          new String[] {"#1b2a36", "#1b2024", "#2a3137", "#22282d", "#15191d", "#15191d"},
          new String[] {"#56b4e9", "#e69f00", "#2fc49b", "#ff8a4c", "#f2f2f2", "#9aa3ab"});

  /** The same slots as names of CSS, for a page that has both themes. */
  private static final Palette TOKENS = new Palette(names("base"), names("ground"), names("hue"));

  private final String[] base;
  private final String[] grounds;
  private final String[] hues;
  private final Map<ConnectorRole, String> lines = new EnumMap<>(ConnectorRole.class);

  private Palette(String[] base, String[] grounds, String[] hues) {
    this.base = base;
    this.grounds = grounds;
    this.hues = hues;
    for (ConnectorRole role : ConnectorRole.values()) {
      lines.put(role, lineOf(role));
    }
  }

  /** For paper and bright rooms. */
  public static Palette light() {
    return LIGHT;
  }

  /** For dark rooms and dark screens. */
  public static Palette dark() {
    return DARK;
  }

  /** Names of CSS instead of colours; {@link #css} gives them their values. */
  static Palette tokens() {
    return TOKENS;
  }

  private static String[] names(String slots) {
    String[] names = new String[6];
    for (int i = 0; i < names.length; i++) {
      names[i] = "var(--" + slots + i + ")";
    }
    return names;
  }

  /** The values of those names in this palette, as declarations of CSS. */
  String css() {
    StringBuilder css = new StringBuilder();
    String[] slots = {"base", "ground", "hue"};
    String[][] values = {base, grounds, hues};
    for (int s = 0; s < slots.length; s++) {
      for (int i = 0; i < values[s].length; i++) {
        css.append("--").append(slots[s]).append(i).append(':').append(values[s][i]).append(';');
      }
    }
    return css.toString();
  }

  public String paper() {
    return base[0];
  }

  public String ink() {
    return base[1];
  }

  /** The ground of a box. */
  public String box() {
    return base[3];
  }

  /** The outline of a box. */
  public String outline() {
    return base[4];
  }

  /** The ground of the box that a picture is about. */
  public String emphasis() {
    return base[5];
  }

  public String text(TextRole role) {
    return switch (role) {
      case HEADING, NAME, COLUMN, BAND, COUNT -> base[1];
      case DATE, SOURCE, REACH, NOTE, ROW, DETAIL, CONNECTOR, LEGEND -> base[2];
    };
  }

  public String ground(BandRole role) {
    return switch (role) {
      case UPPER_TIER -> grounds[0];
      case COLUMN -> grounds[1];
      case COLUMN_HEAD -> grounds[2];
      case ROW -> grounds[3];
      case BETWEEN -> grounds[4];
      case LEGEND -> grounds[5];
      case MARK -> base[5];
    };
  }

  /** The leading colour of a state. */
  public String look(Look look) {
    return switch (look) {
      case PLAIN -> outline();
      case FILLED, NOT_KNOWN, PLANNED, DIRECT, ACCOUNTABLE, ACCOUNTABLE_GENERAL, CHANGED -> hues[0];
      case CARRYING_OVER -> hues[1];
      case DEPUTY_ONLY, IN_THE_ROOM, LINK_BACK_NOT_SHOWN, NEW -> hues[2];
      case VACANT, ENDED -> hues[3];
      case WITHHELD, NONE -> hues[4];
      case NOT_RECORDED, POSSIBLE -> hues[5];
    };
  }

  /** The colour of a plain dot that stands for it, in programs that have no shapes for it. */
  public String node(BoxRole role) {
    return switch (role) {
      case GROUP, SHARED_GROUP, FOLDED, SEAT -> hues[0];
      case PERSON -> hues[1];
      case ORGANISATION -> hues[2];
      case POST -> hues[3];
      case AREA, CELL, SIGN, NOTHING_RECORDED, MORE, MEASURE -> hues[5];
    };
  }

  public String line(ConnectorRole role) {
    return lines.getOrDefault(role, hues[5]);
  }

  private String lineOf(ConnectorRole role) {
    return switch (role) {
      case REPORTS_TO, ON_BEHALF_OF, LEADS, GIVES_UP, MISSING_LINK -> hues[4];
      case NOMINATES_TO, SITS_ON, HELD_BY, DEPUTY_ON, IN_ATTENDANCE -> hues[0];
      case FEEDS, MEETS_JOINTLY, WORKS_WITH, SUPPORTS, SERVES, SERVICES -> hues[2];
      case SCRUTINISES, FUNDS, COMMISSIONS, SPEAKS_FOR, BREAKS, CUT -> hues[3];
      case SHARES_PLAN,
          MIRRORS,
          PART_OF,
          OTHER_LINK,
          MEMBER_OF,
          AFFILIATED_TO,
          COVERS,
          SEAT_ON,
          ONE_UNIT ->
          hues[5];
    };
  }
}
