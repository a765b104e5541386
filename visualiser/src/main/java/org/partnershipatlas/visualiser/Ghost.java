package org.partnershipatlas.visualiser;

import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * A link that is missing between two groups, drawn as a ghost of one.
 *
 * @param askFirst whether none is recorded only, so that there may be one
 * @param label what would be done, in words
 */
public record Ghost(Id<Group> one, Id<Group> other, boolean askFirst, String label) {
  public Ghost {
    if (one.equals(other)) {
      throw new IllegalArgumentException("A link joins two groups: " + one);
    }
  }
}
