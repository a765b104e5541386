package org.partnershipatlas.register.neo4j;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreFault;
import org.partnershipatlas.register.store.StoreRefused;

/**
 * The one driver of the application, always on the named database. What the driver throws becomes a
 * {@link RegisterException} here and nowhere else.
 */
final class Bolt implements AutoCloseable {
  private static final int RETRY_SECONDS = 5;
  private static final int CONNECT_SECONDS = 10;
  private static final List<String> BROKEN =
      List.of("needs to be restarted", "Could not append transaction", "No space left on device");

  private final Login login;
  private final Driver driver;
  private final SessionConfig session;
  private final SessionConfig muchAtOnce;

  Bolt(Login login) {
    this.login = login;
    this.session = session(login, 5_000);
    this.muchAtOnce = session(login, 16);
    this.driver =
        translated(
            () ->
                GraphDatabase.driver(
                    login.uri(),
                    AuthTokens.basic(login.user(), login.password()),
                    Config.builder()
                        .withUserAgent("partnership-atlas")
                        .withLogging(Logging.javaUtilLogging(Level.SEVERE))
                        .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                        .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .withConnectionAcquisitionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .withTelemetryDisabled(true)
                        .build()));
  }

  private static SessionConfig session(Login login, long fetchSize) {
    return SessionConfig.builder().withDatabase(login.database()).withFetchSize(fetchSize).build();
  }

  Login login() {
    return login;
  }

  /** Reads in one transaction; the work may be done twice. */
  <T> T read(Function<TransactionContext, T> work) {
    return read(session, work);
  }

  /** The same for answers of large rows, of which few must wait here at once. */
  <T> T readMuch(Function<TransactionContext, T> work) {
    return read(muchAtOnce, work);
  }

  private <T> T read(SessionConfig config, Function<TransactionContext, T> work) {
    return translated(
        () -> {
          try (Session open = driver.session(config)) {
            return open.executeRead(work::apply);
          }
        });
  }

  /**
   * Writes in one transaction. The work may be done twice, even after it was kept: when the
   * connection breaks before the answer to the commit arrives, nobody knows.
   */
  <T> T write(Function<TransactionContext, T> work) {
    return translated(
        () -> {
          try (Session open = driver.session(session)) {
            return open.executeWrite(work::apply);
          }
        });
  }

  /** Runs a statement about the schema, which must stand alone. */
  void runAlone(String cypher) {
    translated(
        () -> {
          try (Session open = driver.session(session)) {
            return open.run(cypher).consume();
          }
        });
  }

  /** Why the database is down though the server is up, in the server's words; else blank. */
  String whyUnavailable() {
    return translated(
        () -> {
          try (Session open = driver.session(SessionConfig.forDatabase("system"))) {
            return open
                .run(
                    "SHOW DATABASES YIELD name, currentStatus, statusMessage"
                        + " WHERE name = $name RETURN statusMessage AS why",
                    java.util.Map.of("name", login.database()))
                .stream()
                .map(row -> row.get("why").asString(""))
                .findFirst()
                .orElse("");
          }
        });
  }

  /**
   * Whether the server works no more until it is started again, as after its disk was full. It has
   * no code of its own for that.
   */
  static boolean needsRestart(RegisterException e) {
    return e.getCause() instanceof Neo4jException cause && needsRestart(cause);
  }

  /** Whether a procedure was called that the server does not have. */
  static boolean isOfUnknownProcedure(RegisterException e) {
    return e.getCause() instanceof Neo4jException cause
        && cause.code().equals("Neo.ClientError.Procedure.ProcedureNotFound");
  }

  private static boolean needsRestart(Neo4jException e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof DatabaseException
        && BROKEN.stream().anyMatch(words -> message.contains(words));
  }

  private interface Work<T> {
    T run();
  }

  private <T> T translated(Work<T> work) {
    try {
      return work.run();
    } catch (AuthenticationException e) {
      throw new StoreRefused(
          "The store does not accept the user or password of " + login + ".",
          "Check the user and the password.",
          e);
    } catch (SecurityException e) {
      throw new StoreRefused(
          "The store refuses " + login + ": " + e.getMessage(),
          "Ask whoever runs that server for the right to read and write.",
          e);
    } catch (Neo4jException e) {
      if (e instanceof RetryableException || e instanceof ServiceUnavailableException) {
        throw new StoreAway("The store at " + login.uri() + " cannot be reached just now.", e);
      }
      if (needsRestart(e)) {
        throw new StoreAway(
            "The store at " + login.uri() + " has met a fault that only a restart of it mends.", e);
      }
      throw new StoreFault("The store refused what Atlas asked: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new StoreRefused(
          "This is not the address of a Neo4j server: " + login.uri(),
          "Write it as bolt://host:7687 or neo4j+s://host:7687.",
          e);
    } catch (IllegalStateException closed) {
      throw new StoreAway("The connection to the store was closed.", closed);
    }
  }

  @Override
  public void close() {
    driver.close();
  }
}
