package org.netkiln.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netkiln.param.ParamValues;

/**
 * An instance of a layer on the canvas.
 *
 * @param id unique in the network, matches {@link #ID}; the module name in every export
 * @param type the layer's type; may be one that this version does not know
 * @param at where it lies on the canvas; null until arranged
 * @param extras fields of the project file that this version does not know, kept for the round trip
 */
public record Node(String id, String type, ParamValues params, @Nullable Position at, Map<String, Object> extras) {
    /** What an id looks like. */
    public static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    public Node {
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    public static Node of(String id, String type) {
        return of(id, type, ParamValues.empty());
    }

    public static Node of(String id, String type, ParamValues params) {
        return new Node(id, type, params, null, Map.of());
    }

    public Node withId(String newId) {
        return new Node(newId, type, params, at, extras);
    }

    public Node withParams(ParamValues newParams) {
        return new Node(id, type, newParams, at, extras);
    }

    public Node withType(String newType) {
        return new Node(id, newType, params, at, extras);
    }

    /** The same node where another one lies. */
    Node withPositionOf(Node other) {
        return new Node(id, type, params, other.at, extras);
    }

    public Node at(Position position) {
        return new Node(id, type, params, position, extras);
    }
}
