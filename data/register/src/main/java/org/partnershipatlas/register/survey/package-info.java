/** Surveys of what organisations say of their dealings with each other. */
@NullMarked
package org.partnershipatlas.register.survey;

import org.jspecify.annotations.NullMarked;
