package org.partnershipatlas.visualiser.scene;

/** A ground behind other shapes: a tier, an area's column, a theme's row. */
public record Band(String id, BandRole role, Rect at, String record, String label) {
  public Band {
    Checks.id(id);
  }

  Band scaled(double factor) {
    return new Band(id, role, at.scaled(factor), record, label);
  }
}
