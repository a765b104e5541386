/**
 * The semantic shapes of a picture: what stands where and for which record, never in which colour.
 */
@NullMarked
package org.partnershipatlas.visualiser.scene;

import org.jspecify.annotations.NullMarked;
