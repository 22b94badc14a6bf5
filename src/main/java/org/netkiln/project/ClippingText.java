package org.netkiln.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.netkiln.edit.Clipping;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;

/** Copied nodes as text for the system's clipboard: a project file with nothing but a network, so that one reads the other. */
public final class ClippingText {
    private ClippingText() {}

    public static String write(Clipping clipping) {
        return ProjectFile.text(Project.of("", clipping.network()));
    }

    /** What {@link #write} wrote, or all of a project file's network; empty for any other text, and for nothing. */
    public static Optional<Clipping> read(String text) {
        return ProjectFile.parse("", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .map(Project::network)
                .map(ClippingText::sound)
                .map(Clipping::of)
                .filter(clipping -> !clipping.isEmpty());
    }

    /** A network without wires to nowhere. */
    private static Network sound(Network network) {
        List<Wire> wires = network.wires().stream()
                .filter(wire -> network.contains(wire.from().node()))
                .filter(wire -> network.contains(wire.to().node()))
                .toList();
        return network.withWires(wires);
    }
}
