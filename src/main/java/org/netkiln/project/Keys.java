package org.netkiln.project;

/** Names in the project file. */
final class Keys {
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String NODES = "nodes";
    static final String WIRES = "wires";
    static final String TRAINING = "training";

    static final String ID = "id";
    static final String TYPE = "type";
    static final String PARAMS = "params";
    static final String AT = "at";

    private Keys() {}
}
