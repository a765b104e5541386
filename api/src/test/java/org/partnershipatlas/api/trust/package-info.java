/**
 * Trust, clause by clause.
 *
 * <ul>
 *   <li>Loopback only, and what else is asked for is refused: {@code OnlyThisMachineTest}.
 *   <li>Host and Origin, safe headers, options, methods, bodies and odd paths of every address:
 *       {@code EveryRouteTest}.
 *   <li>Size and time of every request: {@code RequestLimitsTest}; files that swell, unfold or
 *       never end: {@code HostileFilesTest} and {@code KeptFilesTest}, and for longer {@code
 *       FuzzTest}.
 *   <li>Formulas in cells, names in markup, calendars and file names, who is named in what leaves,
 *       and what is withheld: {@code LeavingTest}; the page's own policy: {@code ProblemsTest}.
 *   <li>What is kept back below full names cannot be seen, sought, sorted or counted by any address
 *       that takes names: {@code KeptBackTest}.
 *   <li>Who, when, why, before and after of every address that writes: {@code EveryWriteTest}.
 *   <li>Whoever is erased is forgotten by every Atlas on the same store: {@code TwoAtlasesTest}.
 *   <li>A full disk changes nothing and is told by every address that writes: {@code FullDiskTest}.
 *   <li>Nobody in the logs: {@code LogsTest}. Files, passwords and processes of a served register:
 *       {@code HomeFolder}, which {@code StoreIT} calls.
 * </ul>
 */
package org.partnershipatlas.api.trust;
