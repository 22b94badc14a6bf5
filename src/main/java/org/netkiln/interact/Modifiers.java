package org.netkiln.interact;

/**
 * Keys that are held while another is pressed or the pointer is used.
 *
 * @param ctrl Ctrl, or ⌘ on a Mac
 */
public record Modifiers(boolean shift, boolean ctrl, boolean alt) {
    public static final Modifiers NONE = new Modifiers(false, false, false);
    public static final Modifiers SHIFT = new Modifiers(true, false, false);
    public static final Modifiers CTRL = new Modifiers(false, true, false);
    public static final Modifiers ALT = new Modifiers(false, false, true);
    public static final Modifiers CTRL_SHIFT = new Modifiers(true, true, false);

    public boolean none() {
        return equals(NONE);
    }
}
