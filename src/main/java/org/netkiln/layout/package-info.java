/**
 * What of a network is to be seen and where: cards, ports, routes of wires, frames of groups, and their arrangement. The
 * canvas, the minimap, hit testing and drawings for paper share it. Lengths are canvas units: pixels at 100 %. Depends on
 * {@code check}, {@code layer} and below; only {@code Layered} sees ELK. Values are immutable, so any
 * thread may use them.
 */
@NullMarked
package org.netkiln.layout;

import org.jspecify.annotations.NullMarked;
