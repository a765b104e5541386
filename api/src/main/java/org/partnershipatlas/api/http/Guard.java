package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import org.partnershipatlas.api.security.OwnHost;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** Looks at every request before anything else does, and puts the safe headers on its answer. */
final class Guard {
  private final String policy;

  Guard(String policy) {
    this.policy = policy;
  }

  void look(Context ctx) {
    ctx.header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin");
    OwnHost own = OwnHost.onPort(ctx.req().getLocalPort());
    String host = header(ctx, "Host");
    if (!own.allowsHost(host)) {
      throw refused("This request was sent to a host of another name.", "Host", host);
    }
    String origin = header(ctx, "Origin");
    boolean api = ctx.path().startsWith("/api/");
    if (!origin.isEmpty() && !own.allowsOrigin(origin)) {
      throw refused("This request comes from another page.", "Origin", origin);
    }
    if (api && header(ctx, "Sec-Fetch-Site").equals("cross-site")) {
      throw refused("This request comes from another site.", "Sec-Fetch-Site", "cross-site");
    }
  }

  private static String header(Context ctx, String name) {
    String value = ctx.header(name);
    return value == null ? "" : value;
  }

  private static Refusal refused(String detail, String header, String value) {
    return Refusal.of(
        ProblemCode.REFUSED_HOST,
        detail,
        header,
        value,
        "Open Atlas at the address that it printed when it started.");
  }
}
