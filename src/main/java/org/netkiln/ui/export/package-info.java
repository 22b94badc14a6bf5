/** Taking a network away: weights, project, pictures. Depends on {@code ui.model}, {@code ui.form}, {@code session} and below. The FX thread. */
@NullMarked
package org.netkiln.ui.export;

import org.jspecify.annotations.NullMarked;
