package org.partnershipatlas.packed;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/**
 * The nodes and relationships of the database in large parts. Reading a million of them so costs
 * the server a third, and whoever asks a fifth, of what as many maps of properties cost. What the
 * bytes of a part mean, {@link PackedWriter} says; who changes that changes the number at the end
 * of the procedures' names.
 */
public final class PackedReading {
  /** The transaction of whoever asks, set by the server before each call. */
  @Context
  @SuppressWarnings("NullAway.Init")
  public KernelTransaction transaction;

  /** One row of an answer. */
  public static final class Part {
    /** What it holds. */
    public final byte[] part;

    /** Whether what it holds has its properties with it. */
    public final boolean whole;

    Part(PackedWriter part, boolean whole) {
      this.part = part.bytes();
      this.whole = whole;
    }
  }

  /**
   * The nodes: of each its number, and its properties.
   *
   * @param label that all of them have
   * @param without labels that none of them has
   */
  @Procedure(name = "atlas.packNodes1", mode = Mode.READ)
  @Description("The nodes with a label and without some others, in large parts.")
  public Stream<Part> packNodes(
      @Name("label") String label, @Name("without") List<String> without) {
    return new NodeParts(transaction, label, without).stream();
  }

  /**
   * The relationships: of each the name of its type, and the numbers of the nodes where it starts
   * and ends.
   *
   * @param bare types of which no more is told
   * @param whole types of which the properties are told too, in parts of their own
   */
  @Procedure(name = "atlas.packRelationships1", mode = Mode.READ)
  @Description("The relationships of some types, in large parts.")
  public Stream<Part> packRelationships(
      @Name("bare") List<String> bare, @Name("whole") List<String> whole) {
    return new RelationshipParts(transaction, bare, whole).stream();
  }
}
