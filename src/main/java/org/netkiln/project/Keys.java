package org.netkiln.project;

/** Names in the project file. */
final class Keys {
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String NODES = "nodes";
    static final String WIRES = "wires";
    static final String GROUPS = "groups";
    static final String NOTES = "notes";
    static final String TRAINING = "training";

    static final String ID = "id";
    static final String TYPE = "type";
    static final String PARAMS = "params";
    static final String AT = "at";

    static final String MEMBERS = "members";
    static final String REPEAT = "repeat";
    static final String FOLDED = "folded";

    static final String TEXT = "text";
    static final String SIZE = "size";

    private Keys() {}
}
