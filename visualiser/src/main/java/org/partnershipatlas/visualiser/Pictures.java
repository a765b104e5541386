package org.partnershipatlas.visualiser;

import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.layout.around.AroundPicture;
import org.partnershipatlas.visualiser.layout.free.FreePicture;
import org.partnershipatlas.visualiser.layout.free.PlacedScene;
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
   * The view around one record: rings by steps away from it.
   *
   * @throws VisualiserException.NothingToDraw if there is no such record, or none of its kind can
   *     stand in the middle
   */
  public static Scene around(Network network, Id<?> centre, AroundOptions options) {
    return AroundPicture.of(network, centre, options);
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
