package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {
  @Test
  void makesItsValueOnce() {
    AtomicInteger made = new AtomicInteger();
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
    assertEquals(1, lazy.get());
    assertEquals(1, lazy.get());
    assertEquals(1, made.get());
  }

  /** What a value was made from may be as large as a register. */
  @Test
  void letsGoOfWhatItMadeItFrom() throws InterruptedException {
    byte[] large = new byte[1 << 20];
    WeakReference<byte[]> held = new WeakReference<>(large);
    Lazy<Integer> lazy = of(large);
    assertEquals(1 << 20, lazy.get());
    large = null;
    for (int i = 0; i < 50 && held.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(held.get());
    assertEquals(1 << 20, lazy.get());
  }

  private static Lazy<Integer> of(byte[] bytes) {
    return new Lazy<>(() -> bytes.length);
  }
}
