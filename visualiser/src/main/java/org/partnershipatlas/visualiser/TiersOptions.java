package org.partnershipatlas.visualiser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;

/**
 * What the view by tiers shows.
 *
 * @param title the heading; made from the areas where it is left out
 * @param area only groups whose areas hold, equal or lie in that one
 * @param themes only groups of these themes; all where it is empty
 * @param width the width to fill, in pixels at scale 1
 * @param height the height to fill; a large network makes the picture larger instead of unreadable
 * @param mostGroups how many groups are drawn at most; the rest are counted in a line
 * @param mostShared how many of the people and posts that tie groups together are drawn at most;
 *     fewer where names would become too small
 * @param folding how groups are folded where there are many
 * @param ghosts missing links, drawn dashed
 */
public record TiersOptions(
    Optional<String> title,
    Optional<Id<Area>> area,
    Set<Id<Theme>> themes,
    int width,
    int height,
    int mostGroups,
    int mostShared,
    Folding folding,
    List<Ghost> ghosts) {
  public TiersOptions {
    themes = java.util.Collections.unmodifiableSet(new TreeSet<>(themes));
    ghosts = List.copyOf(ghosts);
    if (width < 320 || height < 240 || width > 10_000 || height > 10_000) {
      throw new IllegalArgumentException(
          "A picture is 320 × 240 to 10,000 × 10,000 pixels, not " + width + " × " + height);
    }
    if (mostGroups < 1 || mostShared < 0) {
      throw new IllegalArgumentException(
          "At least one group must be drawn: " + mostGroups + ", " + mostShared);
    }
  }

  /** Everything, at 1280 × 720. */
  public static TiersOptions of() {
    return new TiersOptions(
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        1280,
        720,
        80,
        12,
        Folding.asNeeded(),
        List.of());
  }

  public TiersOptions titled(String heading) {
    return new TiersOptions(
        Optional.of(heading), area, themes, width, height, mostGroups, mostShared, folding, ghosts);
  }

  public TiersOptions area(Id<Area> only) {
    return new TiersOptions(
        title, Optional.of(only), themes, width, height, mostGroups, mostShared, folding, ghosts);
  }

  public TiersOptions themes(Set<Id<Theme>> only) {
    return new TiersOptions(
        title, area, only, width, height, mostGroups, mostShared, folding, ghosts);
  }

  public TiersOptions size(int wide, int high) {
    return new TiersOptions(
        title, area, themes, wide, high, mostGroups, mostShared, folding, ghosts);
  }

  /** At most so many groups, and so many of the people and posts between them. */
  public TiersOptions atMost(int groups, int shared) {
    return new TiersOptions(title, area, themes, width, height, groups, shared, folding, ghosts);
  }

  public TiersOptions folding(Folding wish) {
    return new TiersOptions(
        title, area, themes, width, height, mostGroups, mostShared, wish, ghosts);
  }

  /** With those missing links. */
  public TiersOptions ghosts(List<Ghost> missing) {
    return new TiersOptions(
        title, area, themes, width, height, mostGroups, mostShared, folding, missing);
  }
}
