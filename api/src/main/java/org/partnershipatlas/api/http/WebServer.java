package org.partnershipatlas.api.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.partnershipatlas.api.security.OwnHost;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** The web server, on this machine's own address alone. */
public final class WebServer implements AutoCloseable {
  /** The most that one request may bring, in bytes. */
  static final long MOST_BYTES = 64L << 20;

  private static final int MOST_THREADS = 32;

  /** Longer than the beat of the events that open pages listen to. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** How many times as long a whole request may take to come. */
  private static final int PATIENCES = 4;

  private final Javalin javalin;
  private final Routes routes;
  private final String address;

  private WebServer(Javalin javalin, Routes routes, String address) {
    this.javalin = javalin;
    this.routes = routes;
    this.address = address;
  }

  /**
   * Opens the port and answers from then on.
   *
   * @param address of this machine alone
   * @param port 0 for any that is free
   */
  public static WebServer start(Atlas atlas, String address, int port) {
    return start(atlas, address, port, PATIENCE);
  }

  /** The same, with how long a request may say nothing. */
  static WebServer start(Atlas atlas, String address, int port, Duration patience) {
    if (!OwnHost.isLoopback(address)) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "Atlas serves this machine alone: it has no sign-in yet.",
          "host",
          address,
          "Leave it out, or use 127.0.0.1.");
    }
    Routes routes = new Routes(atlas);
    Javalin javalin =
        Javalin.create(config -> configure(config, routes, atlas, patience, address, port));
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      routes.close();
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "Port " + port + " is taken by another program.",
          "port",
          Integer.toString(port),
          "Choose another with --port, or --port 0 for any that is free.");
    }
    return new WebServer(javalin, routes, address);
  }

  /** Where the page is. */
  public String url() {
    String host = address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
    return "http://" + host + ":" + javalin.port() + "/";
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    routes.close();
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config,
      Routes routes,
      Atlas atlas,
      Duration patience,
      String address,
      int port) {
    PageFiles page = new PageFiles();
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.asyncTimeout = 0;
    config.router.javaLangErrorHandler(ErrorAnswers::answerError);
    config.jetty.multipartConfig.maxFileSize(64, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(64, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.MB);
    config.jetty.threadPool = new org.eclipse.jetty.util.thread.QueuedThreadPool(MOST_THREADS, 4);
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(0);
          server.setErrorHandler(new ServerErrors());
        });
    config.jetty.addConnector(
        (server, http) -> {
          ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
          connector.setHost(address);
          connector.setPort(port);
          connector.setIdleTimeout(patience.toMillis());
          return connector;
        });
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(16 * 1024);
        });
    config.routes.before(new Guard(page.policy(), patience.multipliedBy(PATIENCES))::look);
    Repeats repeats = new Repeats(atlas);
    for (Route route : routes.list()) {
      config.routes.addHttpHandler(route.method(), route.path(), repeats.of(route));
      if (route.answersHead()) {
        config.routes.addHttpHandler(HandlerType.HEAD, route.path(), route::answer);
      }
    }
    config.routes.get("/*", page::show);
    config.routes.head("/*", page::show);
    new ErrorAnswers(routes.list()).register(config.routes);
  }
}
