/**
 * The register kept in Neo4j: the one package that knows the driver, Cypher and the local server.
 */
@NullMarked
package org.partnershipatlas.register.neo4j;

import org.jspecify.annotations.NullMarked;
