/**
 * What a user can do, in one list: menus, toolbar, shortcuts and the help page read it. Depends on {@code ui.fx}. The FX
 * thread.
 */
@NullMarked
package org.netkiln.ui.action;

import org.jspecify.annotations.NullMarked;
