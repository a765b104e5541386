package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.LosingRegister;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.register.store.RowChange;

/** The page says how the store is, and goes on with what there is. */
class StoreBandIT {

  @Test
  void theStoreStartsGoesAndComesBack() {
    Fickle store = new Fickle();
    try (RunningAtlas atlas = RunningAtlas.over(store);
        Browsing browsing = new Browsing(atlas.url())) {
      Page page = browsing.open("/");
      assertThat(page.locator("#store-band")).containsText("still opening");
      assertThat(page.locator("h1")).hasText("Devon");
      store.state = StoreLink.State.READY;
      assertThat(page.locator("#store-band")).hasCount(0);
      store.state = StoreLink.State.DEGRADED;
      page.reload();
      assertThat(page.locator("#store-band")).containsText("out of reach");
      assertThat(page.locator("h1")).hasText("Devon");
      store.state = StoreLink.State.READY;
      assertThat(page.locator("#store-band")).hasCount(0);
      assertEquals(List.of(), browsing.faults());
    }
  }

  @Test
  void whatIsSentAgainAfterALostAnswerIsMadeOnce() {
    LosingRegister register = new LosingRegister(RunningAtlas.TODAY);
    try (RunningAtlas atlas = RunningAtlas.over(new RegisterLink(register, "remote"));
        Browsing browsing = new Browsing(atlas.url())) {
      Page page = browsing.open("/data?network=stored");
      page.locator("#add-kind").selectOption("theme");
      page.locator("#add").click();
      page.locator("#field-name").fill("Health");
      register.loseNext();
      page.locator("#save").click();
      assertThat(page.locator(".fault-frame")).containsText("cannot be reached");
      page.locator("#save").click();
      assertThat(page.locator("#said")).containsText("Added: Health");
      assertEquals(1, register.snapshot().revision());
      assertEquals(1, register.snapshot().network().size());
    }
  }

  /** A store whose standing a test sets. */
  private static final class Fickle implements StoreLink {
    private volatile State state = State.STARTING;

    @Override
    public Standing standing() {
      return new Standing(state, "local", "A test's store.", Instant.EPOCH);
    }

    @Override
    public Optional<OpenNetwork> findShown() {
      return Optional.empty();
    }

    @Override
    public long apply(
        List<? extends Change> changes,
        long revision,
        Optional<String> who,
        String why,
        OptionalLong undoes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> history(long newest, int most) {
      return List.of();
    }

    @Override
    public Optional<List<RowChange>> findChanges(long revision) {
      return Optional.empty();
    }

    @Override
    public void onChange(Runnable listener) {}

    @Override
    public void close() {}
  }
}
