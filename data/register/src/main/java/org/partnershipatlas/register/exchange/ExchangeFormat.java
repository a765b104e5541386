package org.partnershipatlas.register.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats for graphs that Atlas writes. */
public enum ExchangeFormat {
  /** Of Graphviz. */
  DOT("dot", "dot", "text/vnd.graphviz; charset=utf-8"),
  /** Of Gephi, version 1.3. */
  GEXF("gexf", "gexf", "application/gexf+xml"),
  /** Read by most. */
  GRAPHML("graphml", "graphml", "application/graphml+xml"),
  /** Kumu's JSON blueprint. */
  KUMU("kumu", "json", "application/json"),
  /** A project of Pajek. */
  PAJEK("pajek", "paj", "text/plain; charset=utf-8"),
  /** Of GraphStream, version 4. */
  DGS("dgs", "dgs", "text/plain; charset=utf-8");

  private final String word;
  private final String ending;
  private final String mediaType;

  ExchangeFormat(String word, String ending, String mediaType) {
    this.word = word;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  public String word() {
    return word;
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a file of this format has room for that. */
  boolean holds(Carry carry) {
    boolean joined = carry.place() == Carry.Place.LABEL || carry.place() == Carry.Place.END;
    return this != PAJEK || (joined ? !carry.attribute().equals("id") : isPartition(carry));
  }

  private static boolean isPartition(Carry carry) {
    return carry.place() == Carry.Place.NODE && PajekWriter.PARTITIONS.contains(carry.key());
  }

  /** The format of that word. */
  public static Optional<ExchangeFormat> find(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ExchangeFormat::word).toList();
  }
}
