package org.netkiln.interact;

/** What can be done with what is selected, or with the view; by key, menu or button alike. */
public enum Deed {
    DELETE,
    DELETE_WITHOUT_RECONNECTING,
    DUPLICATE,
    SELECT_ALL,
    RENAME,
    GROUP,
    UNGROUP,
    FOLD,
    TAKE_OUT_OF_GROUP,
    ENTER_GROUP,
    LEAVE_GROUP,
    ADD_LAYER,
    ADD_NOTE,
    START_WIRE,
    ALIGN_LEFT,
    ALIGN_CENTRE,
    ALIGN_RIGHT,
    ALIGN_TOP,
    ALIGN_MIDDLE,
    ALIGN_BOTTOM,
    DISTRIBUTE_ACROSS,
    DISTRIBUTE_DOWN,
    ZOOM_IN,
    ZOOM_OUT,
    ZOOM_RESET,
    FIT,
    FIT_SELECTION
}
