package org.partnershipatlas.api.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A browser with one page on one Atlas; what goes wrong in it is kept. */
final class Browsing implements AutoCloseable {
  private static final String AXE = script("/axe.min.js");
  // How long anything that is waited for may take on a busy machine; a quiet one shows it at once.
  private static final double LONG_MILLIS = 30_000;

  private final Playwright playwright;
  private final Browser browser;
  private final String url;
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private BrowserContext context;
  private Page page;

  /** A browser on the Atlas at that address. */
  Browsing(String url) {
    this.url = url;
    PlaywrightAssertions.setDefaultAssertionTimeout(LONG_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--lang=en-GB")));
    fresh(ColorScheme.LIGHT);
  }

  /** A new visitor: nothing kept from before. */
  Page fresh(ColorScheme colours) {
    if (context != null) {
      context.close();
    }
    faults.clear();
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 720)
                .setColorScheme(colours)
                .setLocale("en-GB"));
    page = context.newPage();
    page.setDefaultTimeout(LONG_MILLIS);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            faults.add(message.type() + ": " + message.text() + " at " + message.location());
          }
        });
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(url) && !request.url().startsWith("data:")) {
            faults.add("another host: " + request.url());
          }
        });
    return page;
  }

  /** The page. */
  Page page() {
    return page;
  }

  /** Goes to a path and waits until it has been read. */
  Page open(String path) {
    page.navigate(url + path.substring(1));
    settle();
    return page;
  }

  /** Waits until the page shown has been read, its pictures included. */
  void settle() {
    page.waitForFunction(
        "() => document.querySelector('main h1, main .fault')"
            + " && !document.querySelector('main [aria-busy], main .waiting')");
  }

  /** What went wrong since the visitor came: errors, blocked things, requests to other hosts. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** What axe-core finds that would shut people out, in lines. */
  String barriers() {
    page.evaluate(AXE);
    return (String)
        page.evaluate(
            "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.target).slice(0, 3).join(' | '))"
                + ".join('\\n')");
  }

  /** How far the page is wider than the window. */
  int overhang() {
    return ((Number)
            page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static String script(String name) {
    try (InputStream in = Browsing.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
