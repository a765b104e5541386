package org.partnershipatlas.visualiser.layout.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.Paper;
import org.partnershipatlas.visualiser.Story;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Fitted;
import org.partnershipatlas.visualiser.layout.Sheet;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.Title;

/** How one record reaches another, one way above the other. */
public final class RoutePicture implements Sheet {
  private static final double BETWEEN = 14;

  private final Story story;
  private final List<WayRow> rows = new ArrayList<>();

  private RoutePicture(Story story) {
    this.story = story;
    if (story.noWay().isPresent()) {
      rows.add(WayRow.without(story));
    }
    for (Story.Way way : story.ways()) {
      rows.add(WayRow.of(way, "way:" + rows.size()));
    }
  }

  /** The picture of a story. */
  public static Scene of(Network network, Story story, Paper paper) {
    RoutePicture picture = new RoutePicture(story);
    return Fitted.scene("route", picture.title(network), picture, paper, picture.description());
  }

  private Title title(Network network) {
    Set<Id<?>> ids = new LinkedHashSet<>(List.of(story.from().record(), story.to().record()));
    story.ways().forEach(way -> way.stops().forEach(stop -> ids.add(stop.record())));
    List<Group> groups = new ArrayList<>();
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (Id<?> id : ids) {
      network.find(id).ifPresent(found -> Sources.note(sources, found));
      if (id.kind() == Kind.GROUP && network.has(id)) {
        groups.add(network.get(Id.group(id.value())));
      }
    }
    return new Title(
        story.heading(),
        Sources.date(network),
        Sources.sources(sources),
        Reach.of(network, groups).line(),
        story.notes());
  }

  @Override
  public double draw(Drawing drawing, double left, double top, double width, double stretch) {
    double y = top;
    for (WayRow row : rows) {
      y = row.draw(drawing, left, y, width, stretch) + BETWEEN + stretch;
    }
    return y - BETWEEN;
  }

  @Override
  public double narrowest() {
    return WayRow.NARROWEST;
  }

  @Override
  public int rows() {
    return rows.size() * 2;
  }

  private String description() {
    StringBuilder text = new StringBuilder(story.heading()).append('.');
    story.noWay().ifPresent(none -> text.append(' ').append(none));
    for (Story.Way way : story.ways()) {
      text.append(' ').append(way.name()).append(": ").append(way.stops().get(0).name());
      for (int i = 0; i < way.steps().size(); i++) {
        text.append(", ").append(way.steps().get(i).words()).append(' ');
        text.append(way.stops().get(i + 1).name());
      }
      text.append('.');
    }
    return text.toString();
  }
}
