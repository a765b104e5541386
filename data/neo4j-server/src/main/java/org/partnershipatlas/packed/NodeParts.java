package org.partnershipatlas.packed;

import java.util.List;
import org.neo4j.internal.kernel.api.NodeCursor;
import org.neo4j.kernel.api.KernelTransaction;

/** Packs nodes: of each its number and its properties. */
final class NodeParts extends Parts {
  private final NodeCursor node;
  private final int label;
  private final int[] without;
  private PackedWriter part = new PackedWriter();

  NodeParts(KernelTransaction transaction, String label, List<String> without) {
    super(transaction);
    this.label = transaction.tokenRead().nodeLabel(label);
    this.without = without.stream().mapToInt(transaction.tokenRead()::nodeLabel).toArray();
    this.node =
        transaction
            .cursors()
            .allocateNodeCursor(transaction.cursorContext(), transaction.memoryTracker());
    transaction.dataRead().allNodesScan(node);
  }

  @Override
  boolean packNext() {
    if (!node.next()) {
      return false;
    }
    if (isWanted()) {
      part.number(node.nodeReference());
      packProperties(part, node);
      part = goOn(part, true);
    }
    return true;
  }

  private boolean isWanted() {
    if (!node.hasLabel(label)) {
      return false;
    }
    for (int unwanted : without) {
      if (node.hasLabel(unwanted)) {
        return false;
      }
    }
    return true;
  }

  @Override
  void packRest() {
    give(part, true);
  }

  @Override
  public void close() {
    node.close();
    super.close();
  }
}
