package org.partnershipatlas.model;

/** How long work tells how far it is, and learns that it should stop. */
public interface Progress {
  /** Nobody asks how far it is. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long done, long of) {}

        @Override
        public void check() {}
      };

  /**
   * Says how much is done; {@code of} is 0 while it is not known. Throws as {@link #check} does.
   */
  void at(long done, long of);

  /**
   * Says that from here on the work is done to its end, whoever asks it to stop. Throws as {@link
   * #check} does where somebody had asked before.
   */
  default void beyondStopping() {
    check();
  }

  /**
   * Throws if the work was asked to stop. What it throws is whoever asked's own, and passes through
   * the work unhandled. May be called from any thread.
   */
  void check();
}
