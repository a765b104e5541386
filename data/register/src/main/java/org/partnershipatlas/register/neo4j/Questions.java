package org.partnershipatlas.register.neo4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.register.store.StoreAway;

/**
 * Questions to the store whose answers lead to further ones, asked in two lanes side by side. Each
 * is answered once: one that the connection broke off is asked again.
 */
final class Questions {
  private static final int LANES = 2;

  private final Deque<Question> todo = new ArrayDeque<>();
  private int open;
  private boolean failed;

  /** One question; what comes of it is kept at its end, since it may be asked twice. */
  interface Question {
    void ask(TransactionContext transaction);
  }

  /** Reads in a transaction; the work may be done twice, as after a broken connection. */
  interface Reads {
    boolean read(Function<TransactionContext, Boolean> work);
  }

  /** One more question, to be asked after those that wait already. */
  synchronized void add(Question question) {
    todo.addLast(question);
    open++;
    notifyAll();
  }

  /** Asks them all, each lane in a session of its own. */
  void askAll(Reads store) {
    Runnable[] lanes = new Runnable[LANES];
    for (int i = 0; i < LANES; i++) {
      lanes[i] = () -> work(store);
    }
    SideBySide.run(lanes);
  }

  /** Asks them all in one transaction. */
  void askAll(TransactionContext transaction) {
    new Asking().run(transaction);
  }

  private void work(Reads store) {
    Asking asking = new Asking();
    try {
      store.read(asking::run);
    } catch (RuntimeException e) {
      fail();
      throw e;
    }
  }

  /** What one lane is at, which outlives a transaction that broke off. */
  private final class Asking {
    private @Nullable Question now;

    boolean run(TransactionContext transaction) {
      if (now == null) {
        now = next();
      }
      while (now != null) {
        now.ask(transaction);
        answered();
        now = next();
      }
      return true;
    }
  }

  private synchronized void answered() {
    open--;
    notifyAll();
  }

  /** The next one; none when all are answered, and so none can follow. */
  private synchronized @Nullable Question next() {
    while (todo.isEmpty() && open > 0 && !failed) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreAway("The reading of the store was interrupted.", e);
      }
    }
    return failed ? null : todo.pollFirst();
  }

  private synchronized void fail() {
    failed = true;
    notifyAll();
  }
}
