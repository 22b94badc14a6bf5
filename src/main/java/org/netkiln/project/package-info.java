/**
 * The project file, its migrations, the presets that ship, the document that is being edited and what is kept of it for the
 * case of a crash, and the user's settings. Depends on {@code edit}, {@code weights} and below. A document belongs to the
 * thread that made it; reading and writing may block: call on an IO thread.
 */
@NullMarked
package org.netkiln.project;

import org.jspecify.annotations.NullMarked;
