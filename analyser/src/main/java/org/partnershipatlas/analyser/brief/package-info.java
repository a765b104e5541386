/** What one page about an area tells: the findings that matter most, of every analysis. */
@NullMarked
package org.partnershipatlas.analyser.brief;

import org.jspecify.annotations.NullMarked;
