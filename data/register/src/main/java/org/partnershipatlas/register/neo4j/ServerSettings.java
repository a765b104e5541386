package org.partnershipatlas.register.neo4j;

import java.nio.file.Path;
import java.util.List;

/** The settings that Atlas gives its local Neo4j server, and the switches of its Java machine. */
final class ServerSettings {
  private ServerSettings() {}

  /** The whole of {@code neo4j.conf}. */
  static String conf(ServerFolder server, StoreHome home, int port, ServerOptions options) {
    return String.join(
        "\n",
        "# Written by Partnership Atlas at each start; changes made here are lost.",
        "server.directories.logs=" + slashed(home.logs()),
        "# Procedures that read much at once; without them Atlas reads by questions, slower.",
        "server.directories.plugins=" + slashed(server.plugins()),
        "# They read by the server's own cursors, with the rights of whoever asks.",
        "dbms.security.procedures.unrestricted=atlas.*",
        "server.default_listen_address=127.0.0.1",
        "server.bolt.enabled=true",
        "server.bolt.listen_address=127.0.0.1:" + port,
        "server.bolt.advertised_address=127.0.0.1:" + port,
        "server.http.enabled=false",
        "server.https.enabled=false",
        "dbms.security.auth_enabled=true",
        "# Nothing is reported to anybody.",
        "dbms.usage_report.enabled=false",
        "client.allow_telemetry=false",
        "# Queries hold names of people: they are not written to a log.",
        "db.logs.query.enabled=OFF",
        "server.memory.pagecache.size=" + options.pageCacheMegabytes() + "m",
        "# No log of 256 MB reserved in advance, and none kept that recovery does not need.",
        "db.tx_log.preallocate=false",
        "db.tx_log.rotation.size=32m",
        "db.tx_log.rotation.retention_policy=keep_none",
        "# A stop in well under a second instead of ten.",
        "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
        "internal.dbms.bolt.netty_server_shutdown_timeout=1s",
        "internal.server.bolt.thread_pool_shutdown_wait_time=1s",
        "");
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * The parallel collector: a large load keeps millions of small things for a moment, and the
   * serial one took a quarter of its time. The slow second compiler is kept for what runs ten times
   * as often as usual: a start has little of that, a large load or reading much.
   */
  static List<String> javaSwitches(ServerOptions options) {
    return List.of(
        "-XX:Tier4InvocationThreshold=50000",
        "-XX:Tier4MinInvocationThreshold=6000",
        "-XX:Tier4CompileThreshold=150000",
        "-XX:Tier4BackEdgeThreshold=400000",
        "-XX:+UseParallelGC",
        "-Xms128m",
        "-XX:MaxNewSize=" + options.heapMegabytes() / 3 + "m",
        "-XX:NewSize=" + options.heapMegabytes() / 6 + "m",
        "-Xmx" + options.heapMegabytes() + "m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-Dfile.encoding=UTF-8",
        "-Dlog4j2.disable.jmx=true",
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
  }
}
