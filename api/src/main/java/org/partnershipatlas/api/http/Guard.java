package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.security.OwnHost;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** Looks at every request before anything else does, and puts the safe headers on its answer. */
final class Guard {
  private static final Set<String> OWN_SITES = Set.of("", "same-origin", "none");

  private final String policy;
  private final Duration longest;

  Guard(String policy, Duration longest) {
    this.policy = policy;
    this.longest = longest;
  }

  void look(Context ctx) {
    ctx.header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
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
    String site = header(ctx, "Sec-Fetch-Site");
    // A page may be linked to from anywhere; what is private is asked for by our own page alone. A
    // program on another port of this machine is the same site, and yet not ours.
    if (api && !OWN_SITES.contains(site)) {
      throw refused("This request comes from another site.", "Sec-Fetch-Site", site);
    }
    if (api) {
      Query.checkEscapes(Optional.ofNullable(ctx.queryString()).orElse(""));
    }
    // Refused before it comes: what is announced and never sent would hold a thread.
    long most = Incoming.most(ctx);
    if (ctx.req().getContentLengthLong() > most) {
      ctx.header("Connection", "close");
      throw Incoming.tooLarge(most);
    }
    Incoming.allow(ctx, longest);
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
