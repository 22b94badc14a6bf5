package org.netkiln.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One port of a node: an output at a wire's start, an input at its end.
 *
 * @param port counts from 0
 */
public record PortRef(String node, int port) {
    private static final Pattern WITH_PORT = Pattern.compile("(.*):([0-9]{1,9})", Pattern.DOTALL);

    public static PortRef of(String node) {
        return new PortRef(node, 0);
    }

    /** Reads what {@link #toString} writes; empty if what follows the last colon is no port. */
    public static Optional<PortRef> parse(String end) {
        Matcher matcher = WITH_PORT.matcher(end);
        if (matcher.matches()) {
            return Optional.of(new PortRef(matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
        return end.isEmpty() || end.indexOf(':') >= 0 ? Optional.empty() : Optional.of(of(end));
    }

    /** {@code id}, or {@code id:port} for a port other than 0 (or an id that is none): the project file's way. */
    @Override
    public String toString() {
        return port == 0 && node.indexOf(':') < 0 ? node : node + ":" + port;
    }
}
