/**
 * User-visible words: a {@link org.netkiln.text.Text} names a message and its numbers, a {@link org.netkiln.text.Messages}
 * renders it in one language. Depends on the JDK only. Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.text;

import org.jspecify.annotations.NullMarked;
