package org.partnershipatlas.register.workbook.preview;

import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * "Is this the whole membership?", asked of each group in a file.
 *
 * @param group the group
 * @param name its name
 * @param seats how many seats the file gives it
 * @param saidBefore whether it is recorded already that its seats are complete
 */
public record Membership(Id<Group> group, String name, int seats, boolean saidBefore) {}
