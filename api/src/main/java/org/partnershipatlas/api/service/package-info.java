/** What the commands and the pages both ask for; it knows nothing of the web. */
@NullMarked
package org.partnershipatlas.api.service;

import org.jspecify.annotations.NullMarked;
