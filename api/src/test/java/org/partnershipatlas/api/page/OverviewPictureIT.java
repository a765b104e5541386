package org.partnershipatlas.api.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;

/**
 * Takes the picture of Devon's overview into {@code target/overview.png}; the one that the README
 * shows is such a picture, copied to {@code src/site/overview.png}.
 */
class OverviewPictureIT {

  @Test
  void devonIsTaken() throws IOException {
    Path taken = Path.of("target", "overview.png");
    try (RunningAtlas atlas = RunningAtlas.withoutStore();
        Browsing browsing = new Browsing(atlas.url())) {
      browsing.fresh(ColorScheme.LIGHT);
      Page page = browsing.open("/overview?network=sample:devon");
      page.screenshot(new Page.ScreenshotOptions().setPath(taken));
    }
    assertTrue(Files.size(taken) > 20_000, "there is something on it");
    assertTrue(Files.size(taken) <= 300_000, "it is small enough to stand in the README");
  }
}
