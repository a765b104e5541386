package org.partnershipatlas.visualiser;

import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.layout.around.AroundPicture;
import org.partnershipatlas.visualiser.layout.coverage.CoveragePicture;
import org.partnershipatlas.visualiser.layout.dependence.DependencePicture;
import org.partnershipatlas.visualiser.layout.free.FreePicture;
import org.partnershipatlas.visualiser.layout.free.PlacedScene;
import org.partnershipatlas.visualiser.layout.route.RoutePicture;
import org.partnershipatlas.visualiser.layout.seats.SeatsPicture;
import org.partnershipatlas.visualiser.layout.themes.ThemesPicture;
import org.partnershipatlas.visualiser.layout.tiers.TiersPicture;
import org.partnershipatlas.visualiser.scene.Scene;

/**
 * Makes pictures of networks. The network is drawn as it is given: as at its day, and with the
 * names that its {@code Names} lens has left in it.
 */
public final class Pictures {
  private Pictures() {}

  /** The view by tiers: an upper band above the columns of its lower areas. */
  public static Scene tiers(Network network, TiersOptions options) {
    return TiersPicture.of(network, options);
  }

  /**
   * The view around one record: a ring for each cost of a route from it.
   *
   * @throws VisualiserException.NothingToDraw if there is no such record, or none of its kind can
   *     stand in the middle
   */
  public static Scene around(Network network, Id<?> centre, Rings rings, AroundOptions options) {
    return AroundPicture.of(network, centre, rings, options);
  }

  /** The view of a route: one story from left to right. */
  public static Scene route(Network network, Story story, Paper paper) {
    return RoutePicture.of(network, story, paper);
  }

  /** The view of coverage: a matrix of signs and words. */
  public static Scene coverage(Network network, MatrixPicture matrix, Paper paper) {
    return CoveragePicture.of(network, matrix, paper);
  }

  /** The view of dependence: what one seat, post or organisation holds together. */
  public static Scene dependence(Network network, Leaving leaving, Paper paper) {
    return DependencePicture.of(network, leaving, paper);
  }

  /** The view by themes: a row for each theme across the areas. */
  public static Scene themes(Network network, TiersOptions options) {
    return ThemesPicture.of(network, options);
  }

  /** The view of seats: every table of an area as a card, with how its seats stand. */
  public static Scene seats(Network network, TiersOptions options) {
    return SeatsPicture.of(network, options);
  }

  /** Two networks on one picture by tiers: what is new, what ended, what changed. */
  public static Scene compare(Network before, Network after, Delta delta, TiersOptions options) {
    return TiersPicture.of(before, after, delta, options);
  }

  /** The free view: groups and who joins them, each near what it is tied to. */
  public static Scene free(Network network, FreeOptions options) {
    return FreePicture.of(network, options).scene();
  }

  /** The free view, with where each record stands in it. */
  public static PlacedScene placed(Network network, FreeOptions options) {
    return FreePicture.of(network, options);
  }
}
