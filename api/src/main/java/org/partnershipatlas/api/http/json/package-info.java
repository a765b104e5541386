/** Answers as JSON: records by their components, in the domain's words. */
@NullMarked
package org.partnershipatlas.api.http.json;

import org.jspecify.annotations.NullMarked;
