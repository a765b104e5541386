package org.partnershipatlas.register.neo4j;

/** Watches a store from outside, to be there at the first sign of a write. */
final class Watch implements AutoCloseable {
  private static final long LONG_NANOS = 60_000_000_000L;

  private final Bolt bolt;

  Watch(Login login) {
    this.bolt = new Bolt(login);
    seen(); // the first question takes longer than those that follow
  }

  /** Waits until something is in the store that was not there, a part of a first load too. */
  void awaitChange() {
    String before = seen();
    long end = System.nanoTime() + LONG_NANOS;
    while (seen().equals(before) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private String seen() {
    return bolt.read(
        transaction ->
            transaction
                .run(
                    "MATCH (n) WITH count(n) AS nodes MATCH (r:Atlas {key: $key})"
                        + " RETURN [r.writes, r.revision, nodes] AS seen",
                    java.util.Map.of("key", RegisterMark.KEY))
                .single()
                .get("seen")
                .toString());
  }

  @Override
  public void close() {
    bolt.close();
  }
}
