/** The commands that a person types. */
@NullMarked
package org.partnershipatlas.api.command;

import org.jspecify.annotations.NullMarked;
