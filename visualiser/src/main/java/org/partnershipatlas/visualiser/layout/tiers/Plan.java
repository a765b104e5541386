package org.partnershipatlas.visualiser.layout.tiers;

import java.util.List;
import org.partnershipatlas.model.Group;

/**
 * Everything that a picture by tiers will say, before anything is measured.
 *
 * @param scope all groups that were asked for, drawn or not
 * @param notes what was left out, in words
 */
record Plan(
    List<Section> sections, List<Net> nets, List<Group> scope, String where, List<String> notes) {}
