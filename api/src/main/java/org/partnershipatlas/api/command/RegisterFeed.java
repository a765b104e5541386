package org.partnershipatlas.api.command;

import java.time.LocalDate;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.live.LiveSource;

/** The register itself, as it changes. */
final class RegisterFeed implements LiveSource, AutoCloseable {
  private final RegisterLink link;
  private final Names names;
  private Network read = Network.empty(LocalDate.EPOCH);
  private Network shown = read;

  RegisterFeed(RegisterLink link, Names names) {
    this.link = link;
    this.names = names;
  }

  @Override
  public String title() {
    return "Your register";
  }

  @Override
  public synchronized Network latest() {
    OpenNetwork now =
        link.findShown()
            .orElseThrow(() -> Refusal.of(ProblemCode.STORE_AWAY, link.standing().text()));
    if (now.network() != read) {
      read = now.network();
      shown = names.apply(read.asAt(LocalDate.now(Today.clock())));
    }
    return shown;
  }

  @Override
  public void close() {
    link.close();
  }
}
