/** Who may ask: only this machine, only from our own page. Accounts will live here. */
@NullMarked
package org.partnershipatlas.api.security;

import org.jspecify.annotations.NullMarked;
