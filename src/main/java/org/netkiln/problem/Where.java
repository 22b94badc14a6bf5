package org.netkiln.problem;

import java.util.function.UnaryOperator;

/** The place a problem sits at. Nodes are named by their id, ports by node and number. */
public sealed interface Where {
    /** The project as a whole, or its file. */
    record Project() implements Where {
        @Override
        public Where renamed(UnaryOperator<String> ids) {
            return this;
        }
    }

    /** A setting of the training, named by its path: {@code training.optimizer.lr}. */
    record Setting(String path) implements Where {
        @Override
        public Where renamed(UnaryOperator<String> ids) {
            return this;
        }
    }

    record AtNode(String node) implements Where {
        @Override
        public Where renamed(UnaryOperator<String> ids) {
            return new AtNode(ids.apply(node));
        }
    }

    record AtParam(String node, String param) implements Where {
        @Override
        public Where renamed(UnaryOperator<String> ids) {
            return new AtParam(ids.apply(node), param);
        }
    }

    record AtInput(String node, int port) implements Where {
        @Override
        public Where renamed(UnaryOperator<String> ids) {
            return new AtInput(ids.apply(node), port);
        }
    }

    record AtGroup(String group) implements Where {
        @Override
        public Where renamed(UnaryOperator<String> ids) {
            return new AtGroup(ids.apply(group));
        }
    }

    /** A wire, each end written as in the project file: {@code id} or {@code id:port}. */
    record AtWire(String from, String to) implements Where {
        @Override
        public Where renamed(UnaryOperator<String> ids) {
            return new AtWire(ids.apply(from), ids.apply(to));
        }
    }

    /**
     * The same place under other ids.
     *
     * @param ids gives the new one for an id, or for a wire's end
     */
    Where renamed(UnaryOperator<String> ids);

    /** The place in the words of the project file: {@code conv1.kernel_size}, {@code add1:1}, {@code a -> b}. */
    default String label() {
        if (this instanceof AtNode at) {
            return at.node;
        } else if (this instanceof AtParam at) {
            return at.node + "." + at.param;
        } else if (this instanceof AtInput at) {
            return at.port == 0 ? at.node : at.node + ":" + at.port;
        } else if (this instanceof AtWire at) {
            return at.from + " -> " + at.to;
        } else if (this instanceof Setting at) {
            return at.path;
        } else if (this instanceof AtGroup at) {
            return at.group;
        }
        return "";
    }
}
