/** A document of sentences, tables and pictures, before it is written in any format. */
@NullMarked
package org.partnershipatlas.visualiser.document;

import org.jspecify.annotations.NullMarked;
