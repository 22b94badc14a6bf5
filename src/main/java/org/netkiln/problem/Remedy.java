package org.netkiln.problem;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.netkiln.text.Text;

/** A change that would mend a problem, as a value; {@code edit} turns it into an edit and applies it. */
public sealed interface Remedy {
    /** What pressing the button would do, as a command: "Set padding to 2". */
    Text label();

    /**
     * The same change under other ids.
     *
     * @param ids gives the new one for an id, or for a wire's end
     */
    Remedy renamed(UnaryOperator<String> ids);

    /** Sets one parameter of a node to a raw value as in the project file. */
    record SetParam(String node, String param, Object value) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.set-param", node, param, String.valueOf(value));
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new SetParam(ids.apply(node), param, value);
        }
    }

    /** Takes a parameter away, so that its default holds. */
    record UnsetParam(String node, String param) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.unset-param", node, param);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new UnsetParam(ids.apply(node), param);
        }
    }

    /** Puts a new node of this layer type on the wire that feeds an input port, or just before the port if nothing does. */
    record InsertBefore(String node, int port, String type, Map<String, Object> params) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.insert-before", type, node);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new InsertBefore(ids.apply(node), port, type, params);
        }
    }

    /** Takes a wire away; its ends are written as in the project file. */
    record RemoveWire(String from, String to) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.remove-wire", from, to);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new RemoveWire(ids.apply(from), ids.apply(to));
        }
    }

    record RemoveNode(String node) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.remove-node", node);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new RemoveNode(ids.apply(node));
        }
    }

    /** Sets a training setting, named by its path, to a raw value. */
    record SetSetting(String path, Object value) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.set-setting", path, String.valueOf(value));
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return this;
        }
    }

    /** Makes a node a layer of another type; its parameters stay. */
    record SetType(String node, String type) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.set-type", node, type);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new SetType(ids.apply(node), type);
        }
    }

    record Rename(String node, String newId) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.rename", node, newId);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new Rename(ids.apply(node), newId);
        }
    }

    /** Draws a wire; its ends are written as in the project file. */
    record Connect(String from, String to) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.connect", from, to);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new Connect(ids.apply(from), ids.apply(to));
        }
    }

    /** Adds a node of this layer type, on no wire yet. */
    record AddNode(String type) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.add-node", type);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return this;
        }
    }

    /** Puts a new node of this layer type behind a node, on a wire from its first output. */
    record Append(String node, String type) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.append", type, node);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new Append(ids.apply(node), type);
        }
    }

    /** Sets how many copies of a group there are. */
    record SetRepeat(String group, int repeat) implements Remedy {
        @Override
        public Text label() {
            return Text.of("remedy.set-repeat", group, repeat);
        }

        @Override
        public Remedy renamed(UnaryOperator<String> ids) {
            return new SetRepeat(ids.apply(group), repeat);
        }
    }
}
