/** What the analyses found, in the form in which commands and pages tell it. */
@NullMarked
package org.partnershipatlas.api.service.answer;

import org.jspecify.annotations.NullMarked;
