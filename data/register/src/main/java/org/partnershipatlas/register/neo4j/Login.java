package org.partnershipatlas.register.neo4j;

/**
 * Where a Neo4j server is and who Atlas is to it.
 *
 * @param uri the address as Neo4j's driver takes it, such as {@code neo4j+s://graph.example:7687}
 * @param user the user
 * @param password the password
 * @param database the database, always named so that no routing question is asked twice
 */
public record Login(String uri, String user, String password, String database) {
  /** The database that a stock server has. */
  public static final String STANDARD_DATABASE = "neo4j";

  /** Checks that nothing is blank. */
  public Login {
    if (uri.isBlank() || user.isBlank() || database.isBlank()) {
      throw new IllegalArgumentException("a login needs an address, a user and a database");
    }
  }

  /** Never the password: a login may end up in a log. */
  @Override
  public String toString() {
    return user + " at " + uri + "/" + database;
  }
}
