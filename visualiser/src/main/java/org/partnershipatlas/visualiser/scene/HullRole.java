package org.partnershipatlas.visualiser.scene;

/** What a hull holds together. */
public enum HullRole {
  RING("ring"),
  AREA("area"),
  THEME("theme"),
  CLUSTER("cluster");

  private final String word;

  HullRole(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
