package org.partnershipatlas.fuzz;

import java.util.List;
import java.util.Map;

/**
 * A reader under fuzzing: whatever bytes it is given, it reads them or refuses them in its own way.
 *
 * @param name stable: the folder of its kept files is called so
 * @param reader reads the bytes; what it throws is a finding unless it is one of the refusals
 * @param refusals how this reader says no
 * @param seeds small valid inputs by name, from which the fuzzer starts
 */
record FuzzTarget(
    String name,
    Reader reader,
    List<Class<? extends Exception>> refusals,
    Map<String, byte[]> seeds) {

  /** Reads bytes. */
  @FunctionalInterface
  interface Reader {
    void read(byte[] bytes) throws Exception;
  }

  /** Reads the bytes once. */
  void run(byte[] bytes) {
    try {
      reader.read(bytes);
    } catch (Exception thrown) {
      if (refusals.stream().noneMatch(refusal -> refusal.isInstance(thrown))) {
        throw new AssertionError(name + " neither read nor refused it: " + thrown, thrown);
      }
      if (thrown.getMessage() == null || thrown.getMessage().isBlank()) {
        throw new AssertionError(name + " refused it without a word", thrown);
      }
    }
  }
}
