package org.partnershipatlas.visualiser.live;

import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.write.Palette;

/** The viewer's style sheet: the colours, dashes and outlines that pictures have. */
final class LiveStyle {
  private LiveStyle() {}

  static String sheet() {
    Palette palette = Palette.light();
    StringBuilder sheet = new StringBuilder();
    sheet.append("graph { fill-color: ").append(palette.paper()).append("; padding: 60px; }\n");
    sheet.append("node { size: 11px; fill-color: ").append(palette.box());
    sheet.append("; stroke-mode: plain; stroke-width: 1px; stroke-color: ");
    sheet.append(palette.outline()).append("; shape: circle; text-size: 11; text-color: ");
    sheet.append(palette.ink()).append("; text-alignment: under; text-background-mode: plain; ");
    sheet.append("text-background-color: ").append(palette.paper()).append("; }\n");
    rule(
        sheet,
        "node",
        BoxRole.GROUP,
        "size: 18px; shape: rounded-box; text-style: bold; text-size: 12;");
    rule(sheet, "node", BoxRole.POST, "shape: diamond;");
    rule(sheet, "node", BoxRole.ORGANISATION, "shape: box;");
    rule(sheet, "node", BoxRole.SEAT, "shape: box; stroke-mode: dashes;");
    for (Look look : Look.values()) {
      if (look != Look.PLAIN) {
        rule(sheet, "node", look, "stroke-color: " + palette.look(look) + "; stroke-width: 2px;");
      }
    }
    sheet.append("edge { size: 1.3px; arrow-shape: none; }\n");
    for (ConnectorRole role : ConnectorRole.values()) {
      rule(sheet, "edge", role, "fill-color: " + palette.line(role) + ";" + broken(role));
    }
    return sheet.toString();
  }

  // A broken line is the viewer's stroke, which has a colour of its own.
  private static String broken(ConnectorRole role) {
    String stroke = role.dash() == Dash.DASHED ? "dashes" : "dots";
    return role.dash() == Dash.SOLID
        ? ""
        : " fill-mode: none; size: 0px; stroke-width: 1.3px; stroke-mode: "
            + stroke
            + "; stroke-color: "
            + Palette.light().line(role)
            + ";";
  }

  private static void rule(StringBuilder sheet, String of, Enum<?> name, String text) {
    sheet.append(of).append('.').append(LiveGraph.word(name.name()));
    sheet.append(" { ").append(text).append(" }\n");
  }
}
