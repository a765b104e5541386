package org.partnershipatlas.analyser.link;

import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/** Two groups that should know of each other. */
public record GroupPair(Id<Group> lower, Id<Group> upper) {
  public GroupPair {
    if (lower.equals(upper)) {
      throw new IllegalArgumentException("A pair needs two groups: " + lower);
    }
  }
}
