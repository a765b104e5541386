/**
 * Graphs that other programs wrote: each format is read into one {@link
 * org.partnershipatlas.register.exchange.read.ReadGraph}, and one mapper makes records of it.
 *
 * <ul>
 *   <li>Where an attribute of the nodes tells kinds ({@code is}, {@code kind}, {@code type}, Kumu's
 *       {@code element type} …), they are groups, people, posts and organisations by near words;
 *       the two sides of a two-mode graph are people and groups; else every node is an
 *       organisation.
 *   <li>An edge becomes what the kinds of its ends allow: a relationship, a link, a membership, an
 *       affiliation, or a seat with its holder. Its label chooses the kind by near words, and
 *       stays.
 *   <li>Directions, weights and times are kept; every other attribute stands in {@code extra}.
 *   <li>What is left out or changed is told, counted, with the line of the first example.
 * </ul>
 */
@NullMarked
package org.partnershipatlas.register.exchange.read;

import org.jspecify.annotations.NullMarked;
