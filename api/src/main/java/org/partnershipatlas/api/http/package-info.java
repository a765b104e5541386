/** The web server: one table of routes, one class for each resource. */
@NullMarked
package org.partnershipatlas.api.http;

import org.jspecify.annotations.NullMarked;
