package org.partnershipatlas.api.security;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says whether a request comes from this machine's own page. Atlas listens on loopback alone, but a
 * browser on this machine may be led there by a page from elsewhere: by a name that is made to
 * point at loopback (so the host is checked) or by a form or script (so the origin is).
 */
public final class OwnHost {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final List<String> hosts;
  private final List<String> origins;

  private OwnHost(List<String> hosts) {
    this.hosts = hosts;
    this.origins = hosts.stream().map(host -> "http://" + host).toList();
  }

  /** The server on that port. */
  public static OwnHost onPort(int port) {
    return new OwnHost(LOOPBACK.stream().sorted().map(name -> name + ":" + port).toList());
  }

  /** Whether an address to listen on is this machine alone. */
  public static boolean isLoopback(String address) {
    return LOOPBACK.contains(address) || address.equals("::1");
  }

  /** Whether the Host header names this server. */
  public boolean allowsHost(String host) {
    return hosts.contains(host.toLowerCase(Locale.ROOT));
  }

  /** Whether the Origin header names this server. */
  public boolean allowsOrigin(String origin) {
    return origins.contains(origin.toLowerCase(Locale.ROOT));
  }
}
