/**
 * The project file, its migrations, the presets that ship, and what a project needs to be trained. Depends on everything
 * below the command line. Reading and writing may block: call on an IO thread.
 */
@NullMarked
package org.netkiln.project;

import org.jspecify.annotations.NullMarked;
