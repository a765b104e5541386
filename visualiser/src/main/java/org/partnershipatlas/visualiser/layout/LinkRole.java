package org.partnershipatlas.visualiser.layout;

import org.partnershipatlas.model.Link;
import org.partnershipatlas.visualiser.scene.ConnectorRole;

/** What a formal link between groups is drawn as. */
public final class LinkRole {
  private LinkRole() {}

  public static ConnectorRole of(Link link) {
    return switch (link.kind()) {
      case REPORTS_TO -> ConnectorRole.REPORTS_TO;
      case NOMINATES_TO -> ConnectorRole.NOMINATES_TO;
      case FEEDS -> ConnectorRole.FEEDS;
      case MEETS_JOINTLY -> ConnectorRole.MEETS_JOINTLY;
      case SCRUTINISES -> ConnectorRole.SCRUTINISES;
      case SHARES_PLAN -> ConnectorRole.SHARES_PLAN;
      case MIRRORS -> ConnectorRole.MIRRORS;
      case OTHER -> ConnectorRole.OTHER_LINK;
    };
  }
}
