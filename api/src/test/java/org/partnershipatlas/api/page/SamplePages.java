package org.partnershipatlas.api.page;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnershipatlas.api.RunningAtlas;

/**
 * Tests of pages over the samples: one Atlas and one browser a class, a fresh light page a test.
 */
abstract class SamplePages {
  static RunningAtlas atlas;
  static Browsing browsing;

  @BeforeAll
  static void start() {
    start(RunningAtlas.withoutStore());
  }

  /** For tests over something else than the samples alone. */
  static void start(RunningAtlas running) {
    atlas = running;
    browsing = new Browsing(atlas.url());
  }

  @AfterAll
  static void stop() {
    browsing.close();
    atlas.close();
  }

  @BeforeEach
  void fresh() {
    browsing.fresh(ColorScheme.LIGHT);
  }
}
