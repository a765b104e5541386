package org.partnershipatlas.api.service;

import java.util.Optional;
import org.partnershipatlas.register.store.RequestKey;

/**
 * The request that this thread is answering, where whoever asked gave it a key: what is written
 * meanwhile keeps the key with its entry of the history, so that the request sent once more, its
 * answer being lost, is not done twice.
 */
public final class Asking {
  private static final ThreadLocal<Optional<RequestKey>> NOW =
      ThreadLocal.withInitial(Optional::empty);

  private Asking() {}

  /** What is done for a request. */
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /** The key of the request that is being answered. */
  static Optional<RequestKey> now() {
    return NOW.get();
  }

  /** Does the work under that key. */
  public static void during(RequestKey key, Work work) throws Exception {
    NOW.set(Optional.of(key));
    try {
      work.run();
    } finally {
      NOW.remove();
    }
  }

  /** Work for another thread, done there under the key of the request that this one answers. */
  static Job.Task carried(Job.Task task) {
    Optional<RequestKey> key = now();
    return progress -> {
      NOW.set(key);
      try {
        task.run(progress);
      } finally {
        NOW.remove();
      }
    };
  }
}
