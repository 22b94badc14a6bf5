/**
 * What a user can get wrong, as values: what is wrong, where, and remedies one can apply. Depends on {@code text} only.
 * Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.problem;

import org.jspecify.annotations.NullMarked;
