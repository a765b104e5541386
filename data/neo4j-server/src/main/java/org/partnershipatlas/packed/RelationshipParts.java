package org.partnershipatlas.packed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.internal.kernel.api.RelationshipScanCursor;
import org.neo4j.kernel.api.KernelTransaction;

/** Packs relationships: of each its type and ends, and of some types the properties too. */
final class RelationshipParts extends Parts {
  private final RelationshipScanCursor relationship;
  private final Map<Integer, Type> types = new HashMap<>();
  private PackedWriter bare = new PackedWriter();
  private PackedWriter whole = new PackedWriter();

  private record Type(String name, boolean whole) {}

  RelationshipParts(KernelTransaction transaction, List<String> bare, List<String> whole) {
    super(transaction);
    bare.forEach(
        name -> types.put(transaction.tokenRead().relationshipType(name), new Type(name, false)));
    whole.forEach(
        name -> types.put(transaction.tokenRead().relationshipType(name), new Type(name, true)));
    this.relationship =
        transaction
            .cursors()
            .allocateRelationshipScanCursor(
                transaction.cursorContext(), transaction.memoryTracker());
    transaction.dataRead().allRelationshipsScan(relationship);
  }

  @Override
  boolean packNext() {
    if (!relationship.next()) {
      return false;
    }
    @Nullable Type type = types.get(relationship.type());
    if (type != null && type.whole()) {
      pack(whole, type);
      packProperties(whole, relationship);
      whole = goOn(whole, true);
    } else if (type != null) {
      pack(bare, type);
      bare = goOn(bare, false);
    }
    return true;
  }

  private void pack(PackedWriter part, Type type) {
    part.name(type.name());
    part.number(relationship.sourceNodeReference());
    part.number(relationship.targetNodeReference());
  }

  @Override
  void packRest() {
    give(bare, false);
    give(whole, true);
  }

  @Override
  public void close() {
    relationship.close();
    super.close();
  }
}
