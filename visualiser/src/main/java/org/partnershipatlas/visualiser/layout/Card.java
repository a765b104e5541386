package org.partnershipatlas.visualiser.layout;

import java.util.Map;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * What a box will say, before it has a place: a name, a line of detail (may be empty), and seats by
 * their look (may be none). What is {@code minor} comes before the detail and is left out where
 * room is short; the label has it all the same.
 */
public record Card(
    String id,
    BoxRole role,
    Look look,
    String record,
    String name,
    String minor,
    String detail,
    Map<Look, Integer> seats,
    String label,
    boolean emphasis) {}
