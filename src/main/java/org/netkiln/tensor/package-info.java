/**
 * Shapes with named axes and element types. Depends on the JDK only. Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.tensor;

import org.jspecify.annotations.NullMarked;
