/**
 * The register as the rest of Atlas sees it: snapshots, changes and their history, whatever keeps
 * them.
 */
@NullMarked
package org.partnershipatlas.register.store;

import org.jspecify.annotations.NullMarked;
