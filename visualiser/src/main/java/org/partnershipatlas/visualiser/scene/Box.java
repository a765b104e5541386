package org.partnershipatlas.visualiser.scene;

/**
 * A box that stands for something. {@code record} is the record it stands for as {@code kind:id},
 * empty where it stands for none; {@code label} is what a screen reader says; {@code emphasis}
 * marks the box that a picture is about.
 */
public record Box(
    String id, BoxRole role, Look look, Rect at, String record, String label, boolean emphasis) {
  public Box {
    Checks.id(id);
  }

  Box scaled(double factor) {
    return new Box(id, role, look, at.scaled(factor), record, label, emphasis);
  }
}
