/**
 * Several records made one, told apart or followed: merges, successions, scenarios, areas of
 * England.
 */
@NullMarked
package org.partnershipatlas.api.service.write.joining;

import org.jspecify.annotations.NullMarked;
